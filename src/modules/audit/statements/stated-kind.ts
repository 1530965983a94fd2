import type { RowKind } from '#ledger-proof';

/** Rows of which the audit log states what they say, whenever an act has written them. All terms are SQL over the table's columns. */
export interface StatedKind {
  readonly kind: RowKind;
  readonly table: string;
  /** The primary key: one to three columns of whole numbers. */
  readonly keys: readonly [string, string?, string?];
  /** The person or the year of which the row speaks. */
  readonly about?: string;
  /** What never changes once it is written: the first statement of it holds for ever. */
  readonly facts: readonly string[];
  /** What later acts move: the last statement of it holds. */
  readonly standing: readonly string[];
  /** Rows come to be spoken of group by group, by the first column of their key, when an act says so; here those of which it had been said before. Absent: all rows are, always. */
  readonly begunBy?: string;
}

/** All kinds, as the processes are given them. */
export const STATED_KINDS = Symbol('STATED_KINDS');

export const KEY_COLUMNS = ['first_key', 'second_key', 'third_key'] as const;

export function keyTerms({ keys: [first, second = '0', third = '0'] }: StatedKind): readonly [string, string, string] {
  return [first, second, third];
}

/** SHA-256, 64 digits, over the terms’ texts in hexadecimal, separated by commas; `~` is nothing. As the database computes it, so that nothing is read for it. */
export function digestTerm(terms: readonly string[]): string {
  return `SHA2(CONCAT_WS(',', ${["'1'", ...terms.map((term) => `IFNULL(HEX(CONVERT(${term} USING utf8mb4)), '~')`)].join(', ')}), 256)`;
}
