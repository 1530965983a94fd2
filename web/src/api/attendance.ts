import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { Schemas } from './shapes';

export type ClassAttendance = Schemas['ClassAttendanceDto'];
export type TraineeAttendance = Schemas['TraineeAttendanceDto'];
export type AttendedSession = Schemas['AttendedSessionDto'];
export type MarkState = Schemas['DeskMarkDto']['state'];
export type SignedIn = Schemas['SignedInDto'];
export type RoomCode = Schemas['RoomCodeDto'];

export const MARK_STATES = ['present', 'late', 'absent', 'on_leave'] as const satisfies readonly MarkState[];

interface Place {
  readonly classId: number;
  readonly sessionId: number;
}

export const readAttendance = (classId: number, signal: AbortSignal) => api.get<ClassAttendance>(`/classes/${classId}/attendance`, {}, signal);

export const attendanceQuery = (classId: number) => queryOptions({ queryKey: ['class', classId, 'attendance'], queryFn: ({ signal }) => readAttendance(classId, signal) });

export const signInByNumber = ({ classId, sessionId }: Place, number: string) => api.post<SignedIn>(`/classes/${classId}/sessions/${sessionId}/card-sign-ins`, { number });

export const giveCard = (classId: number, card: { readonly personId: number; readonly number: string }) => api.put<void>(`/classes/${classId}/cards`, card);

export const correctMark = ({ classId, sessionId }: Place, correction: { readonly personId: number; readonly state: MarkState; readonly reason: string }) =>
  api.post<void>(`/classes/${classId}/corrections`, { ...correction, sessionId });

export const roomCodeQuery = ({ classId, sessionId }: Place) =>
  queryOptions({ queryKey: ['class', classId, 'room-code', sessionId], queryFn: ({ signal }) => api.get<RoomCode>(`/classes/${classId}/sessions/${sessionId}/room-code`, {}, signal), staleTime: 0 });

/** Before anybody has signed in: the instant of the scan counts, however long that takes. */
export const noteScan = (code: string) => api.post<void>('/sign-ins/scans', { code });

export const signInByCode = (code: string) => api.post<SignedIn>('/sign-ins', { code });

export type NotedMark = Schemas['OfflineMarkDto'];
export type ReconciledMark = Schemas['ReconciledMarkDto'];

/** A network on its way out may say nothing at all. */
const DESK_PATIENCE_MS = 8_000;

/** Brings what the desk noted, under numbers of its own: brought twice, it stands once. No answer in time is no network. */
export const bringDeskMarks = (classId: number, marks: readonly NotedMark[]) =>
  api.post<Schemas['ReconciledMarksDto']>(`/classes/${classId}/desk-marks`, { marks }, undefined, undefined, AbortSignal.timeout(DESK_PATIENCE_MS));
export const attendanceWorkbook = (classId: number) => apiAddress(`/classes/${classId}/attendance.xlsx`);
