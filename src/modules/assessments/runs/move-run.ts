import type { Database, Transaction } from '../../../platform/database/database';
import { ACTIVE_STATUSES, statesBefore, type RunStatus } from './run-states';

/**
 * The only place where a run changes its state: one conditional statement, so that of two who want to move it one does.
 * @returns whether this call moved it
 */
export async function moveRun(on: Transaction | Database, runId: number, to: RunStatus, at: Date, problem: string | null = null): Promise<boolean> {
  const ends = !ACTIVE_STATUSES.includes(to);
  const answer: unknown = await on.query(
    `UPDATE assessment_run SET status = ?, progressed_at = ?, problem = ?,
            started_at = IF(? = 'running', ?, started_at), finished_at = IF(?, ?, NULL), active_scope = IF(?, NULL, active_scope)
      WHERE id = ? AND status IN (?)`,
    [to, at, problem, to, at, ends, at, ends, runId, statesBefore(to)],
  );
  return (answer as { affectedRows: number }).affectedRows === 1;
}
