import { isRetryable } from '../../../platform/database/retryable-error';
import { packBlocks, type BlockCounts } from '../counting/block-digests';
import { markOf } from '../counting/prior-years';
import type { RawConnection } from '../counting/raw-connection';
import { storeCompared } from '../dry-runs/store-compared';
import type { RunRow } from './find-run';
import type { ShardWork, ShardAnswer } from './shard-work';
import { storeGone, storeResults } from './store-results';

interface ShardToSave {
  readonly run: RunRow;
  readonly shardNo: number;
  readonly range: { readonly from: number; readonly to: number };
  readonly work: ShardWork;
  readonly at: Date;
}

const MOST_TRIES = 8;

/**
 * Writes a shard's rows and adds to its run's counts in one transaction. The shard's row is locked first, so a shard that two
 * workers counted is saved once; a run that is no longer running takes nothing more.
 */
export async function saveShard(connection: RawConnection, shard: ShardToSave): Promise<ShardAnswer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await saveOnce(connection, shard);
    } catch (error) {
      if (tries >= MOST_TRIES || !isRetryable(error)) throw error;
    }
  }
}

async function saveOnce(connection: RawConnection, shard: ShardToSave): Promise<ShardAnswer> {
  await connection.run('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
  await connection.run('START TRANSACTION');
  try {
    const answer = await writeShard(connection, shard);
    await connection.run(answer === 'not_needed' ? 'ROLLBACK' : 'COMMIT');
    return answer;
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function writeShard(connection: RawConnection, { run, shardNo, range, work, at }: ShardToSave): Promise<ShardAnswer> {
  const [row] = await connection.rows('SELECT status FROM assessment_shard WHERE run_id = ? AND shard_no = ? FOR UPDATE', [run.id, shardNo]);
  if (row?.[0] !== 'waiting') return 'not_needed';
  if (work.failures.length > 0) {
    const failures = work.failures.map((failure) => [run.id, failure.personId, failure.code, failure.detail.slice(0, 500)]);
    await connection.run('INSERT INTO assessment_failure (run_id, person_id, code, detail) VALUES ?', [failures]);
  }
  const disagreements = await storeWork(connection, run, range, work);
  const sum = work.counts;
  const failed = work.failures.length;
  await connection.run("UPDATE assessment_shard SET status = 'done', people = ?, block_digests = ?, finished_at = ? WHERE run_id = ? AND shard_no = ?", [
    sum.people + failed, packBlocks(work.blocks), at, run.id, shardNo,
  ]);
  return addToRun(connection, run, { ...sum, people: sum.people + failed, failed, reused: work.reused, changed: work.changed, disagreements }, at);
}

/** @returns how many standings disagree */
async function storeWork(connection: RawConnection, run: RunRow, range: { from: number; to: number }, work: ShardWork): Promise<number> {
  if ('compared' in work) {
    await storeCompared(connection, run.id, work.compared);
    return 0;
  }
  await storeResults(connection, run.id, work.results);
  await storeGone(connection, run.id, work.gone);
  return storeDisagreements(connection, run, range);
}

/** A standing counted from the same ledger, posting, policy and earlier years must say the same; an older one is only old. */
async function storeDisagreements(connection: RawConnection, run: RunRow, range: { from: number; to: number }): Promise<number> {
  return connection.run(
    `INSERT INTO assessment_disagreement (run_id, person_id, standing_total, result_total)
     SELECT r.run_id, r.person_id, s.total, r.total
       FROM assessment_result r JOIN standing s ON s.training_year = ? AND s.person_id = r.person_id
      WHERE r.run_id = ? AND r.person_id BETWEEN ? AND ? AND r.gone = 0 AND s.policy_version_id = ? AND s.prior_runs = ? AND s.posting_id = r.posting_id
        AND s.ledger_entry_no = r.ledger_entry_no AND s.ledger_hash = r.ledger_hash AND s.earlier_heads <=> r.earlier_heads AND s.digest <> r.digest`,
    [run.trainingYear, run.id, range.from, range.to, run.policyVersionId, markOf(run.priorRuns)],
  );
}

type RunCounts = BlockCounts & { readonly failed: number; readonly reused: number; readonly changed: number; readonly disagreements: number };

/** The last statement before the commit: the run's row is locked for a moment only. */
async function addToRun(connection: RawConnection, run: RunRow, counts: RunCounts, at: Date): Promise<ShardAnswer> {
  const added = await connection.run(
    `UPDATE assessment_run SET done = done + ?, reused = reused + ?, failed = failed + ?, met = met + ?, not_met = not_met + ?, flagged = flagged + ?,
            changed = changed + ?, disagreements = disagreements + ?, watermark = watermark + ?, shards_done = shards_done + 1, progressed_at = ?
      WHERE id = ? AND status = 'running'`,
    [counts.people, counts.reused, counts.failed, counts.met, counts.notMet, counts.flagged, counts.changed, counts.disagreements, counts.entries, at, run.id],
  );
  if (added !== 1) return 'not_needed';
  const [row] = await connection.rows('SELECT shards_done = shards_total FROM assessment_run WHERE id = ?', [run.id]);
  return row?.[0] === 1 ? 'last_of_run' : 'run_goes_on';
}
