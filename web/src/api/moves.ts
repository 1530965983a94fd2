import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE } from './people';
import type { operations } from './schema';
import type { ListPage, Schemas } from './shapes';

export type Move = Schemas['MoveDto'];
export type MovePlace = Schemas['MovePlaceDto'];
export type MoveKind = Move['kind'];
export type MoveFilter = Omit<operations['Moves_list']['parameters']['query'] & object, 'cursor' | 'limit'>;

export const MOVE_KINDS = ['transfer', 'appointment', 'secondment', 'aid', 'status', 'retirement', 'departure', 'return'] as const satisfies readonly MoveKind[];

export const movesQuery = (filter: MoveFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['moves', filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<Move>>('/posting-moves', { ...filter, cursor, limit: PAGE_SIZE }, signal),
  });

export const movesWorkbook = (filter: MoveFilter) => apiAddress('/posting-moves/export.xlsx', filter);

export const recordMove = (wanted: Schemas['MoveProposalDto'], attempt: string) => api.post<Move>('/posting-moves', wanted, attempt);
export const undoMove = (id: number, reason: string) => api.post<Move>(`/posting-moves/${id}/undoing`, { reason });
