import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE } from './people';
import type { operations } from './schema';
import type { Schemas } from './shapes';

export type BaseSummary = Schemas['BaseSummaryDto'];
export type Base = Schemas['BaseDto'];
export type BaseState = Base['state'];
export type BaseKind = Base['kind'];
export type BaseAgreement = Schemas['BaseAgreementDto'];
export type BaseCorrection = Schemas['BaseCorrectionDto'];
export type BaseInspection = Schemas['BaseInspectionDto'];
export type BasesOverview = Schemas['BasesOverviewDto'];
export type BaseFilter = Omit<NonNullable<operations['Bases_list']['parameters']['query']>, 'cursor' | 'limit'>;

export const BASE_KINDS = ['university', 'enterprise', 'organisation_department', 'party_school'] as const satisfies readonly BaseKind[];
export const BASE_STATES = ['applied', 'inspected', 'active', 'correcting', 'suspended', 'refused', 'ended'] as const satisfies readonly BaseState[];

const basePath = (id: number) => `/teaching-bases/${id}`;

export const basesQuery = (filter: BaseFilter, cursor?: string, limit = PAGE_SIZE) =>
  queryOptions({
    queryKey: ['bases', filter, cursor ?? null, limit],
    queryFn: ({ signal }) => api.get<Schemas['BasePageDto']>('/teaching-bases', { ...filter, cursor, limit }, signal),
  });

export const basesWorkbook = (filter: BaseFilter) => apiAddress('/teaching-bases/export.xlsx', filter);

export const basesOverviewQuery = (year: number) =>
  queryOptions({
    queryKey: ['bases', 'overview', year],
    queryFn: ({ signal }) => api.get<BasesOverview>('/teaching-bases/overview', { year }, signal),
  });

export const baseQuery = (id: number) =>
  queryOptions({
    queryKey: ['base', id],
    queryFn: ({ signal }) => api.get<Base>(basePath(id), {}, signal),
  });

export const applyForBase = (application: Schemas['BaseApplicationDto'], attempt: string) => api.post<Base>('/teaching-bases', application, attempt);
export const inspectBase = (id: number, inspection: Schemas['NewInspectionDto'], attempt: string) => api.post<Base>(`${basePath(id)}/inspections`, inspection, attempt);
export const refuseBase = (id: number, reason: string) => api.post<Base>(`${basePath(id)}/refusal`, { reason });
export const signAgreement = (id: number, agreement: Schemas['NewAgreementDto'], attempt: string) => api.post<Base>(`${basePath(id)}/agreements`, agreement, attempt);
export const adviseCorrection = (id: number, correction: Schemas['NewCorrectionDto'], attempt: string) => api.post<Base>(`${basePath(id)}/corrections`, correction, attempt);
export const acceptCorrection = (id: number, correctionId: number, note: string) => api.post<Base>(`${basePath(id)}/corrections/${correctionId}/acceptance`, { note });
export const suspendBase = (id: number, reason: string) => api.post<Base>(`${basePath(id)}/suspension`, { reason });
export const resumeBase = (id: number) => api.remove<Base>(`${basePath(id)}/suspension`);
export const endBase = (id: number, reason: string) => api.post<Base>(`${basePath(id)}/ending`, { reason });

export const keepDocument = (id: number, agreementId: number, file: File) => {
  const form = new FormData();
  form.set('file', file);
  return api.upload<Base>(`${basePath(id)}/agreements/${agreementId}/documents`, form);
};

export const documentHref = (id: number, documentId: number) => apiAddress(`${basePath(id)}/documents/${documentId}`);
