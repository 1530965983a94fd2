import { queryOptions } from '@tanstack/react-query';
import { api, type Query } from './client';
import { PAGE_SIZE } from './people';
import type { Instant, ListPage, Text } from './shapes';

export interface AuditEntry {
  readonly id: number;
  readonly at: Instant;
  /** The account is null for what the system did by itself. */
  readonly actor: { readonly accountId: number | null; readonly name: string };
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly summary: Text;
  readonly before: unknown;
  readonly after: unknown;
  readonly requestId: string;
}

export interface AuditFilter extends Query {
  readonly actor?: string;
  /** An action, or the beginning of one: `grant.given`, `grant.`. */
  readonly action?: string;
  /** Kind of the subject, or kind and id: `account`, `account:7`. */
  readonly subject?: string;
  /** Days, both included. */
  readonly from?: string;
  readonly to?: string;
}

export const auditEntriesQuery = (filter: AuditFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['audit-entries', filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<AuditEntry>>('/audit-entries', { ...filter, cursor, limit: PAGE_SIZE }, signal),
  });
