import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE } from './people';
import type { operations } from './schema';
import type { Schemas } from './shapes';

export type Coverage = Schemas['CoverageDto'];
export type CalledFilter = Omit<operations['Coverage_people']['parameters']['query'], 'cursor' | 'limit'>;
export type TimesCalled = NonNullable<CalledFilter['times']>;
export const TIMES_CALLED = ['never', 'once', 'repeated'] as const satisfies readonly TimesCalled[];

export const coverageQuery = (year: number) =>
  queryOptions({
    queryKey: ['call-up-coverage', year],
    queryFn: ({ signal }) => api.get<Coverage>('/call-up-coverage', { year }, signal),
  });

export const calledPeopleQuery = (filter: CalledFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['called-people', filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<Schemas['CalledPeoplePageDto']>('/call-up-coverage/people', { ...filter, cursor, limit: PAGE_SIZE }, signal),
  });

export const calledPeopleWorkbook = (filter: CalledFilter) => apiAddress('/call-up-coverage/people.xlsx', filter);
export const coverageWorkbook = (year: number) => apiAddress('/call-up-coverage/export.xlsx', { year });
