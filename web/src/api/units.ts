import { queryOptions } from '@tanstack/react-query';
import { api } from './client';

export interface Unit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: number | null;
  readonly depth: number;
}

/** All units within the caller's scope, in tree order. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => api.get<{ items: readonly Unit[] }>('/units', {}, signal),
  staleTime: 5 * 60_000,
});
