import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE } from './people';
import type { ListPage, Schemas } from './shapes';

export type Account = Schemas['AccountDto'];
export type AccountGrant = Schemas['AccountGrantDto'];
export type NewAccount = Schemas['NewAccountDto'];

export const accountsQuery = (q: string | undefined, cursor?: string) =>
  queryOptions({
    queryKey: ['accounts', q ?? null, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<Account>>('/accounts', { q, cursor, limit: PAGE_SIZE }, signal),
  });

export const accountsWorkbook = (q: string | undefined) => apiAddress('/accounts/export.xlsx', { q });

export const managingAuthoritiesQuery = queryOptions({
  queryKey: ['managing-authorities'],
  queryFn: ({ signal }) => api.get<Schemas['ManagingAuthorityListDto']>('/accounts/managing-authorities', {}, signal),
});

export const createAccount = ({ attempt, ...account }: NewAccount & { attempt: string }) => api.post<Account>('/accounts', account, attempt);
export const grantRole = (accountId: number, grant: Schemas['NewGrantDto']) => api.post<Account>(`/accounts/${accountId}/grants`, grant);
export const revokeGrant = (accountId: number, grantId: number) => api.remove(`/accounts/${accountId}/grants/${grantId}`);
export const unlockAccount = (accountId: number) => api.post<Account>(`/accounts/${accountId}/unlocking`);
export const disableAccount = (accountId: number) => api.post<Account>(`/accounts/${accountId}/disabling`);
export const enableAccount = (accountId: number) => api.remove(`/accounts/${accountId}/disabling`);
