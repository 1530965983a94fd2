import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE } from './people';
import type { operations } from './schema';
import type { Schemas } from './shapes';

export type CourseSummary = Schemas['CourseSummaryDto'];
export type Course = Schemas['CourseDto'];
export type CourseVersion = Schemas['CourseVersionDto'];
export type TeachingMethod = CourseVersion['methods'][number];
export type CourseContent = Schemas['CourseContentDto'];
export type CourseFilter = Omit<NonNullable<operations['Courses_search']['parameters']['query']>, 'cursor' | 'limit'>;

export const TEACHING_METHODS = ['lecture', 'case_analysis', 'seminar', 'multimedia', 'social_practice'] as const satisfies readonly TeachingMethod[];
/** What a list of the catalogue shows besides what is in use. */
export const CATALOG_SHOWN = ['retired', 'all'] as const satisfies readonly CourseFilter['status'][];
export type CatalogShown = (typeof CATALOG_SHOWN)[number];

const coursePath = (id: number) => `/courses/${id}`;

export const coursesQuery = (filter: CourseFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['courses', filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<Schemas['CoursePageDto']>('/courses', { ...filter, cursor, limit: PAGE_SIZE }, signal),
  });

export const coursesWorkbook = (filter: CourseFilter) => apiAddress('/courses/export.xlsx', filter);

export const courseQuery = (id: number) =>
  queryOptions({
    queryKey: ['course', id],
    queryFn: ({ signal }) => api.get<Course>(coursePath(id), {}, signal),
  });

export const topicsQuery = queryOptions({
  queryKey: ['topics'],
  queryFn: ({ signal }) => api.get<Schemas['TopicListDto']>('/topics', {}, signal),
  staleTime: 60_000,
});

export const addTopic = (name: string) => api.post<Schemas['TopicDto']>('/topics', { name });
export const addCourse = (content: CourseContent, attempt: string) => api.post<Course>('/courses', content, attempt);
export const reviseCourse = (id: number, change: Schemas['CourseChangeDto'], attempt: string) => api.post<Course>(`${coursePath(id)}/versions`, change, attempt);
export const assignTeachers = (id: number, teacherIds: readonly number[]) => api.put<Course>(`${coursePath(id)}/teachers`, { teacherIds });
export const retireCourse = (id: number) => api.post<Course>(`${coursePath(id)}/retirement`);
export const reviveCourse = (id: number) => api.remove<Course>(`${coursePath(id)}/retirement`);
