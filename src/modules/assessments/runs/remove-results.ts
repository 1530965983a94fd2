import type { Database } from '../../../platform/database/database';
import { findRun } from './find-run';

const ROWS_A_STATEMENT = 5_000;
const MOST_STATEMENTS = 2_000;
const TABLES = ['assessment_result', 'assessment_failure', 'assessment_disagreement', 'assessment_shard', 'dry_run_result'] as const;

/** Takes away what a cancelled or failed run had stored, a little at a time. The run's own row stays as its record. */
export async function removeResults(database: Database, runId: number, signal: AbortSignal): Promise<void> {
  const run = await findRun(database, runId);
  if (run.status !== 'cancelled' && run.status !== 'failed') return;
  for (const table of TABLES) {
    for (let statements = 0; statements < MOST_STATEMENTS; statements += 1) {
      if (signal.aborted) throw new Error('the worker is shutting down; the removal goes on elsewhere');
      const answer: unknown = await database.query(`DELETE FROM ${table} WHERE run_id = ? LIMIT ${ROWS_A_STATEMENT}`, [runId]);
      if ((answer as { affectedRows: number }).affectedRows < ROWS_A_STATEMENT) break;
    }
  }
}
