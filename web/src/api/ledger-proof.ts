import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE } from './people';
import type { ListPage, Schemas } from './shapes';

export type Checkpoint = Schemas['LedgerCheckpointDto'];
export type Verification = Schemas['LedgerVerificationDto'];
export type SigningKey = Schemas['SigningKeyDto'];

const RECENT = 10;

export const checkpointsQuery = (cursor?: string) =>
  queryOptions({
    queryKey: ['ledger-checkpoints', cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<Checkpoint> & { readonly key: SigningKey }>('/ledger-checkpoints', { cursor, limit: PAGE_SIZE }, signal),
  });

export const recentVerificationsQuery = queryOptions({
  queryKey: ['ledger-verifications'],
  queryFn: ({ signal }) => api.get<ListPage<Verification>>('/ledger-verifications', { limit: RECENT }, signal),
});

export const verificationQuery = (id: number) =>
  queryOptions({ queryKey: ['ledger-verification', id], queryFn: ({ signal }) => api.get<Verification>(`/ledger-verifications/${id}`, {}, signal) });

export const checkpointsWorkbook = apiAddress('/ledger-checkpoints/export.xlsx');
export const verificationsWorkbook = apiAddress('/ledger-verifications/export.xlsx');
export const orderVerification = (keepsExport: boolean) => api.post<Verification>('/ledger-verifications', { keepsExport });
export const verificationEvents = (id: number) => `/ledger-verifications/${id}/events`;
export const exportFile = (id: number) => apiAddress(`/ledger-verifications/${id}/export.ndjson.gz`);
export const checkpointFile = (no: number) => apiAddress(`/ledger-checkpoints/${no}/checkpoint.json`);
export const verifierFile = apiAddress('/ledger-verifier/xuefen-verify.mjs');
