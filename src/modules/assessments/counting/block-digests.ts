import { createHash } from 'node:crypto';

/**
 * A run's digest does not depend on how the run was cut into shards: people are digested in fixed blocks of ids, a shard is a
 * number of whole blocks, and the run's digest is taken over its blocks in order. So equal results always have equal digests, and
 * two runs differ exactly where their blocks differ.
 */
export const IDS_A_BLOCK = 256;

/** Block's number, how many people have a result in it, SHA-256 over their ids and digests in order of id. */
export interface BlockDigest {
  readonly block: number;
  readonly people: number;
  readonly digest: Buffer;
}

export interface DigestedPerson {
  readonly personId: number;
  readonly digest: Buffer;
}

const RECORD_BYTES = 40;

export function blockOf(personId: number): number {
  return Math.floor(personId / IDS_A_BLOCK);
}

/** `people` in order of id. */
export function digestBlocks(people: Iterable<DigestedPerson>): BlockDigest[] {
  const blocks: BlockDigest[] = [];
  const id = Buffer.alloc(4);
  let block = -1;
  let count = 0;
  let parts: Buffer[] = [];
  const close = (): void => {
    if (count > 0) blocks.push({ block, people: count, digest: createHash('sha256').update(Buffer.concat(parts)).digest() });
    count = 0;
    parts = [];
  };
  for (const person of people) {
    if (blockOf(person.personId) !== block) {
      close();
      block = blockOf(person.personId);
    }
    id.writeUInt32BE(person.personId);
    parts.push(Buffer.from(id), person.digest);
    count += 1;
  }
  close();
  return blocks;
}

export function packBlocks(blocks: readonly BlockDigest[]): Buffer {
  const packed = Buffer.alloc(blocks.length * RECORD_BYTES);
  blocks.forEach(({ block, people, digest }, index) => {
    packed.writeUInt32BE(block, index * RECORD_BYTES);
    packed.writeUInt32BE(people, index * RECORD_BYTES + 4);
    digest.copy(packed, index * RECORD_BYTES + 8);
  });
  return packed;
}

export function unpackBlocks(packed: Buffer): BlockDigest[] {
  return Array.from({ length: packed.length / RECORD_BYTES }, (_unused, index) => {
    const start = index * RECORD_BYTES;
    return { block: packed.readUInt32BE(start), people: packed.readUInt32BE(start + 4), digest: packed.subarray(start + 8, start + RECORD_BYTES) };
  });
}

/** `blocks` in any order. */
export function digestRun(blocks: readonly BlockDigest[]): Buffer {
  const inOrder = blocks.toSorted((left, right) => left.block - right.block);
  return createHash('sha256').update(packBlocks(inOrder)).digest();
}
