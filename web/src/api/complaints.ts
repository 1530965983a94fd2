import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE } from './people';
import type { ListPage, Schemas } from './shapes';

export type ComplaintRow = Schemas['ComplaintRowDto'];
export type Complaint = Schemas['ComplaintDto'];
export type ComplaintKind = ComplaintRow['kind'];
export type ComplaintState = ComplaintRow['state'];

export const COMPLAINT_KINDS = ['complaint', 'suggestion', 'question'] as const satisfies readonly ComplaintKind[];
export const COMPLAINT_STATES = ['open', 'answered', 'closed'] as const satisfies readonly ComplaintState[];

const path = (id: number) => `/complaints/${id}`;

export const myComplaintsQuery = (cursor?: string) =>
  queryOptions({ queryKey: ['complaints', 'mine', cursor ?? null], queryFn: ({ signal }) => api.get<ListPage<ComplaintRow>>('/my-complaints', { cursor, limit: PAGE_SIZE }, signal) });

export interface ComplaintFilter {
  readonly kind?: ComplaintKind | undefined;
  readonly state?: ComplaintState | undefined;
}

export const complaintsWorkbook = ({ kind, state }: ComplaintFilter) => apiAddress('/complaints/export.xlsx', { kind, state });

export const complaintsQuery = (filter: ComplaintFilter, cursor?: string) =>
  queryOptions({ queryKey: ['complaints', filter, cursor ?? null], queryFn: ({ signal }) => api.get<ListPage<ComplaintRow>>('/complaints', { ...filter, cursor, limit: PAGE_SIZE }, signal) });

export const complaintQuery = (id: number) => queryOptions({ queryKey: ['complaint', id], queryFn: ({ signal }) => api.get<Complaint>(path(id), {}, signal) });

export const fileComplaint = (complaint: Schemas['NewComplaintDto'], attempt: string) => api.post<Complaint>('/complaints', complaint, attempt);
export const answerComplaint = (id: number, body: string, attempt: string) => api.post<Complaint>(`${path(id)}/answers`, { body } satisfies Schemas['ComplaintAnswerDto'], attempt);
export const followUpComplaint = (id: number, body: string, attempt: string) => api.post<Complaint>(`${path(id)}/follow-ups`, { body } satisfies Schemas['ComplaintAnswerDto'], attempt);
export const closeComplaint = (id: number, body: string, attempt: string) => api.post<Complaint>(`${path(id)}/closure`, { body } satisfies Schemas['ComplaintClosureDto'], attempt);
export function keepComplaintFile(id: number, file: File) {
  const form = new FormData();
  form.append('file', file);
  return api.upload<Complaint>(`${path(id)}/files`, form);
}

export const removeComplaintFile = (id: number, fileId: number) => api.remove<Complaint>(`${path(id)}/files/${fileId}`);
export const complaintFileAddress = (id: number, fileId: number) => apiAddress(`${path(id)}/files/${fileId}`);
export const myComplaintsWorkbook = apiAddress('/my-complaints/export.xlsx');
