import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { Schemas } from './shapes';

export type PolicyDraft = Schemas['PolicyDraftDto'];
export type DraftState = PolicyDraft['state'];
export type PolicyProblem = Schemas['PolicyProblemDto'];
export type TriedCase = Schemas['TriedPolicyCaseDto'];
export type Enactment = Schemas['EnactmentDto'];
export type EnactmentState = Enactment['state'];

const path = (id: number) => `/policy-drafts/${id}`;

export const draftsQuery = queryOptions({
  queryKey: ['policy-drafts'],
  queryFn: ({ signal }) => api.get<Schemas['PolicyDraftListDto']>('/policy-drafts', {}, signal),
});

/** Read anew by hand alone: what is typed rests on the revision it began with. */
export const draftQuery = (id: number) =>
  queryOptions({ queryKey: ['policy-draft', id], queryFn: ({ signal }) => api.get<PolicyDraft>(path(id), {}, signal), refetchOnWindowFocus: false });

/** A JSON Schema: only the parts that help with typing are named. */
export interface DocumentSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly descriptionZh?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, DocumentSchema>>;
  readonly items?: DocumentSchema;
  readonly additionalProperties?: DocumentSchema | boolean;
  readonly $defs?: Readonly<Record<string, DocumentSchema>>;
}

export const policySchemaQuery = queryOptions({
  queryKey: ['policy-schema'],
  queryFn: ({ signal }) => api.get<DocumentSchema>('/policies/schema', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export const beginDraft = (from: string) => api.post<PolicyDraft>('/policy-drafts', { from });
export const saveDraft = (id: number, text: Schemas['PolicyDraftTextDto']) => api.put<PolicyDraft>(path(id), text);
export const submitDraft = (id: number, note: string) => api.post<PolicyDraft>(`${path(id)}/submission`, { note });
export const reviewDraft = (id: number, note: string) => api.post<PolicyDraft>(`${path(id)}/review`, { note });
export const confirmDraft = (id: number, confirmation: Schemas['PolicyConfirmationDto']) => api.post<PolicyDraft>(`${path(id)}/confirmation`, confirmation);
export const returnDraft = (id: number, reason: string) => api.post<PolicyDraft>(`${path(id)}/return`, { reason });
export const withdrawDraft = (id: number, note: string) => api.post<PolicyDraft>(`${path(id)}/withdrawal`, { note });

export const enactmentsQuery = queryOptions({
  queryKey: ['policy-enactments'],
  queryFn: ({ signal }) => api.get<Schemas['EnactmentListDto']>('/policy-enactments', {}, signal),
});

export const enactmentsWorkbook = apiAddress('/policy-enactments/export.xlsx');

export const enactPolicy = (wanted: Schemas['EnactmentInputDto'], attempt: string) => api.post<Schemas['EnactmentListDto']>('/policy-enactments', wanted, attempt);
export const withdrawEnactment = (id: number, reason: string) => api.post<Schemas['EnactmentListDto']>(`/policy-enactments/${id}/withdrawal`, { reason });
