import { BlockContent } from '../counting/block-content';
import { addCounts, blockOf, digestBlock, NO_COUNTS, type BlockCounts, type BlockDigest } from '../counting/block-digests';
import type { ComparedPerson } from '../dry-runs/compare-people';
import type { CountedPerson, PersonFailure } from '../counting/count-people';

export interface StoredPerson extends CountedPerson {
  /** Another outcome than in the base run. */
  readonly changed: boolean;
}

interface ShardSums {
  readonly failures: readonly PersonFailure[];
  /** None in a dry run: it has no digest. */
  readonly blocks: readonly BlockDigest[];
  /** Of those who could be counted. */
  readonly counts: BlockCounts;
  readonly reused: number;
  readonly changed: number;
}

/** What counting a shard came to, before anything is written. */
export interface CountedWork extends ShardSums {
  readonly results: readonly StoredPerson[];
  /** People of the base run whose row there must not count: they left the scope, or can no longer be counted. */
  readonly gone: readonly number[];
}

/** The same for a shard of a dry run. */
export interface ComparedWork extends ShardSums {
  readonly compared: readonly ComparedPerson[];
}

export type ShardWork = CountedWork | ComparedWork;

export function sumBlocks(blocks: readonly BlockDigest[]): BlockCounts {
  return blocks.reduce(addCounts, NO_COUNTS);
}

/** What one counted person adds. */
export function countsOf({ packed, ledgerEntryNo }: Pick<CountedPerson, 'packed' | 'ledgerEntryNo'>): BlockCounts {
  return {
    people: 1,
    met: packed.attainment === 'met' ? 1 : 0,
    notMet: packed.attainment === 'not_met' ? 1 : 0,
    flagged: packed.flags === '' ? 0 : 1,
    entries: ledgerEntryNo,
  };
}

/** `people` in order of id. */
export function digestBlocks(people: Iterable<CountedPerson>): BlockDigest[] {
  const blocks: BlockDigest[] = [];
  const content = new BlockContent();
  let block = -1;
  let counts = NO_COUNTS;
  const close = (): void => {
    if (counts.people > 0) blocks.push(digestBlock(block, content.content(), counts));
    content.clear();
    counts = NO_COUNTS;
  };
  for (const person of people) {
    if (blockOf(person.personId) !== block) {
      close();
      block = blockOf(person.personId);
    }
    content.add({ personId: person.personId, digest: person.packed.digest });
    counts = addCounts(counts, countsOf(person));
  }
  close();
  return blocks;
}

/** How far a shard's run is after it. */
export type ShardAnswer = 'run_goes_on' | 'last_of_run' | 'not_needed';
