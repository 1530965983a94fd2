import { createHash } from 'node:crypto';
import { MerkleRoot } from './merkle-root';

const sha256 = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** As RFC 6962, section 2.1, defines it: split at the largest power of two below the count. */
function rootBySplitting(leaves: readonly string[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return sha256();
  if (leaves.length === 1) return sha256(Buffer.from([0]), Buffer.from(only));
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha256(Buffer.from([1]), rootBySplitting(leaves.slice(0, split)), rootBySplitting(leaves.slice(split)));
}

test('leaves that come one by one give the root of RFC 6962, for every count', () => {
  for (let count = 0; count <= 70; count += 1) {
    const leaves = Array.from({ length: count }, (_, index) => `leaf ${index}`);
    const tree = new MerkleRoot();
    for (const leaf of leaves) tree.add(leaf);
    expect([count, tree.leaves, tree.root()]).toEqual([count, count, rootBySplitting(leaves).toString('hex')]);
  }
});

test('a node cannot be passed off as a leaf', () => {
  const two = new MerkleRoot();
  for (const leaf of ['a', 'b']) two.add(leaf);
  const one = new MerkleRoot();
  one.add(`${sha256(Buffer.from([0]), Buffer.from('a')).toString('latin1')}${sha256(Buffer.from([0]), Buffer.from('b')).toString('latin1')}`);
  expect(one.root()).not.toBe(two.root());
});
