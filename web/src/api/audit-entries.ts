import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE } from './people';
import type { operations } from './schema';
import type { ListPage, Schemas } from './shapes';

export type AuditEntry = Schemas['AuditEntryDto'];
export type AuditFilter = Omit<NonNullable<operations['AuditEntries_list']['parameters']['query']>, 'cursor' | 'limit'>;

export const auditWorkbook = (filter: AuditFilter) => apiAddress('/audit-entries/export.xlsx', filter);

export const auditEntriesQuery = (filter: AuditFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['audit-entries', filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<AuditEntry>>('/audit-entries', { ...filter, cursor, limit: PAGE_SIZE }, signal),
  });
