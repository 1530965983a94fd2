import { createHash } from 'node:crypto';
import type { TrainingYear } from '#kernel';
import { contradictsItself } from '#ledger-proof';
import type { Transaction } from '../../../../platform/database/database';
import { BlockContent } from '../../counting/block-content';
import { blockOf, digestRun, IDS_A_BLOCK, unpackBlocks } from '../../counting/block-digests';
import { annualErrors } from '../annual.errors';
import { readResults } from '../seal/read-sealed-results';

const MOST_NAMED = 50;
const NOBODY = digestOf(new BlockContent());

/**
 * The results are those that the run computed: each agrees with its own digest, each block of people with the digest that its shard kept,
 * all of them with the run's. Else what somebody altered since would be made public, confirmed and sealed as if it had been counted.
 * @throws DomainError ANNUAL_RESULTS_ALTERED, naming the people, or of a block all whose ids it holds
 */
export async function assertUnaltered(tx: Transaction, year: TrainingYear, run: { readonly id: number; readonly digest: Buffer }): Promise<void> {
  const shards: { blocks: Buffer | null }[] = await tx.query('SELECT block_digests AS blocks FROM assessment_shard WHERE run_id = ?', [run.id]);
  const kept = shards.flatMap(({ blocks }) => (blocks === null ? [] : unpackBlocks(blocks)));
  const found = await readBlocks(tx, run.id);
  const keptDigests = new Map(kept.map(({ block, digest }) => [block, digest.toString('hex')]));
  const differing = [...new Set([...keptDigests.keys(), ...found.digests.keys()])].filter((block) => (keptDigests.get(block) ?? NOBODY) !== (found.digests.get(block) ?? NOBODY));
  const people = [...new Set([...found.contradicting, ...differing.flatMap((block) => Array.from({ length: IDS_A_BLOCK }, (_none, index) => block * IDS_A_BLOCK + index))])];
  if (people.length > 0 || !digestRun(kept).equals(run.digest)) throw annualErrors.resultsAltered({ year, runId: run.id, personIds: people.slice(0, MOST_NAMED) });
}

async function readBlocks(tx: Transaction, runId: number): Promise<{ readonly digests: Map<number, string>; readonly contradicting: number[] }> {
  const digests = new Map<number, string>();
  const contradicting: number[] = [];
  const content = new BlockContent();
  let open: number | undefined;
  const close = (): void => {
    if (open !== undefined) digests.set(open, digestOf(content));
    content.clear();
  };
  for await (const result of readResults(tx, runId)) {
    if (contradictsItself(result)) contradicting.push(result.personId);
    const block = blockOf(result.personId);
    if (block !== open) close();
    open = block;
    content.add(result);
  }
  close();
  return { digests, contradicting };
}

function digestOf(content: BlockContent): string {
  return createHash('sha256').update(content.content()).digest('hex');
}
