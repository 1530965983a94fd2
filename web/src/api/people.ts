import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress, type Query } from './client';
import type { Bucket, Day, Instant, LedgerHead, ListPage, PolicyRef, Text } from './shapes';

export const VERDICTS = ['met', 'not_met', 'pending'] as const;
export type Verdict = (typeof VERDICTS)[number];
/** `outside`: the policy does not assess this person. */
export type RowVerdict = Verdict | 'outside';
export const PEOPLE_SORTS = ['name', 'total', '-total', 'unit'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

export interface PersonRow {
  readonly id: number;
  readonly name: string;
  readonly maskedResidentId: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly rank: string;
  readonly post: string;
  readonly status: string;
  readonly totalHundredths: number | null;
  readonly buckets: Readonly<Record<string, number>>;
  readonly verdict: RowVerdict | null;
  readonly unmet: readonly { readonly id: string; readonly title: Text; readonly missingHundredths: number }[];
  readonly flags: readonly string[];
}

export interface PeopleFilter extends Query {
  readonly year: number;
  readonly q?: string;
  readonly unitId?: number;
  readonly rank?: string;
  readonly verdict?: Verdict;
  readonly requirement?: string;
  readonly sort?: PeopleSort;
}

export type PeoplePage = ListPage<PersonRow> & { readonly policy: PolicyRef | null };

export interface Posting {
  readonly unitName: string;
  readonly post: string;
  readonly rank: string;
  readonly from: Day;
  readonly until: Day | null;
}

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly maskedResidentId: string;
  readonly maskedMobile: string;
  readonly sex: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly unitPath: readonly string[];
  readonly post: string;
  readonly rank: string;
  readonly rankSince: Day | null;
  readonly staffKind: string;
  readonly managedBy: string;
  readonly status: string;
  readonly postings: readonly Posting[];
  readonly mayUnmask: boolean;
  readonly years: readonly number[];
}

export interface Requirement {
  readonly id: string;
  readonly title: Text;
  readonly clause: string | null;
  /** `part`: nested in another requirement. */
  readonly kind: 'minimum' | 'group' | 'part';
  readonly neededHundredths: number;
  readonly countedHundredths: number;
  readonly unit: Text;
  readonly met: boolean;
  readonly excused: boolean;
  /** Not met, but its deadline has not come. */
  readonly pending: boolean;
  /** Shown only; the verdict does not depend on it. */
  readonly advisory: boolean;
  readonly missingHundredths: number;
  readonly parts: readonly { readonly category: string; readonly label: Text; readonly amountHundredths: number }[];
}

export interface CarryLot {
  readonly bucket: string;
  readonly title: Text;
  readonly amountHundredths: number;
  readonly fromYear: number;
}

export interface PersonYear {
  readonly personId: number;
  readonly year: number;
  readonly policy: PolicyRef;
  readonly asOf: Instant;
  readonly ledgerHead: LedgerHead;
  readonly totalHundredths: number;
  readonly buckets: readonly Bucket[];
  readonly requirements: readonly Requirement[];
  readonly carryIn: readonly CarryLot[];
  readonly carryOut: readonly CarryLot[];
  readonly verdict: { readonly code: string; readonly title: Text; readonly advice: boolean };
  readonly flags: readonly { readonly code: string; readonly title: Text }[];
}

export interface ExplanationLine {
  readonly step: string;
  readonly entryNo: number | null;
  readonly entryTitle: string | null;
  readonly entryDate: Day | null;
  /** The rule, limit, bucket or requirement the line is about. */
  readonly rule: Text | null;
  readonly bucket: string | null;
  readonly creditsHundredths: number | null;
  readonly clause: string | null;
  readonly text: Text;
}

export interface YearExplanation {
  readonly policy: PolicyRef;
  readonly asOf: Instant;
  readonly ledgerHead: LedgerHead;
  readonly totalHundredths: number;
  readonly lines: readonly ExplanationLine[];
  readonly wouldChange: readonly Text[];
}

export interface LedgerEntry {
  readonly entryNo: number;
  readonly category: string;
  readonly categoryLabel: Text;
  readonly title: string;
  readonly organiser: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly quantityHundredths: number;
  readonly unitLabel: Text;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly postedAt: Instant;
  readonly postedBy: string;
  readonly reversesEntryNo: number | null;
  readonly reversedByEntryNo: number | null;
  readonly reason: string | null;
  readonly creditsHundredths: number;
}

export const PAGE_SIZE = 50;
export type PersonYearKey = { readonly personId: number; readonly year: number };
const yearPath = ({ personId, year }: PersonYearKey) => `/people/${personId}/years/${year}`;

export const peopleQuery = (filter: PeopleFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['people', filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<PeoplePage>('/people', { ...filter, cursor, limit: PAGE_SIZE }, signal),
  });

export const peopleWorkbook = (filter: PeopleFilter) => apiAddress('/people/export.xlsx', filter);

export const personQuery = (personId: number) =>
  queryOptions({
    queryKey: ['person', personId],
    queryFn: ({ signal }) => api.get<Person>(`/people/${personId}`, {}, signal),
  });

export const viewResidentId = (personId: number, reason: string) =>
  api.post<{ residentId: string; mobile: string | null }>(`/people/${personId}/resident-id-views`, { reason });

export const personYearQuery = (key: PersonYearKey) =>
  queryOptions({
    queryKey: ['person-year', key],
    queryFn: ({ signal }) => api.get<PersonYear>(yearPath(key), {}, signal),
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

export const registerPdf = (key: PersonYearKey) => apiAddress(`${yearPath(key)}/register.pdf`);
