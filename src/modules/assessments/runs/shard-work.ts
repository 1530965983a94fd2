import type { CountedPerson, PersonFailure } from '../counting/count-people';
import type { BlockDigest } from '../counting/block-digests';

/** How many people a shard adds to each count of its run. */
export interface ShardCounts {
  readonly people: number;
  readonly reused: number;
  readonly failed: number;
  readonly met: number;
  readonly notMet: number;
  readonly flagged: number;
  readonly changed: number;
  /** Ledger entries counted from. */
  readonly entries: number;
}

/** What counting a shard came to, before anything is written. */
export interface ShardWork {
  readonly results: readonly (CountedPerson & { readonly changed: boolean })[];
  readonly failures: readonly PersonFailure[];
  /** People of the base run who have left the scope. */
  readonly gone: readonly number[];
  readonly blocks: readonly BlockDigest[];
  readonly counts: ShardCounts;
}

/** Counts of freshly counted people. */
export function countsOf(results: readonly CountedPerson[], failed: number): ShardCounts {
  let met = 0;
  let notMet = 0;
  let flagged = 0;
  let entries = 0;
  for (const { packed, ledgerEntryNo } of results) {
    if (packed.attainment === 'met') met += 1;
    if (packed.attainment === 'not_met') notMet += 1;
    if (packed.flags !== '') flagged += 1;
    entries += ledgerEntryNo;
  }
  return { people: results.length + failed, reused: 0, failed, met, notMet, flagged, changed: 0, entries };
}
