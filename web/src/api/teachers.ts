import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE } from './people';
import type { operations } from './schema';
import type { Schemas } from './shapes';

export type TeacherSummary = Schemas['TeacherSummaryDto'];
export type Teacher = Schemas['TeacherDto'];
export type TeacherKind = Teacher['kind'];
export type TeacherFields = Schemas['TeacherFieldsDto'];
export type TeacherFilter = Omit<NonNullable<operations['Teachers_search']['parameters']['query']>, 'cursor' | 'limit'>;

export const TEACHER_KINDS = ['school', 'leader', 'expert', 'practitioner'] as const satisfies readonly TeacherKind[];

const teacherPath = (id: number) => `/teachers/${id}`;

export const teachersQuery = (filter: TeacherFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['teachers', filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<Schemas['TeacherPageDto']>('/teachers', { ...filter, cursor, limit: PAGE_SIZE }, signal),
  });

export const teachersWorkbook = (filter: TeacherFilter) => apiAddress('/teachers/export.xlsx', filter);

export const teacherQuery = (id: number) =>
  queryOptions({
    queryKey: ['teacher', id],
    queryFn: ({ signal }) => api.get<Teacher>(teacherPath(id), {}, signal),
  });

export const addTeacher = (teacher: TeacherFields, attempt: string) => api.post<Teacher>('/teachers', teacher, attempt);
export const changeTeacher = (id: number, teacher: TeacherFields) => api.put<Teacher>(teacherPath(id), teacher);
export const retireTeacher = (id: number) => api.post<Teacher>(`${teacherPath(id)}/retirement`);
export const reviveTeacher = (id: number) => api.remove<Teacher>(`${teacherPath(id)}/retirement`);
