import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE } from './people';
import type { ListPage, Schemas } from './shapes';

export type UnitAct = Schemas['UnitActDto'];
export type UnitActKind = UnitAct['kind'];
export type UnitChange = Schemas['UnitChangeDto'];
export type TreeUnit = Schemas['TreeUnitDto'];

export const UNIT_ACT_KINDS = ['rename', 'merge', 'split', 'open', 'close'] as const satisfies readonly UnitActKind[];

/** The tree as it stood on a day; today when none is named. */
export const unitTreeQuery = (on?: string) =>
  queryOptions({
    queryKey: ['unit-tree', on ?? null],
    queryFn: ({ signal }) => api.get<Schemas['UnitTreeDto']>('/unit-tree', { on }, signal),
  });

const WHILE_CARRYING_MS = 2_000;

export const unitActsQuery = (cursor?: string) =>
  queryOptions({
    queryKey: ['unit-acts', cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<UnitAct>>('/unit-acts', { cursor, limit: PAGE_SIZE }, signal),
    refetchInterval: ({ state }) => (state.data?.items.some((act) => ['carrying', 'undoing'].includes(act.state)) ? WHILE_CARRYING_MS : false),
  });

export const unitActsWorkbook = apiAddress('/unit-acts/export.xlsx');

/** What would happen; nothing is written. */
export const unitEffectQuery = (change: UnitChange | undefined) =>
  queryOptions({
    queryKey: ['unit-effect', change ?? null],
    queryFn: () => api.post<Schemas['UnitActEffectDto']>('/unit-acts/effect', change),
    enabled: change !== undefined,
    retry: false,
  });

export const beginUnitAct = (wanted: Schemas['UnitActProposalDto'], attempt: string) => api.post<UnitAct>('/unit-acts', wanted, attempt);

export const undoUnitAct = (actId: number, reason: string) => api.post<UnitAct>(`/unit-acts/${actId}/undoing`, { reason } satisfies Schemas['UnitActUndoDto']);

export type UnitActPlan = Schemas['UnitActPlanDto'];

export const unitActPlansQuery = queryOptions({
  queryKey: ['unit-act-plans'],
  queryFn: ({ signal }) => api.get<Schemas['UnitActPlanListDto']>('/unit-act-plans', {}, signal),
});

export const planUnitAct = (wanted: Schemas['UnitActProposalDto'], attempt: string) => api.post<UnitActPlan>('/unit-act-plans', wanted, attempt);
export const withdrawPlan = (planId: number, reason: string) => api.post<UnitActPlan>(`/unit-act-plans/${planId}/withdrawal`, { reason } satisfies Schemas['UnitActPlanWithdrawalDto']);
export const unitActPlansWorkbook = apiAddress('/unit-act-plans/export.xlsx');
export const unitTreeWorkbook = (on: string | undefined) => apiAddress('/unit-tree.xlsx', { on });
