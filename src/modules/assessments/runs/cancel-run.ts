import type { Clock } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { assessmentErrors } from '../assessments.errors';
import { REMOVE_RESULTS } from '../assessments.jobs';
import { findRun } from './find-run';
import { moveRun } from './move-run';
import { PURPOSE_NAMES } from './run-purposes';

/**
 * Stops a run for good. Shards under way find out when they want to write; what stands already is removed by a job.
 * @throws DomainError RUN_NOT_FOUND, RUN_FINISHED
 */
export async function cancelRun(tx: Transaction, runId: number, actor: Actor, clock: Clock): Promise<void> {
  const run = await findRun(tx, runId, true);
  if (run.status === 'cancelled') return;
  if (!(await moveRun(tx, runId, 'cancelled', clock.now()))) throw assessmentErrors.runFinished({ runId, status: run.status });
  await appendToOutbox(tx, REMOVE_RESULTS, { runId });
  await recordAudit(tx, {
    actor,
    action: 'assessment_run.cancelled',
    summary: { zh: `取消 ${run.trainingYear} 年度${PURPOSE_NAMES[run.purpose].zh}（第 ${runId} 次）`, en: `Cancelled the ${PURPOSE_NAMES[run.purpose].en} of ${run.trainingYear} (no. ${runId})` },
    subject: { kind: 'assessment_run', id: runId },
    unitPath: run.unitPath,
    before: { status: run.status },
    after: { status: 'cancelled' },
  });
}
