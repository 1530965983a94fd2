import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Schemas } from './shapes';

export type Leave = Schemas['LeaveDto'];
export type LeaveEffect = Schemas['LeaveEffectDto'];
export type HalfDay = Schemas['HalfDayDto'];
export type LeaveKind = Leave['kind'];
export type LeaveWanted = Schemas['LeaveRequestDto'];

export const LEAVE_KINDS = ['personal', 'sick', 'official'] as const satisfies readonly LeaveKind[];
/** More than anybody asks for in one class. */
const MOST_REQUESTS = 200;

export interface LeaveSpan {
  readonly from: HalfDay;
  readonly until: HalfDay;
}

export const myLeaveQuery = (classId: number) =>
  queryOptions({ queryKey: ['my-leave', classId], queryFn: ({ signal }) => api.get<Schemas['LeavePageDto']>('/leave-requests', { classId, mine: 'yes', limit: MOST_REQUESTS }, signal) });

/** Without a person, the reader. */
export interface TraineeOfClass {
  readonly classId: number;
  readonly personId?: number;
}

/** What a leave would bring about, before it is asked for. */
export const leaveForecastQuery = ({ classId, personId }: TraineeOfClass, { from, until }: LeaveSpan) =>
  queryOptions({
    queryKey: ['my-attendance', classId, 'forecast', personId, from, until],
    queryFn: ({ signal }) => api.get<Schemas['LeaveForecastDto']>('/leave-requests/forecast', { classId, personId, fromDay: from.day, fromHalf: from.half, untilDay: until.day, untilHalf: until.half }, signal),
  });

export const requestLeave = ({ attempt, ...wanted }: LeaveWanted & { readonly attempt: string }) => api.post<Leave>('/leave-requests', wanted, attempt);
export const withdrawLeave = (leaveId: number) => api.post<Leave>(`/leave-requests/${leaveId}/withdrawal`, {});
/** 销假: `ended` is the last half-day that was really taken. */
export const returnFromLeave = (leaveId: number, ended: HalfDay) => api.post<Leave>(`/leave-requests/${leaveId}/return`, { ended });
