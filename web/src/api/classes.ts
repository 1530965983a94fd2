import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE } from './people';
import type { operations } from './schema';
import type { Schemas } from './shapes';

export type ClassSummary = Schemas['ClassSummaryDto'];
export type TrainingClass = Schemas['ClassDto'];
export type ClassState = ClassSummary['state'];
export type ClassKind = ClassSummary['kind'];
export type ClassAlert = Schemas['ClassAlertDto'];
export type NewClass = Schemas['NewClassDto'];
export type ClassChange = Schemas['ClassChangeDto'];
export type RepeatedCallUp = Schemas['RepeatedCallUpDto'];
export type ClassFilter = Omit<NonNullable<operations['Classes_list']['parameters']['query']>, 'cursor' | 'limit'>;

export const CLASS_STATES = ['draft', 'submitted', 'approved', 'published', 'enrolling', 'running', 'closed', 'archived', 'cancelled'] as const satisfies readonly ClassState[];
export const CLASS_KINDS = ['INITIAL', 'APPOINTMENT', 'SPECIALISED', 'IN_SERVICE'] as const satisfies readonly ClassKind[];
/** Everybody may see these. */
export const PUBLIC_STATES: readonly ClassState[] = ['published', 'enrolling', 'running', 'closed', 'archived'];

const classPath = (id: number) => `/classes/${id}`;

export const classesQuery = (filter: ClassFilter, cursor?: string, limit = PAGE_SIZE) =>
  queryOptions({
    queryKey: ['classes', filter, cursor ?? null, limit],
    queryFn: ({ signal }) => api.get<Schemas['ClassPageDto']>('/classes', { ...filter, cursor, limit }, signal),
  });

export const classesWorkbook = (filter: ClassFilter) => apiAddress('/classes/export.xlsx', filter);

/** As many as one answer holds: the classes of a plan are looked at together. */
export const MOST_CLASSES = 200;

export const classQuery = (id: number) =>
  queryOptions({
    queryKey: ['class', id],
    queryFn: ({ signal }) => api.get<TrainingClass>(classPath(id), {}, signal),
  });

export const createClass = ({ attempt, ...content }: NewClass & { attempt: string }) => api.post<TrainingClass>('/classes', content, attempt);
export const changeClass = (id: number, change: ClassChange) => api.patch<TrainingClass>(classPath(id), change);
export const copyClass = (id: number, copy: Schemas['ClassCopyDto']) => api.post<TrainingClass>(`${classPath(id)}/copies`, copy);

/** What is made for a class moves it on. */
export type ClassStep = 'submission' | 'publication' | 'enrolment-period' | 'archival';
export const stepClass = (id: number, step: ClassStep) => api.post<TrainingClass>(`${classPath(id)}/${step}`, {});
export const cancelClass = (id: number, reason: string) => api.post<TrainingClass>(`${classPath(id)}/cancellation`, { reason });
export const decideClass = (id: number, decision: Schemas['DecisionDto']) => api.post<TrainingClass>(`${classPath(id)}/approval`, decision);

/** Whom a class calls up who stands in other classes of the year too: looked at before it is approved. */
export const repeatedCallUpsQuery = (id: number) =>
  queryOptions({
    queryKey: ['class', id, 'repeated-call-ups'],
    queryFn: ({ signal }) => api.get<Schemas['RepeatedCallUpsDto']>(`${classPath(id)}/repeated-call-ups`, {}, signal),
  });

export const classCalendar = (code: string) => apiAddress(`/public/classes/${code}/calendar.ics`);
