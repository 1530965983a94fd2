import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { operations } from './schema';
import type { ListPage, Schemas } from './shapes';

/** `outside`: the policy does not assess this person. */
export type RowVerdict = NonNullable<PersonRow['verdict']>;
export const VERDICTS = ['met', 'not_met', 'pending'] as const satisfies readonly PeopleVerdict[];
export type Verdict = (typeof VERDICTS)[number];
/** `assessed`: whoever is counted in the figures, whatever the verdict. */
export type PeopleVerdict = NonNullable<PeopleFilter['verdict']>;
export const PEOPLE_VERDICTS = ['assessed', ...VERDICTS, 'outside'] as const satisfies readonly PeopleVerdict[];
export type PeopleSort = NonNullable<PeopleFilter['sort']>;
export const PEOPLE_SORTS = ['name', 'unit'] as const satisfies readonly PeopleSort[];

export type PeopleFilter = Omit<operations['People_list']['parameters']['query'], 'cursor' | 'limit'>;
export type PersonRow = Schemas['PersonRowDto'];
export type Person = Schemas['PersonDto'];
export type Posting = Schemas['PersonPostingDto'];
export type PersonYear = Schemas['PersonYearDto'];
export type Requirement = Schemas['RequirementDto'];
export type PersonCycle = Schemas['PersonCycleDto'];
export type YearExplanation = Schemas['ExplanationDto'];
export type ExplanationLine = Schemas['ExplanationLineDto'];
export type LedgerEntry = Schemas['LedgerEntryDto'];
export type WhatIsMissing = Schemas['WhatIsMissingDto'];

export const PAGE_SIZE = 50;
export type PersonYearKey = { readonly personId: number; readonly year: number };
const yearPath = ({ personId, year }: PersonYearKey) => `/people/${personId}/years/${year}`;

export const peopleQuery = (filter: PeopleFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['people', filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<Schemas['PeoplePageDto']>('/people', { ...filter, cursor, limit: PAGE_SIZE }, signal),
  });

export const peopleWorkbook = (filter: PeopleFilter) => apiAddress('/people/export.xlsx', filter);

export const personQuery = (personId: number) =>
  queryOptions({
    queryKey: ['person', personId],
    queryFn: ({ signal }) => api.get<Person>(`/people/${personId}`, {}, signal),
  });

export const viewResidentId = (personId: number, reason: string) =>
  api.post<Schemas['ResidentIdDto']>(`/people/${personId}/resident-id-views`, { reason } satisfies Schemas['ViewResidentIdDto']);

export const personYearQuery = (key: PersonYearKey) =>
  queryOptions({
    queryKey: ['person-year', key],
    queryFn: ({ signal }) => api.get<PersonYear>(yearPath(key), {}, signal),
  });

export const whatIsMissingQuery = (key: PersonYearKey) =>
  queryOptions({
    queryKey: ['what-is-missing', key],
    queryFn: ({ signal }) => api.get<WhatIsMissing>(`${yearPath(key)}/what-is-missing`, {}, signal),
  });

/** Requirements over several years; none for most policies. */
export const cyclesQuery = (key: PersonYearKey) =>
  queryOptions({
    queryKey: ['person-year-cycles', key],
    queryFn: ({ signal }) => api.get<Schemas['PersonCyclesDto']>(`${yearPath(key)}/cycles`, {}, signal),
  });

export const explanationQuery = (key: PersonYearKey) =>
  queryOptions({
    queryKey: ['explanation', key],
    queryFn: ({ signal }) => api.get<YearExplanation>(`${yearPath(key)}/explanation`, {}, signal),
  });

export const entriesQuery = (key: PersonYearKey, cursor?: string) =>
  queryOptions({
    queryKey: ['entries', key, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<LedgerEntry>>(`${yearPath(key)}/entries`, { cursor, limit: PAGE_SIZE }, signal),
  });

const FOUND_AT_ONCE = 20;

/** Entries that a decision may speak of, by words of their title, category or day. */
export const findStandingEntries = (key: PersonYearKey) => (q: string, signal: AbortSignal, cursor: string | undefined) =>
  api.get<ListPage<LedgerEntry>>(`${yearPath(key)}/entries`, { standing: 'yes', q: q || undefined, cursor, limit: FOUND_AT_ONCE }, signal);

export const entryQuery = (key: PersonYearKey, entryNo: number) =>
  queryOptions({
    queryKey: ['entries', key, 'one', entryNo],
    queryFn: async ({ signal }) => (await api.get<ListPage<LedgerEntry>>(`${yearPath(key)}/entries`, { cursor: String(entryNo - 1), limit: 1 }, signal)).items.find((entry) => entry.entryNo === entryNo) ?? null,
  });

export const entriesWorkbook = (key: PersonYearKey) => apiAddress(`${yearPath(key)}/entries.xlsx`);

export const registerPdf = (key: PersonYearKey) => apiAddress(`${yearPath(key)}/register.pdf`);

export const trainingFilePdf = (personId: number) => apiAddress(`/people/${personId}/training-file.pdf`);
