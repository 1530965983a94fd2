import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE } from './people';
import type { ListPage, Schemas } from './shapes';

export type Objection = Schemas['ObjectionDto'];
export type ObjectionState = Objection['state'];

export const OBJECTION_STATES = ['raised', 'proposed', 'upheld', 'rejected', 'withdrawn'] as const satisfies readonly ObjectionState[];

const path = (id: number) => `/objections/${id}`;

export const objectionsQuery = (filter: { readonly year: number; readonly state?: ObjectionState | undefined; readonly own?: true }, cursor?: string) =>
  queryOptions({ queryKey: ['objections', filter, cursor ?? null], queryFn: ({ signal }) => api.get<ListPage<Objection>>('/objections', { ...filter, cursor, limit: PAGE_SIZE }, signal) });

export const objectionsWorkbook = (filter: { readonly year: number; readonly state?: ObjectionState | undefined }) => apiAddress('/objections.xlsx', filter);

export const raiseObjection = (year: number, body: string, attempt: string) => api.post<Objection>(`/annual-assessments/${year}/objections`, { body }, attempt);
export const withdrawObjection = (id: number) => api.post<Objection>(`${path(id)}/withdrawal`);
export const proposeOutcome = (id: number, proposal: Schemas['ObjectionProposalDto']) => api.post<Objection>(`${path(id)}/proposal`, proposal);
export const decideObjection = (id: number, decision: Schemas['ObjectionDecisionDto']) => api.post<Objection>(`${path(id)}/decision`, decision);
export const objectionPaper = (id: number) => apiAddress(`${path(id)}/document`);

export function keepObjectionPaper(id: number, file: File) {
  const form = new FormData();
  form.append('file', file);
  return api.upload<Objection>(`${path(id)}/document`, form);
}
