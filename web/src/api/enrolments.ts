import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { Schemas } from './shapes';

export type Enrolment = Schemas['EnrolmentDto'];
export type Eligibility = Schemas['EligibilityDto'];
/** Whether the reader would get into a class. */
export type Entry = Schemas['EntryDto'];
export type ApprovalStep = Enrolment['stepsToCome'][number];

const UNDER_WAY: readonly Enrolment['state'][] = ['waiting', 'pending_unit', 'pending_organisation', 'enrolled'];
export const isUnderWay = ({ state }: Pick<Enrolment, 'state'>) => UNDER_WAY.includes(state);

export const myEnrolmentsQuery = queryOptions({
  queryKey: ['my-enrolments'],
  queryFn: ({ signal }) => api.get<Schemas['MyEnrolmentsDto']>('/enrolments', {}, signal),
});

export const myEnrolmentsWorkbook = apiAddress('/enrolments/export.xlsx');

export const eligibilityQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'eligibility'],
    queryFn: ({ signal }) => api.get<Eligibility>(`/classes/${classId}/eligibility`, {}, signal),
  });

export const apply = (classId: number) => api.post<Schemas['EnrolmentOutcomesDto']>(`/classes/${classId}/enrolments`, { path: 'self' });
export const withdraw = (enrolmentId: number) => api.post<Schemas['WithdrawalDto']>(`/enrolments/${enrolmentId}/withdrawal`, {});

/** A new secret address of one's own calendar; the one before stops working. */
export const renewCalendarAddress = () => api.post<Schemas['CalendarAddressDto']>('/calendar-address');

export type ClassToFill = Schemas['ClassToFillDto'];

/** What the reader's units could still bring people into. */
export const seatsToFillQuery = queryOptions({
  queryKey: ['classes', 'to-fill'],
  queryFn: ({ signal }) => api.get<Schemas['SeatsToFillDto']>('/seats-to-fill', {}, signal),
});
