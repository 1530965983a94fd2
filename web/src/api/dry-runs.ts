import { queryOptions } from '@tanstack/react-query';
import type { AssessmentRun } from './assessment-runs';
import { api, apiAddress } from './client';
import { PAGE_SIZE, type PersonYearKey, type YearExplanation } from './people';
import type { operations } from './schema';
import type { ListPage, Schemas } from './shapes';

export type DryRunGroups = Schemas['DryRunGroupsDto'];
export type DryRunCounts = Schemas['DryRunCountsDto'];
export type DryRunPerson = Schemas['DryRunPersonDto'];
export type DryRunFilter = Omit<NonNullable<operations['DryRuns_people']['parameters']['query']>, 'cursor' | 'limit'>;
export type DryRunEffect = NonNullable<DryRunFilter['effect']>;

export const DRY_RUN_EFFECTS = ['any', 'gained', 'lost', 'newly_met', 'no_longer_met', 'other_verdict', 'cycle_changed'] as const satisfies readonly DryRunEffect[];

const path = (id: number) => `/policy-dry-runs/${id}`;

export const dryRunsQuery = queryOptions({
  queryKey: ['dry-runs'],
  queryFn: ({ signal }) => api.get<ListPage<AssessmentRun>>('/policy-dry-runs', { limit: PAGE_SIZE }, signal),
});

export const dryRunGroupsQuery = (id: number, unitId: number | undefined) =>
  queryOptions({ queryKey: ['dry-run-groups', id, unitId ?? null], queryFn: ({ signal }) => api.get<DryRunGroups>(`${path(id)}/groups`, { unitId }, signal) });

export const dryRunPeopleQuery = (id: number, filter: DryRunFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['dry-run-people', id, filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<DryRunPerson>>(`${path(id)}/people`, { ...filter, cursor, limit: PAGE_SIZE }, signal),
  });

export const dryRunPeopleWorkbook = (id: number, filter: DryRunFilter) => apiAddress(`${path(id)}/people.xlsx`, filter);

export const startDryRun = (wanted: Schemas['StartDryRunDto'], attempt: string) => api.post<AssessmentRun>('/policy-dry-runs', wanted, attempt);

/** One person-year under a version of the reader's choice; nothing is stored. */
export const explanationUnderQuery = ({ personId, year }: PersonYearKey, policy: string) =>
  queryOptions({
    queryKey: ['explanation', personId, year, policy],
    queryFn: ({ signal }) => api.get<YearExplanation>(`/people/${personId}/years/${year}/explanation`, { policy }, signal),
  });
