import { IDS_A_BLOCK } from './block-digests';
import type { SqlPart } from './person-selection';

interface Range {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}

/** More ranges than this cost the server more to plan than to read what lies between them. */
const MOST_RANGES = 400;

/** The people of these blocks, as ranges of ids; of all of `within` when the blocks lie too scattered. */
export function blockRanges(column: string, blocks: readonly number[], within: Range): SqlPart {
  const joined: { from: number; to: number }[] = [];
  for (const block of blocks.toSorted((left, right) => left - right)) {
    const from = block * IDS_A_BLOCK;
    const last = joined.at(-1);
    if (last && last.to + 1 === from) last.to = from + IDS_A_BLOCK - 1;
    else joined.push({ from, to: from + IDS_A_BLOCK - 1 });
  }
  const ranges: readonly Range[] = joined.length > MOST_RANGES ? [within] : joined;
  return { sql: `(${ranges.map(() => `${column} BETWEEN ? AND ?`).join(' OR ')})`, parameters: ranges.flatMap((range) => [range.from, range.to]) };
}
