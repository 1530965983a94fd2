import type { Clock } from '#kernel';
import type { Database, Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { RENEW_STANDING, ROSTER_COUNTED, SETTLE_STANDING } from '../assessments.jobs';
import { digestRun, unpackBlocks } from '../counting/block-digests';
import { LONGEST_REACH } from '../counting/prior-years';
import { sumUpDryRun } from '../dry-runs/sum-up-dry-run';
import { findRun, type RunRow } from './find-run';
import { moveRun } from './move-run';

/** Above this share of replaced rows a run keeps all rows itself, so that the next one has it as its base. */
const LARGEST_PATCH = 0.2;

/**
 * Draws the sum of a run: digest, then the completed state. Doing it again changes nothing.
 * @throws Error when a shard is not done: then the job came too early, and comes again.
 */
export async function finishRun(database: Database, runId: number, clock: Clock): Promise<void> {
  await database.transaction(async (tx) => {
    const run = await findRun(tx, runId, true);
    if (run.status !== 'running') return undefined;
    const shards: { status: string; blocks: Buffer | null }[] = await tx.query('SELECT status, block_digests AS blocks FROM assessment_shard WHERE run_id = ?', [runId]);
    const waiting = shards.filter((shard) => shard.status !== 'done').length;
    if (waiting > 0) throw new Error(`run ${runId}: ${waiting} shards are not done yet`);
    if (run.purpose === 'dry_run') return finishDryRun(tx, runId, clock);
    const digest = digestRun(shards.flatMap((shard) => (shard.blocks === null ? [] : unpackBlocks(shard.blocks))));
    if (await becomesComplete(tx, run)) await takeOverBase(tx, run);
    await tx.query('UPDATE assessment_run SET digest = ?, people = done WHERE id = ?', [digest, runId]);
    await moveRun(tx, runId, 'completed', clock.now());
    if (run.annualAssessmentId !== null) await appendToOutbox(tx, ROSTER_COUNTED, { assessmentId: run.annualAssessmentId, runId, at: clock.now().toISOString() });
    if (run.purpose !== 'annual') return undefined;
    await appendToOutbox(tx, SETTLE_STANDING, { runId });
    return renewLaterYears(tx, run);
  });
}

/** Nothing follows from it but its own summary. */
async function finishDryRun(tx: Transaction, runId: number, clock: Clock): Promise<void> {
  await sumUpDryRun(tx, runId);
  await tx.query('UPDATE assessment_run SET people = done WHERE id = ?', [runId]);
  await moveRun(tx, runId, 'completed', clock.now());
}

/** What this run says carries over, and is remembered, in the years after it. */
async function renewLaterYears(tx: Transaction, run: RunRow): Promise<void> {
  const later: { year: number }[] = await tx.query('SELECT training_year AS year FROM policy_in_force WHERE training_year > ? AND training_year <= ?', [
    run.trainingYear, run.trainingYear + LONGEST_REACH,
  ]);
  for (const { year } of later) await appendToOutbox(tx, RENEW_STANDING, { trainingYear: year });
}

async function becomesComplete(tx: Transaction, run: RunRow): Promise<boolean> {
  if (run.baseRunId === null) return false;
  const rows: { own: number; reused: number }[] = await tx.query(
    'SELECT (SELECT COUNT(*) FROM assessment_result WHERE run_id = r.id) AS own, r.reused FROM assessment_run r WHERE r.id = ?',
    [run.id],
  );
  const { own = 0, reused = 0 } = rows[0] ?? {};
  return Number(own) > LARGEST_PATCH * (Number(own) + Number(reused));
}

async function takeOverBase(tx: Transaction, run: RunRow): Promise<void> {
  const columns = 'unit_id, posting_id, total, verdict, attainment, unmet, flags, outcome, by_category, ledger_entry_no, ledger_hash, earlier_heads, digest';
  await tx.query(
    `INSERT INTO assessment_result (run_id, person_id, ${columns}, changed, gone)
     SELECT ?, b.person_id, ${columns.split(', ').map((column) => `b.${column}`).join(', ')}, 0, 0 FROM assessment_result b
      WHERE b.run_id = ? AND b.gone = 0 AND NOT EXISTS (SELECT 1 FROM assessment_result o WHERE o.run_id = ? AND o.person_id = b.person_id)`,
    [run.id, run.baseRunId, run.id],
  );
  await tx.query('DELETE FROM assessment_result WHERE run_id = ? AND gone = 1', [run.id]);
  await tx.query('UPDATE assessment_run SET complete = 1, base_run_id = NULL WHERE id = ?', [run.id]);
}
