import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import { PAGE_SIZE } from './people';
import type { Role } from './session';
import type { Instant, ListPage } from './shapes';

export interface AccountGrant {
  readonly id: number;
  readonly role: Role;
  /** Null: the whole city. */
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly grantedAt: Instant;
  readonly grantedBy: string | null;
}

export interface Account {
  readonly id: number;
  readonly username: string;
  readonly displayName: string;
  readonly personId: number | null;
  readonly status: 'active' | 'locked' | 'disabled';
  readonly lockedUntil: Instant | null;
  readonly lastSignedInAt: Instant | null;
  readonly grants: readonly AccountGrant[];
}

export interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  readonly personId?: number;
}

export const accountsQuery = (q: string | undefined, cursor?: string) =>
  queryOptions({
    queryKey: ['accounts', q ?? null, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<Account>>('/accounts', { q, cursor, limit: PAGE_SIZE }, signal),
  });

export const createAccount = ({ attempt, ...account }: NewAccount & { attempt: string }) => api.post<Account>('/accounts', account, attempt);
export const grantRole = (accountId: number, grant: { role: Role; unitId: number | null }) => api.post<Account>(`/accounts/${accountId}/grants`, grant);
export const revokeGrant = (accountId: number, grantId: number) => api.remove(`/accounts/${accountId}/grants/${grantId}`);
export const unlockAccount = (accountId: number) => api.post<Account>(`/accounts/${accountId}/unlocking`);
export const disableAccount = (accountId: number) => api.post<Account>(`/accounts/${accountId}/disabling`);
export const enableAccount = (accountId: number) => api.remove(`/accounts/${accountId}/disabling`);
