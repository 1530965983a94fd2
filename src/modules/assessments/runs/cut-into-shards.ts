import { IDS_A_BLOCK } from '../counting/block-digests';

export interface ShardRange {
  readonly shardNo: number;
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}

export interface BlockSize {
  readonly block: number;
  readonly people: number;
}

/** The largest id a column of ours can hold. */
const LAST_ID = 4_294_967_295;
const FEWEST_PEOPLE = 200;
const WANTED_SHARDS = 12;

/**
 * Ranges of whole blocks with about `mostPeople` each, fewer in a small population so that every worker gets some. Together they
 * cover every id there can be: a person who joins while the run goes on falls into one of them.
 */
export function cutIntoShards(blocks: readonly BlockSize[], mostPeople: number): ShardRange[] {
  const all = blocks.reduce((sum, { people }) => sum + people, 0);
  const size = Math.min(mostPeople, Math.max(FEWEST_PEOPLE, Math.ceil(all / WANTED_SHARDS)));
  const starts = [0];
  let people = 0;
  for (const block of blocks) {
    if (people >= size) {
      starts.push(block.block * IDS_A_BLOCK);
      people = 0;
    }
    people += block.people;
  }
  return starts.map((from, index) => ({ shardNo: index + 1, from, to: (starts[index + 1] ?? LAST_ID + 1) - 1 }));
}
