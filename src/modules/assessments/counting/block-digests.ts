import { createHash } from 'node:crypto';

/**
 * A run's digest does not depend on how the run was cut into shards: people are digested in fixed blocks of ids, a shard is a
 * number of whole blocks, and the run's digest is taken over its blocks in order. So equal results always have equal digests, and
 * two runs differ exactly where their blocks differ.
 */
export const IDS_A_BLOCK = 16;

/** What the people of a block add to the counts of their run. */
export interface BlockCounts {
  readonly people: number;
  readonly met: number;
  readonly notMet: number;
  readonly flagged: number;
  /** Ledger entries counted from. */
  readonly entries: number;
}

export interface BlockDigest extends BlockCounts {
  /** The first id divided by {@link IDS_A_BLOCK}. */
  readonly block: number;
  /** SHA-256 over the people's ids (4 bytes) and digests (32 bytes) in order of id. */
  readonly digest: Buffer;
}

const COUNTS = ['people', 'met', 'notMet', 'flagged', 'entries'] as const satisfies readonly (keyof BlockCounts)[];
const DIGEST_AT = 4 + COUNTS.length * 4;
const RECORD_BYTES = DIGEST_AT + 32;

export const NO_COUNTS: BlockCounts = { people: 0, met: 0, notMet: 0, flagged: 0, entries: 0 };

export function blockOf(personId: number): number {
  return Math.floor(personId / IDS_A_BLOCK);
}

export function addCounts(left: BlockCounts, right: BlockCounts): BlockCounts {
  return {
    people: left.people + right.people,
    met: left.met + right.met,
    notMet: left.notMet + right.notMet,
    flagged: left.flagged + right.flagged,
    entries: left.entries + right.entries,
  };
}

export function withoutCounts(left: BlockCounts, right: BlockCounts): BlockCounts {
  return addCounts(left, { people: -right.people, met: -right.met, notMet: -right.notMet, flagged: -right.flagged, entries: -right.entries });
}

/** `content` as {@link BlockContent} builds it. */
export function digestBlock(block: number, content: Buffer, counts: BlockCounts): BlockDigest {
  return { ...counts, block, digest: createHash('sha256').update(content).digest() };
}

export function packBlocks(blocks: readonly BlockDigest[]): Buffer {
  const packed = Buffer.alloc(blocks.length * RECORD_BYTES);
  blocks.forEach((block, index) => {
    const start = index * RECORD_BYTES;
    packed.writeUInt32BE(block.block, start);
    COUNTS.forEach((count, place) => packed.writeUInt32BE(block[count], start + 4 + place * 4));
    block.digest.copy(packed, start + DIGEST_AT);
  });
  return packed;
}

export function unpackBlocks(packed: Buffer): BlockDigest[] {
  return Array.from({ length: packed.length / RECORD_BYTES }, (_unused, index) => {
    const start = index * RECORD_BYTES;
    const count = (place: number): number => packed.readUInt32BE(start + 4 + place * 4);
    return {
      block: packed.readUInt32BE(start),
      people: count(0),
      met: count(1),
      notMet: count(2),
      flagged: count(3),
      entries: count(4),
      digest: packed.subarray(start + DIGEST_AT, start + RECORD_BYTES),
    };
  });
}

/** `blocks` in any order. */
export function digestRun(blocks: readonly BlockDigest[]): Buffer {
  const inOrder = blocks.toSorted((left, right) => left.block - right.block);
  return createHash('sha256').update(packBlocks(inOrder)).digest();
}
