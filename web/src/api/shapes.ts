/** Shapes shared by the whole contract. Amounts named `…Hundredths` are integers. */

/** A sentence or name in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** An instant, ISO 8601 in UTC. */
export type Instant = string;
/** A training day, `2026-03-05`. */
export type Day = string;

export interface ListPage<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
  readonly count: number;
  readonly asOf: Instant;
}

export interface PolicyRef {
  readonly code: string;
  readonly version: number;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly confirmed: boolean;
  readonly sourceZh: string;
  readonly sourceEn: string;
}

export interface LedgerHead {
  readonly entryNo: number;
  readonly hash: string;
}

export interface Bucket {
  readonly name: string;
  readonly title: Text;
  readonly amountHundredths: number;
  readonly cutHundredths: number;
}
