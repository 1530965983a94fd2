import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress, type Query } from './client';
import type { JobStatus } from './job-status';
import { PAGE_SIZE, type PersonRow, type Verdict } from './people';
import type { Instant, ListPage, PolicyRef, Text } from './shapes';

export type RunMode = 'reuse' | 'full';

export interface RunCounts {
  readonly people: number;
  readonly done: number;
  readonly reused: number;
  readonly failed: number;
  readonly met: number;
  readonly notMet: number;
  readonly flagged: number;
  readonly changed: number;
  readonly disagreements: number;
}

/** One annual run over a unit and everything below it. */
export interface AssessmentRun {
  readonly id: number;
  readonly year: number;
  readonly unit: { readonly id: number; readonly name: string };
  readonly policy: PolicyRef;
  readonly status: JobStatus;
  readonly mode: RunMode;
  readonly baseRunId: number | null;
  readonly counts: RunCounts;
  readonly shards: { readonly total: number; readonly done: number };
  readonly ratePerSecond: number | null;
  readonly remainingSeconds: number | null;
  readonly digest: string | null;
  /** Ledger entries that the results were counted from. */
  readonly watermark: number | null;
  readonly problem: string | null;
  readonly createdAt: Instant;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly by: string;
}

export interface RunFilter extends Query {
  readonly verdict?: Verdict;
  /** A flag's code, or `any`. */
  readonly flag?: string;
  readonly changed?: true;
  readonly q?: string;
  readonly unitId?: number;
}

export type RunResult = PersonRow & { readonly digest: string; readonly reused: boolean; readonly changed: boolean };

export interface RunFailure {
  readonly personId: number;
  readonly name: string;
  readonly unitName: string;
  readonly problem: Text & { readonly code: string };
}

/** The standing kept fresh after every posting says one total, the run another. */
export interface RunDisagreement {
  readonly personId: number;
  readonly name: string;
  readonly standingTotalHundredths: number | null;
  readonly resultTotalHundredths: number | null;
}

export interface RunOutcome {
  readonly totalHundredths: number;
  readonly verdict: Verdict;
}

export interface RunDifference {
  readonly personId: number;
  readonly name: string;
  readonly unitName: string;
  /** Null where the person is not in that run. */
  readonly before: RunOutcome | null;
  readonly after: RunOutcome | null;
  readonly why: readonly Text[];
}

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

export interface NewRun {
  readonly year: number;
  readonly unitId: number;
  /** `code@version`; the version in force when left out. */
  readonly policy?: string;
  readonly mode: RunMode;
}

export const startRun = ({ attempt, ...run }: NewRun & { attempt: string }) => api.post<AssessmentRun>('/assessment-runs', run, attempt);
export const cancelRun = (id: number) => api.post<AssessmentRun>(`${runPath(id)}/cancellation`);

export const runResultsQuery = (id: number, filter: RunFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['run-results', id, filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<RunResult>>(`${runPath(id)}/results`, { ...filter, cursor, limit: PAGE_SIZE }, signal),
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

export const runDifferencesQuery = (id: number, against: number, cursor?: string) =>
  queryOptions({
    queryKey: ['run-differences', id, against, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<RunDifference>>(`${runPath(id)}/differences`, { against, cursor, limit: PAGE_SIZE }, signal),
  });

export const runWorkbook = (id: number, filter: RunFilter) => apiAddress(`${runPath(id)}/results.xlsx`, filter);
