import type { Clock } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { markOf } from '../counting/prior-years';
import { findRun, type RunRow } from '../runs/find-run';
import { resultRows } from '../runs/result-rows';
import { KEEP_NEWER, STANDING_COLUMNS } from './standing-columns';

const KEPT = ['person_id', 'unit_id', 'posting_id', 'total', 'verdict', 'attainment', 'unmet', 'flags', 'outcome', 'by_category', 'ledger_entry_no', 'ledger_hash', 'earlier_heads', 'digest'];

/**
 * People without a standing, or with one counted under another policy, posting or year before, get what a completed run
 * counted for them. A standing that only says something else is left: that is a disagreement, and somebody looks into it.
 */
export async function settleStanding(database: Database, runId: number, clock: Clock): Promise<void> {
  const run = await findRun(database, runId);
  if (run.status !== 'completed' || !(await isInForce(database, run))) return;
  const ranges = await database.query<{ from: number; to: number }>('SELECT from_person_id AS `from`, to_person_id AS `to` FROM assessment_shard WHERE run_id = ? ORDER BY shard_no', [runId]);
  for (const range of ranges) await settleRange(database, run, range, clock);
}

async function settleRange(database: Database, run: RunRow, range: { readonly from: number; readonly to: number }, clock: Clock): Promise<void> {
  const rows = resultRows(run, KEPT);
  const columns = STANDING_COLUMNS.slice(4, -1).map((column) => `r.${column}`).join(', ');
  await database.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO standing (${STANDING_COLUMNS.join(', ')})
       SELECT ?, r.person_id, ?, ?, ${columns}, ?
         FROM ${rows.sql} r LEFT JOIN standing s ON s.training_year = ? AND s.person_id = r.person_id
        WHERE r.person_id BETWEEN ? AND ?
          AND (s.person_id IS NULL OR s.policy_version_id <> ? OR s.prior_runs <> ? OR s.posting_id <> r.posting_id OR s.ledger_entry_no < r.ledger_entry_no)
       ${KEEP_NEWER}`,
      [run.trainingYear, run.policyVersionId, markOf(run.priorRuns), clock.now(), ...rows.parameters, run.trainingYear, range.from, range.to, run.policyVersionId, markOf(run.priorRuns)],
    );
  });
}

async function isInForce(database: Database, run: RunRow): Promise<boolean> {
  const rows = await database.query<{ policyVersionId: number }>('SELECT policy_version_id AS policyVersionId FROM policy_in_force WHERE training_year = ?', [run.trainingYear]);
  return rows[0]?.policyVersionId === run.policyVersionId;
}
