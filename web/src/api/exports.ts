import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { ListPage, Schemas } from './shapes';

/** A file that is written in the background. */
export type Export = Schemas['ExportDto'];

const exportPath = (id: number) => `/exports/${id}`;

export const exportQuery = (id: number) => queryOptions({ queryKey: ['export', id], queryFn: ({ signal }) => api.get<Export>(exportPath(id), {}, signal) });
export const exportEvents = (id: number) => `${exportPath(id)}/events`;
export const exportedFile = (id: number) => apiAddress(`${exportPath(id)}/file`);
export const cancelExport = (id: number) => api.post<Export>(`${exportPath(id)}/cancellation`);

/** Lists of any length that may be asked for. */
export const EXPORT_KINDS = ['people-results', 'ledger-entries', 'claims'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export type ExportWish = Schemas['PeopleExportDto'] | Schemas['EntriesExportDto'] | Schemas['ClaimsExportDto'];
export type ExportedClaimState = NonNullable<Schemas['ClaimsExportDto']['state']>;
export const EXPORTED_CLAIM_STATES = ['submitted', 'passed_up', 'returned', 'approved', 'refused', 'withdrawn', 'revoked'] as const satisfies readonly ExportedClaimState[];

/** The same list of how things stand now. */
export const renewExport = (id: number) => api.post<Export>(`${exportPath(id)}/renewal`);

export const exportsQuery = (cursor?: string) =>
  queryOptions({ queryKey: ['exports', cursor ?? null], queryFn: ({ signal }) => api.get<ListPage<Export>>('/exports', { cursor, limit: 50 }, signal) });

export const orderExport = ({ kind, wish }: { readonly kind: ExportKind; readonly wish: ExportWish }) => api.post<Export>(`/exports/${kind}`, wish);

export type Schedule = Schemas['ScheduleDto'];
export type Rhythm = Schedule['rhythm'];
export const RHYTHMS = ['daily', 'weekly', 'monthly'] as const satisfies readonly Rhythm[];

export const schedulesQuery = queryOptions({ queryKey: ['scheduled-exports'], queryFn: ({ signal }) => api.get<Schemas['ScheduleListDto']>('/scheduled-exports', {}, signal) });
export const scheduleExport = (wanted: Schemas['NewScheduleDto']) => api.post<Schedule>('/scheduled-exports', wanted);
export const endSchedule = (id: number) => api.remove(`/scheduled-exports/${id}`);
