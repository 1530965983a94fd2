import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { Schemas } from './shapes';

export type SeatGrid = Schemas['SeatGridDto'];
export type QuotaRow = Schemas['QuotaRowDto'];
export type SeatEffect = Schemas['SeatEffectDto'];
export type ClassEnrolment = Schemas['EnrolmentRowDto'];
export type EnrolmentState = ClassEnrolment['state'];
export const ENROLMENT_STATES = ['waiting', 'pending_unit', 'pending_organisation', 'enrolled', 'withdrawn', 'refused', 'substituted', 'expired', 'removed', 'cancelled'] as const satisfies readonly EnrolmentState[];
export const ENROLMENT_PATHS = ['self', 'nomination', 'named', 'substitution', 'list'] as const satisfies readonly ClassEnrolment['path'][];
export type EnrolmentOutcome = Schemas['EnrolmentOutcomeDto'];
export type Candidate = Schemas['CandidateDto'];
export type Decision = Schemas['SingleDecisionDto'];

/** As many as one batch of decisions may hold. */
export const MOST_AT_ONCE = 200;
export const PEOPLE_A_PAGE = 100;
const trialOf = (trial: boolean) => ({ trial: trial ? 'yes' : undefined });
const path = (classId: number, rest: string) => `/classes/${classId}/${rest}`;

export const seatGridQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'seats'],
    queryFn: ({ signal }) => api.get<SeatGrid>(path(classId, 'quotas'), {}, signal),
  });

export const seatsWorkbook = (classId: number) => apiAddress(path(classId, 'quotas.xlsx'));

export interface GridWanted {
  readonly capacity: number;
  readonly units: readonly { readonly unitId: number; readonly seats: number }[];
}

export const allotSeats = (classId: number, grid: GridWanted, trial: boolean) => api.put<SeatEffect>(path(classId, 'quotas'), grid, trialOf(trial));
export const recallSeats = (classId: number, unitIds: readonly number[], trial: boolean) => api.post<SeatEffect>(path(classId, 'quota-recalls'), { unitIds }, undefined, trialOf(trial));
export const poolSeats = (classId: number, reason: string, trial: boolean) => api.post<SeatEffect>(path(classId, 'quota-pooling'), { reason }, undefined, trialOf(trial));

export type EnrolmentFilter = { readonly state?: EnrolmentState; readonly path?: ClassEnrolment['path'] };

export const classEnrolmentsQuery = (classId: number, filter: EnrolmentFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['class', classId, 'enrolments', filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<Schemas['EnrolmentPageDto']>(path(classId, 'enrolments'), { ...filter, cursor, limit: PEOPLE_A_PAGE }, signal),
  });

export const enrolmentsWorkbook = (classId: number, filter: EnrolmentFilter) => apiAddress(path(classId, 'enrolments.xlsx'), { ...filter });

export const decideEnrolments = (classId: number, decisions: readonly Decision[], trial: boolean) => api.post<SeatEffect>(path(classId, 'decisions'), { decisions }, undefined, trialOf(trial));
export const enrolPeople = (classId: number, input: Schemas['EnrolmentInputDto']) => api.post<Schemas['EnrolmentOutcomesDto']>(path(classId, 'enrolments'), input);
export const withdrawFor = (enrolmentId: number, reason: string) => api.post<Schemas['WithdrawalDto']>(`/enrolments/${enrolmentId}/withdrawal`, { reason });

export const findCandidates = (classId: number) => (q: string, signal: AbortSignal) => api.get<Schemas['CandidatesDto']>(path(classId, 'candidates'), { q }, signal);

export const plannedCallUpsQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'call-ups'],
    queryFn: ({ signal }) => api.get<Schemas['PlannedCallUpsDto']>(path(classId, 'call-ups'), {}, signal),
  });
export const planCallUps = (classId: number, personIds: readonly number[]) => api.put<Schemas['PlannedCallUpsDto']>(path(classId, 'call-ups'), { personIds });
