import * as fc from 'fast-check';
import { IDS_A_BLOCK } from '../counting/block-digests';
import { cutIntoShards } from './cut-into-shards';

const blocks = fc.uniqueArray(fc.record({ block: fc.integer({ min: 0, max: 2_000 }), people: fc.integer({ min: 1, max: IDS_A_BLOCK }) }), { selector: ({ block }) => block })
  .map((unordered) => unordered.toSorted((left, right) => left.block - right.block));

test('the shards of a run cover every id once, and cut only between blocks', () => {
  fc.assert(fc.property(blocks, fc.integer({ min: 1, max: 50_000 }), (sizes, most) => {
    const shards = cutIntoShards(sizes, most);
    expect(shards[0]?.from).toBe(0);
    expect(shards.at(-1)?.to).toBe(4_294_967_295);
    expect(shards.filter((shard) => shard.from % IDS_A_BLOCK !== 0)).toEqual([]);
    expect(shards.slice(1).map((shard) => shard.from)).toEqual(shards.slice(0, -1).map((shard) => shard.to + 1));
  }));
});

test('a small population is cut for several workers, an empty one is one shard', () => {
  expect(cutIntoShards(Array.from({ length: 12 }, (_unused, block) => ({ block, people: 250 })), 4_000)).toHaveLength(12);
  expect(cutIntoShards([], 4_000)).toHaveLength(1);
});
