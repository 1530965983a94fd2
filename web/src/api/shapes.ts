import type { components } from './schema';

/** Answers and requests as the contract describes them; amounts named `…Hundredths` are integers. */
export type Schemas = components['schemas'];

/** A sentence or name in both languages. */
export type Text = Schemas['TextDto'];
export type PolicyRef = Schemas['PolicyRefDto'];
export type LedgerHead = Schemas['LedgerHeadDto'];

/** An instant, ISO 8601 in UTC. */
export type Instant = string;
/** A training day, `2026-03-05`. */
export type Day = string;

/** What every list of the contract answers with. */
export type ListPage<Row> = Pick<Schemas['PeoplePageDto'], 'nextCursor' | 'count' | 'asOf'> & { readonly items: readonly Row[] };
