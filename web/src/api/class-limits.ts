import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Schemas } from './shapes';

export type ClassLimits = Schemas['ClassLimitsDto'];

export const classLimitsQuery = (classId: number) =>
  queryOptions({ queryKey: ['class', classId, 'limits'], queryFn: ({ signal }) => api.get<ClassLimits>(`/classes/${classId}/attendance-limits`, {}, signal) });

export const setLimits = (classId: number, limits: ClassLimits) => api.put<ClassLimits>(`/classes/${classId}/attendance-limits`, limits);
