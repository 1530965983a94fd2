import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Schemas } from './shapes';

export type Unit = Schemas['UnitDto'];

/** All units within the caller's scope, in tree order. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => api.get<Schemas['UnitListDto']>('/units', {}, signal),
  staleTime: 5 * 60_000,
});
