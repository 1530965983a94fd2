import { patchContent } from './block-content';
import { addCounts, blockOf, digestBlock, NO_COUNTS, withoutCounts, type BlockCounts, type BlockDigest } from './block-digests';

/** What happens to the blocks of a base run: people are taken away, and people are put in, the same ones or others. */
export class BlockPatch {
  private readonly digests = new Map<number, Map<number, string | null>>();
  private readonly less = new Map<number, BlockCounts>();
  private readonly more = new Map<number, BlockCounts>();

  takeAway(personId: number, counts: BlockCounts): void {
    this.set(personId, null);
    this.add(this.less, personId, counts);
  }

  put(personId: number, digest: string, counts: BlockCounts): void {
    this.set(personId, digest);
    this.add(this.more, personId, counts);
  }

  /** Numbers of the blocks that are not what they were. */
  get touched(): number[] {
    return [...this.digests.keys()];
  }

  /** Untouched blocks stay as they are; the others are digested anew from `contents`, by block. */
  appliedTo(blocks: readonly BlockDigest[], contents: ReadonlyMap<number, Buffer>): BlockDigest[] {
    const byNumber = new Map(blocks.map((block) => [block.block, block]));
    for (const [block, changes] of this.digests) {
      const before = byNumber.get(block);
      const content = before ? contents.get(block) : Buffer.alloc(0);
      if (!content) throw new Error(`the content of block ${block} is missing`);
      const counts = addCounts(withoutCounts(before ?? NO_COUNTS, this.less.get(block) ?? NO_COUNTS), this.more.get(block) ?? NO_COUNTS);
      if (counts.people === 0) byNumber.delete(block);
      else byNumber.set(block, digestBlock(block, patchContent(content, changes), counts));
    }
    return [...byNumber.values()];
  }

  private set(personId: number, digest: string | null): void {
    const block = blockOf(personId);
    const changes = this.digests.get(block) ?? new Map<number, string | null>();
    this.digests.set(block, changes.set(personId, digest));
  }

  private add(to: Map<number, BlockCounts>, personId: number, counts: BlockCounts): void {
    const block = blockOf(personId);
    to.set(block, addCounts(to.get(block) ?? NO_COUNTS, counts));
  }
}
