import type { TrainingYear } from '#kernel';
import { leafHash, MerkleRoot, resultText, type SealedResult } from '#ledger-proof';
import type { Transaction } from '../../platform/database/database';
import { insertRows } from '../../platform/database/write-rows';

const LEAVES_AT_ONCE = 500;

export interface KeptLeaves {
  /** Merkle root over the results, 64 hexadecimal digits. */
  readonly root: string;
  readonly leaves: number;
}

/** Keeps the digest of each result beside the root over all: by it the verifier names whose was altered. The year is held. */
export async function keepLeaves(tx: Transaction, trainingYear: TrainingYear, results: AsyncIterable<SealedResult> | Iterable<SealedResult>): Promise<KeptLeaves> {
  const [last]: { sealNo: number }[] = await tx.query('SELECT COALESCE(MAX(seal_no), 0) AS sealNo FROM sealed_result_leaf WHERE training_year = ?', [trainingYear]);
  const sealNo = Number(last?.sealNo ?? 0) + 1;
  const tree = new MerkleRoot();
  let rows: (readonly [number, number, number, Buffer])[] = [];
  const write = () => insertRows(tx, 'sealed_result_leaf', ['training_year', 'seal_no', 'person_id', 'hash'], rows);
  for await (const result of results) {
    const hash = leafHash(resultText(trainingYear, result));
    tree.addHash(hash);
    rows.push([trainingYear, sealNo, result.personId, hash]);
    if (rows.length < LEAVES_AT_ONCE) continue;
    await write();
    rows = [];
  }
  await write();
  return { root: tree.root(), leaves: tree.leaves };
}
