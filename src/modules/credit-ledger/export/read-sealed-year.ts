import type { TrainingYear } from '#kernel';
import type { ResultRecord, SealedLeafRecord, SealedResult } from '#ledger-proof';
import type { Database } from '../../../platform/database/database';

const LEAVES_A_PAGE = 2_000;

/** Each result behind the digest that was kept of it when the year was sealed, in the order of the people; either may be missing. */
export async function* readSealedYear(database: Database, trainingYear: TrainingYear, results: AsyncIterable<SealedResult>): AsyncGenerator<SealedLeafRecord | ResultRecord> {
  const leaves = readLeaves(database, trainingYear);
  let leaf = await leaves.next();
  for await (const result of results) {
    for (; leaf.done !== true && leaf.value.personId <= result.personId; leaf = await leaves.next()) yield leaf.value;
    yield { record: 'result', ...result };
  }
  for (; leaf.done !== true; leaf = await leaves.next()) yield leaf.value;
}

/** Of the last sealing. */
async function* readLeaves(database: Database, trainingYear: TrainingYear): AsyncGenerator<SealedLeafRecord> {
  const [seal] = await database.query<{ sealNo: number | null }>('SELECT MAX(seal_no) AS sealNo FROM sealed_result_leaf WHERE training_year = ?', [trainingYear]);
  if (!seal || seal.sealNo === null) return;
  for (let after = -1; ; ) {
    const page = await database.query<{ personId: number; hash: string }>(
      `SELECT person_id AS personId, LOWER(HEX(hash)) AS hash FROM sealed_result_leaf WHERE training_year = ? AND seal_no = ? AND person_id > ? ORDER BY person_id LIMIT ${LEAVES_A_PAGE}`,
      [trainingYear, seal.sealNo, after],
    );
    for (const { personId, hash } of page) yield { record: 'sealed_leaf', personId, hash };
    const last = page.at(-1);
    if (last === undefined || page.length < LEAVES_A_PAGE) return;
    after = last.personId;
  }
}
