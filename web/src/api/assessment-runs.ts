import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE, type Verdict } from './people';
import type { operations } from './schema';
import type { ListPage, Schemas } from './shapes';

/** One annual run over a unit and everything below it. */
export type AssessmentRun = Schemas['RunDto'];
export type RunMode = AssessmentRun['mode'];
export type NewRun = Schemas['StartRunDto'];
export type RunResult = Schemas['ResultDto'];
export type RunFlag = Schemas['RunFlagDto'];
export type RunFailure = Schemas['FailureDto'];
export type RunDisagreement = Schemas['DisagreementDto'];
export type RunDifference = Schemas['DifferenceDto'];
export type RunStalePerson = Schemas['StalePersonDto'];
export type RunOutcome = NonNullable<RunDifference['before']>;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];
export type ComparedLine = Schemas['ComparedLineDto'];
export const DIFFERENCE_KINDS = ['verdict', 'total', 'part'] as const satisfies readonly NonNullable<NonNullable<operations['RunResults_differences']['parameters']['query']>['kind']>[];
/** Which differences are looked at. */
export interface DifferenceFilter {
  readonly kind?: DifferenceKind | undefined;
  readonly q?: string | undefined;
  readonly unitId?: number | undefined;
}
type ResultsQuery = NonNullable<operations['RunResults_results']['parameters']['query']>;
/** As the page's address keeps it: `changed` as a truth, and the verdicts that a reader looks for. */
export type RunFilter = Pick<ResultsQuery, 'flag' | 'q' | 'unitId'> & { readonly verdict?: Verdict; readonly changed?: true };

const runPath = (id: number) => `/assessment-runs/${id}`;

export const runsQuery = (year: number, cursor?: string) =>
  queryOptions({
    queryKey: ['assessment-runs', year, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<AssessmentRun>>('/assessment-runs', { year, cursor, limit: PAGE_SIZE }, signal),
  });

export const runQuery = (id: number) =>
  queryOptions({
    queryKey: ['assessment-run', id],
    queryFn: ({ signal }) => api.get<AssessmentRun>(runPath(id), {}, signal),
  });

export const runEvents = (id: number) => `${runPath(id)}/events`;

export const startRun = ({ attempt, ...run }: NewRun & { attempt: string }) => api.post<AssessmentRun>('/assessment-runs', run, attempt);
export const cancelRun = (id: number) => api.post<AssessmentRun>(`${runPath(id)}/cancellation`);

export const runResultsQuery = (id: number, filter: RunFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['run-results', id, filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<RunResult>>(`${runPath(id)}/results`, { ...filter, cursor, limit: PAGE_SIZE }, signal),
  });

/** Which flags the results raise within one's reach. */
export const runFlagsQuery = (id: number) =>
  queryOptions({
    queryKey: ['run-flags', id],
    queryFn: async ({ signal }) => (await api.get<{ readonly items: readonly RunFlag[] }>(`${runPath(id)}/flags`, {}, signal)).items,
  });

export const runFailuresQuery = (id: number, cursor?: string) =>
  queryOptions({
    queryKey: ['run-failures', id, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<RunFailure>>(`${runPath(id)}/failures`, { cursor, limit: PAGE_SIZE }, signal),
  });

export const runDisagreementsQuery = (id: number, cursor?: string) =>
  queryOptions({
    queryKey: ['run-disagreements', id, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<RunDisagreement>>(`${runPath(id)}/disagreements`, { cursor, limit: PAGE_SIZE }, signal),
  });

export const runDifferencesQuery = (id: number, against: number, filter: DifferenceFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['run-differences', id, against, filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<RunDifference>>(`${runPath(id)}/differences`, { against, ...filter, cursor, limit: PAGE_SIZE }, signal),
  });

/** One person in both runs, item by item. */
export const personComparisonQuery = (id: number, against: number, personId: number) =>
  queryOptions({
    queryKey: ['run-differences', id, against, personId],
    queryFn: ({ signal }) => api.get<Schemas['PersonComparisonDto']>(`${runPath(id)}/differences/${personId}`, { against }, signal),
  });

export const runStaleQuery = (id: number, cursor?: string) =>
  queryOptions({
    queryKey: ['run-stale', id, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<RunStalePerson>>(`${runPath(id)}/stale-people`, { cursor, limit: PAGE_SIZE }, signal),
  });

export const runUncarriedQuery = (id: number) =>
  queryOptions({
    queryKey: ['run-uncarried', id],
    queryFn: ({ signal }) => api.get<Schemas['UncarriedDto']>(`${runPath(id)}/uncarried`, {}, signal),
  });

export const runWorkbook = (id: number, filter: RunFilter) => apiAddress(`${runPath(id)}/results.xlsx`, filter);
export const runFailuresWorkbook = (id: number) => apiAddress(`${runPath(id)}/failures.xlsx`);
export const runDisagreementsWorkbook = (id: number) => apiAddress(`${runPath(id)}/disagreements.xlsx`);
export const runStaleWorkbook = (id: number) => apiAddress(`${runPath(id)}/stale-people.xlsx`);
export const runDifferencesWorkbook = (id: number, against: number, filter: DifferenceFilter) => apiAddress(`${runPath(id)}/differences.xlsx`, { against, ...filter });
export const runsWorkbook = (year: number) => apiAddress('/assessment-runs/export.xlsx', { year });
