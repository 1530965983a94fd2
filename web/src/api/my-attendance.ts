import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Schemas } from './shapes';

export type MyAttendance = Schemas['MyAttendanceDto'];
export type MySession = Schemas['MySessionDto'];
export type CreditsLeft = Schemas['CreditsLeftDto'];

export const myAttendanceQuery = (classId: number) =>
  queryOptions({ queryKey: ['my-attendance', classId], queryFn: ({ signal }) => api.get<MyAttendance>('/my-attendance', { classId }, signal) });
