import { hash } from 'node:crypto';

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/**
 * The root of a Merkle tree as RFC 6962 draws it, from leaves that come one after the other. Leaves and nodes are hashed apart, so
 * that no node can be passed off as a leaf. Holds one hash for each level, however many leaves come.
 */
export class MerkleRoot {
  /** By level: the root of a full tree of 2^level leaves that still waits for its right neighbour. */
  private readonly waiting: (Buffer | undefined)[] = [];
  private count = 0;

  get leaves(): number {
    return this.count;
  }

  add(leaf: string): void {
    this.addHash(leafHash(leaf));
  }

  /** A leaf of which only the hash was kept. */
  addHash(leaf: Buffer): void {
    this.count += 1;
    let node = leaf;
    let level = 0;
    for (let left = this.waiting[level]; left !== undefined; left = this.waiting[level]) {
      node = sha256(NODE, left, node);
      this.waiting[level] = undefined;
      level += 1;
    }
    this.waiting[level] = node;
  }

  /** 64 hexadecimal digits; of no leaves, the hash of nothing. */
  root(): string {
    const parts = this.waiting.filter((part) => part !== undefined);
    const [smallest, ...larger] = parts;
    if (smallest === undefined) return hash('sha256', '', 'hex');
    return larger.reduce((right, left) => sha256(NODE, left, right), smallest).toString('hex');
  }
}

export function leafHash(leaf: string): Buffer {
  return sha256(LEAF, Buffer.from(leaf, 'utf8'));
}

function sha256(...parts: readonly Buffer[]): Buffer {
  return hash('sha256', Buffer.concat(parts), 'buffer');
}
