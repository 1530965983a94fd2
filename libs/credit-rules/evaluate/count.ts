import type { Hundredths } from '#kernel';
import type { CarryLot } from '../facts';
import type { Item } from './item';

/** What a person-year adds up to in one ledger. */
export interface LedgerCount {
  readonly items: readonly Item[];
  /** This year's own items, penalties and deemed amounts. */
  own: Hundredths;
  /** Opening balances and carried-in credits. */
  brought: Hundredths;
}

/** All ledgers and buckets of one person-year, by index. */
export interface Count {
  readonly ledgers: readonly LedgerCount[];
  readonly own: Hundredths[];
  readonly brought: Hundredths[];
  /** Carried-in lots not used up and not expired. */
  readonly lotsLeft: CarryLot[];
}

export function totalOf(count: Count, ledger: number): Hundredths {
  const sums = count.ledgers[ledger];
  return sums ? sums.own + sums.brought : 0;
}

export function bucketOf(count: Count, bucket: number): Hundredths {
  return (count.own[bucket] ?? 0) + (count.brought[bucket] ?? 0);
}
