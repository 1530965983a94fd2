import type { TrainingYear } from '#kernel';
import type { SealedResult } from '#ledger-proof';
import type { Database, Transaction } from '../../../../platform/database/database';

const RESULTS_A_PAGE = 2_000;
const RESULT = 'person_id AS personId, total, verdict, attainment, unmet, flags, outcome, LOWER(HEX(digest)) AS digest';

/** The results by which a year was sealed, in order of the people. */
export async function* readSealedResults(database: Database, trainingYear: TrainingYear): AsyncGenerator<SealedResult> {
  const [annual] = await database.query<{ runId: number | null }>('SELECT run_id AS runId FROM annual_assessment WHERE training_year = ?', [trainingYear]);
  yield* readResults(database, annual?.runId ?? 0);
}

/** A run of a year's path counts everybody anew: all its results are its own. */
export async function* readResults(on: Database | Transaction, runId: number): AsyncGenerator<SealedResult> {
  for (let after = -1; ; ) {
    const page = (await on.query(`SELECT ${RESULT} FROM assessment_result WHERE run_id = ? AND gone = 0 AND person_id > ? ORDER BY person_id LIMIT ${RESULTS_A_PAGE}`, [runId, after])) as SealedResult[];
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < RESULTS_A_PAGE) return;
    after = last.personId;
  }
}
