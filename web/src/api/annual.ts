import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { LOOK_AGAIN_MS } from './job-status';
import { PAGE_SIZE } from './people';
import type { ListPage, Schemas } from './shapes';

export type AnnualAssessment = Schemas['AnnualAssessmentDto'];
export type AnnualState = AnnualAssessment['state'];
export type AnnualDeadline = Schemas['AnnualDeadlineDto'];
export type SignOff = Schemas['SignOffDto'];
export type RosterPerson = Schemas['AnnualRosterPersonDto'];
export type PublicityPage = Schemas['PublicityPageDto'];
export type PublicityPeriod = Schemas['AnnualPublicityPeriodDto'];
export type Audience = PublicityPeriod['audience'];
export type SealSummary = Schemas['SealSummaryDto'];
export type AppraisedPerson = Schemas['AppraisedPersonDto'];
export type Advice = Schemas['AdviceDto'];

export const ANNUAL_STATES = ['opened', 'collecting', 'unit_review', 'counting', 'publicity', 'recheck', 'confirmed', 'sealed'] as const satisfies readonly AnnualState[];
export const STATES_WITH_DEADLINE = ['collecting', 'unit_review', 'counting', 'recheck', 'confirmed', 'sealed'] as const satisfies readonly AnnualDeadline['state'][];
export const AUDIENCES = ['own', 'unit', 'city'] as const satisfies readonly Audience[];
export const APPRAISAL_COLUMNS = ['name', 'residentId', 'unit', 'post', 'rank', 'total', 'verdict', 'unmet', 'cycle', 'advice', 'decision'] as const;

const path = (year: number) => `/annual-assessments/${year}`;

/** Null for a year that has not been opened. Looks again by itself while the roster is taken or a run counts. */
export const annualQuery = (year: number) =>
  queryOptions({
    queryKey: ['annual', year],
    queryFn: async ({ signal }): Promise<AnnualAssessment | null> => (await api.get<Schemas['AnnualAssessmentListDto']>('/annual-assessments', {}, signal)).items.find((annual) => annual.year === year) ?? null,
    refetchInterval: ({ state: { data } }) => (data && (data.state === 'opened' || data.run?.status === 'queued' || data.run?.status === 'running') ? LOOK_AGAIN_MS : false),
  });

/** Where the year stands and by when, for everybody whom it concerns. */
export const presentStepQuery = (year: number) => queryOptions({ queryKey: ['annual', year, 'present-step'], queryFn: ({ signal }) => api.get<Schemas['PresentStepDto']>(`${path(year)}/present-step`, {}, signal), retry: false });

export const signOffsQuery = (year: number) => queryOptions({ queryKey: ['annual', year, 'sign-offs'], queryFn: ({ signal }) => api.get<Schemas['SignOffListDto']>(`${path(year)}/sign-offs`, {}, signal), retry: false });

export const rosterQuery = (year: number, filter: { readonly unitId?: number | undefined; readonly q?: string | undefined }, cursor?: string) =>
  queryOptions({ queryKey: ['annual', year, 'roster', filter, cursor ?? null], queryFn: ({ signal }) => api.get<ListPage<RosterPerson>>(`${path(year)}/roster`, { ...filter, cursor, limit: PAGE_SIZE }, signal), retry: false });

export const publicityQuery = (year: number, q?: string, cursor?: string) =>
  queryOptions({ queryKey: ['annual', year, 'publicity', q ?? null, cursor ?? null], queryFn: ({ signal }) => api.get<PublicityPage>(`${path(year)}/publicity`, { q, cursor, limit: PAGE_SIZE }, signal), retry: false });

/** Latest first. */
export const publishedYearsQuery = queryOptions({ queryKey: ['annual', 'published-years'], queryFn: async ({ signal }) => (await api.get<Schemas['PublishedYearsDto']>('/published-years', {}, signal)).years });

export const signOffsWorkbook = (year: number) => apiAddress(`${path(year)}/sign-offs.xlsx`);
export const rosterWorkbook = (year: number, filter: { readonly unitId?: number | undefined; readonly q?: string | undefined }) => apiAddress(`${path(year)}/roster.xlsx`, filter);
export const publicityWorkbook = (year: number, q?: string) => apiAddress(`${path(year)}/publicity/export.xlsx`, { q });

export const sealSummaryQuery = (year: number) => queryOptions({ queryKey: ['annual', year, 'seal'], queryFn: ({ signal }) => api.get<SealSummary>(`${path(year)}/seal`, {}, signal), retry: false });

export const appraisalQuery = (year: number, undecided: true | undefined, cursor?: string) =>
  queryOptions({
    queryKey: ['annual', year, 'appraisal', undecided ?? false, cursor ?? null],
    queryFn: ({ signal }) => api.get<Schemas['AppraisalPageDto']>(`${path(year)}/appraisal`, { advised: true, undecided, cursor, limit: PAGE_SIZE }, signal),
    retry: false,
  });

export const appraisalWorkbook = (year: number, columns: readonly string[]) => apiAddress(`${path(year)}/appraisal.xlsx`, { columns: columns.join(',') });

export const openYear = (opening: Schemas['AnnualOpeningDto'], attempt: string) => api.post<AnnualAssessment>('/annual-assessments', opening, attempt);
export const changeDeadlines = (year: number, deadlines: AnnualDeadline[]) => api.put<AnnualAssessment>(`${path(year)}/deadlines`, { deadlines });
export const retakeRoster = (year: number, reason: string) => api.post<AnnualAssessment>(`${path(year)}/roster`, { reason });
export const returnYear = (year: number, reason: string) => api.post<AnnualAssessment>(`${path(year)}/return`, { reason });
export const beginReview = (year: number) => api.post<AnnualAssessment>(`${path(year)}/unit-review`);
export const beginCounting = (year: number, note: string) => api.post<AnnualAssessment>(`${path(year)}/counting`, { note });
export const countAnew = (year: number) => api.post<AnnualAssessment>(`${path(year)}/runs`);
export const publishYear = (year: number, period: PublicityPeriod) => api.post<AnnualAssessment>(`${path(year)}/publicity`, period);
export const endPublicity = (year: number) => api.post<AnnualAssessment>(`${path(year)}/recheck`);
export const confirmYear = (year: number, paper: Schemas['AnnualConfirmationDto']) => api.post<AnnualAssessment>(`${path(year)}/confirmation`, paper);
export const sealYear = (year: number, paper: Schemas['AnnualSealDto']) => api.post<AnnualAssessment>(`${path(year)}/seal`, paper);
export const reopenYear = (year: number, order: Schemas['AnnualReopeningDto']) => api.post<AnnualAssessment>(`${path(year)}/reopening`, order);
export const signOff = (year: number, unitId: number, note: string) => api.post<Schemas['SignOffListDto']>(`${path(year)}/sign-offs/${unitId}`, { note });
export const returnSignOff = (year: number, unitId: number, reason: string) => api.post<Schemas['SignOffListDto']>(`${path(year)}/sign-offs/${unitId}/return`, { reason });
export const decideAdvice = (year: number, personId: number, decision: Schemas['AdviceDecisionDto']) => api.post<Schemas['AppraisalPageDto']>(`${path(year)}/appraisal/${personId}`, decision);
