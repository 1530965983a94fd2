import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Schemas } from './shapes';

export type Overview = Schemas['OverviewDto'];

export const overviewQuery = (year: number, unitId?: number, asOf?: string) =>
  queryOptions({
    queryKey: ['overview', year, unitId ?? null, asOf ?? null],
    queryFn: ({ signal }) => api.get<Overview>('/overview', { year, unitId, asOf }, signal),
  });
