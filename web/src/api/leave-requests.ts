import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { Leave } from './my-leave';
import type { Schemas } from './shapes';

export type LeaveDetail = Schemas['LeaveDetailDto'];
export type LeaveList = 'decide' | 'requested' | 'away' | 'overdue';

/** What is asked for by whom; without a list, all of it. */
export interface LeaveFilter {
  readonly classId?: number;
  readonly list?: LeaveList;
}

export const LEAVE_LISTS = ['decide', 'requested', 'away', 'overdue'] as const satisfies readonly LeaveList[];
export const LEAVE_A_PAGE = 50;

const ASKED: Readonly<Record<LeaveList, Readonly<Record<string, string>>>> = { decide: { waitsForMe: 'yes' }, requested: { state: 'requested' }, away: { state: 'approved' }, overdue: { notReturned: 'yes' } };

const askedBy = ({ classId, list }: LeaveFilter) => ({ classId, ...(list && ASKED[list]) });

export const leaveWorkbook = (filter: LeaveFilter) => apiAddress('/leave-requests/export.xlsx', askedBy(filter));

export const leaveListQuery = (filter: LeaveFilter, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['leave', 'list', filter.classId, filter.list, cursor],
    queryFn: ({ signal }) => api.get<Schemas['LeavePageDto']>('/leave-requests', { ...askedBy(filter), cursor, limit: LEAVE_A_PAGE }, signal),
  });

export const leaveQuery = (leaveId: number) => queryOptions({ queryKey: ['leave', leaveId], queryFn: ({ signal }) => api.get<LeaveDetail>(`/leave-requests/${leaveId}`, {}, signal) });

export const decideLeave = (leaveId: number, decision: Schemas['LeaveDecisionDto']) => api.post<Leave>(`/leave-requests/${leaveId}/decision`, decision);
