import { trainingDayAt } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import { findClass, readSessions } from '../../classes/public';
import type { Actor } from '../../identity/public';
import { EVALUATION_OPENED } from '../attendance.jobs';
import { evaluationErrors } from './evaluation.errors';

export interface EvaluationWanted {
  readonly wholeClass: boolean;
  readonly sessionIds: readonly number[];
  readonly leastAnswers: number;
  readonly closesOn: string | null;
}

/**
 * Opens forms for the class and the sessions named; one that was closed by hand takes answers again. The least number of answers is
 * never lowered.
 * @throws DomainError CLASS_NOT_FOUND, EVALUATION_EMPTY, EVALUATION_SESSION_UNKNOWN, EVALUATION_DATE_PAST, EVALUATION_CLASS_NOT_RUNNING
 * @returns the ids of the forms
 */
export async function openEvaluation(tx: Transaction, classId: number, { wholeClass, sessionIds, leastAnswers, closesOn }: EvaluationWanted, actor: Actor, at: Date): Promise<number[]> {
  const wanted = [...new Set([...(wholeClass ? [0] : []), ...sessionIds])];
  if (wanted.length === 0) throw evaluationErrors.nothingAsked();
  const known = new Set([0, ...(await readSessions(tx, classId)).map(({ id }) => id)]);
  const unknown = wanted.filter((sessionId) => !known.has(sessionId));
  if (unknown.length > 0) throw evaluationErrors.sessionUnknown({ sessionIds: unknown });
  if (closesOn !== null && closesOn < trainingDayAt(at)) throw evaluationErrors.closesInThePast({ closesOn });
  await tx.query('SELECT id FROM training_class WHERE id = ? FOR UPDATE', [classId]);
  const head = await findClass(tx, classId);
  if (head.state !== 'running') throw evaluationErrors.notRunning({ classId, state: head.state });
  const rows = wanted.map((sessionId) => [classId, sessionId, leastAnswers, closesOn, actor.accountId, actor.name, at]);
  const again = 'ON DUPLICATE KEY UPDATE least_answers = GREATEST(least_answers, VALUES(least_answers)), closes_on = VALUES(closes_on), closed_at = NULL';
  await insertRows(tx, 'teaching_evaluation', ['class_id', 'session_id', 'least_answers', 'closes_on', 'account_id', 'author_name', 'at'], rows, again);
  const forms: { id: number }[] = await tx.query('SELECT id FROM teaching_evaluation WHERE class_id = ? AND session_id IN (?) ORDER BY session_id', [classId, wanted]);
  await appendToOutbox(tx, EVALUATION_OPENED, { classId, at: at.toISOString(), evaluationIds: forms.map(({ id }) => id) });
  await recordAudit(tx, {
    actor,
    action: 'evaluation.opened',
    summary: { zh: `开放“${head.title}”教学评估 ${wanted.length} 项`, en: `Opened ${wanted.length} teaching evaluations of “${head.title}”` },
    subject: { kind: 'training_class', id: classId },
    unitPath: head.hostUnitPath,
    after: { sessionIds: wanted, leastAnswers, closesOn },
  });
  return forms.map(({ id }) => id);
}
