import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Schemas } from './shapes';

export type SessionView = Schemas['SessionViewDto'];
export type SessionInput = Schemas['SessionInputDto'];
export type SessionProblem = Schemas['SessionProblemDto'];
export type TraineeClash = Schemas['TraineeClashDto'];
export type Half = SessionInput['half'];
export type WorkingDay = Schemas['WorkingDayDto'];
export type Venue = Schemas['VenueDto'];

const FEW = 12;
const timetablePath = (classId: number) => `/classes/${classId}/timetable`;

export const saveTimetable = (classId: number, sessions: readonly SessionInput[], onDaysOff: boolean) => api.put<Schemas['TimetableDto']>(timetablePath(classId), { sessions, onDaysOff });

/** What stands against a timetable that is being made; nothing is kept. */
export const timetableCheckQuery = (classId: number, sessions: readonly SessionInput[]) =>
  queryOptions({
    queryKey: ['class', classId, 'timetable-check', sessions],
    queryFn: () => api.post<Schemas['TimetableCheckDto']>(`${timetablePath(classId)}/checks`, { sessions }),
    staleTime: 5_000,
  });

export const workingDaysQuery = (year: number) =>
  queryOptions({
    queryKey: ['working-days', year],
    queryFn: ({ signal }) => api.get<Schemas['WorkingDaysDto']>('/working-days', { year }, signal),
    staleTime: 5 * 60_000,
  });

export const findCourses = (q: string, signal: AbortSignal) => api.get<Schemas['CoursePageDto']>('/courses', { q, limit: FEW }, signal);
export const findTeachers = (q: string, signal: AbortSignal) => api.get<Schemas['TeacherPageDto']>('/teachers', { q, limit: FEW }, signal);
export const findVenues = (q: string, signal: AbortSignal) => api.get<Schemas['VenueListDto']>('/venues', { q }, signal);

export const allVenuesQuery = queryOptions({
  queryKey: ['venues', 'all'],
  queryFn: ({ signal }) => api.get<Schemas['VenueListDto']>('/venues', {}, signal),
  staleTime: 60_000,
});
