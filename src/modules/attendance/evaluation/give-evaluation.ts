import { randomBytes } from 'node:crypto';
import { EVALUATION_INDICATORS, type EvaluationGrade, type EvaluationIndicator } from '#contracts';
import { trainingDayAt } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { isDuplicateKey } from '../../../platform/database/retryable-error';
import { sessionTimes, type SessionHalf } from '../../classes/public';
import { AWAY, STATE_COLUMNS, takesAnswers, type EvaluationStanding } from './evaluation-state';
import { evaluationErrors } from './evaluation.errors';

export interface EvaluationGiven {
  readonly grades: Readonly<Record<EvaluationIndicator, EvaluationGrade>>;
  readonly comment: string;
}

interface Form extends EvaluationStanding {
  readonly day: string | null;
  readonly half: SessionHalf | null;
  readonly away: number;
}

const INDICATORS = Object.keys(EVALUATION_INDICATORS) as readonly EvaluationIndicator[];

/**
 * Two rows that nothing joins: that the person has answered, and what somebody answered on that day. Left out of the audit on purpose,
 * which would write down who did it and when.
 * @throws DomainError EVALUATION_NOT_FOUND also for whoever is not in the class, EVALUATION_CLOSED, EVALUATION_TOO_EARLY, EVALUATION_NOT_PRESENT,
 * EVALUATION_ALREADY_GIVEN
 */
export async function giveEvaluation(tx: Transaction, evaluationId: number, personId: number, { grades, comment }: EvaluationGiven, at: Date): Promise<void> {
  const form = await findForm(tx, evaluationId, personId);
  if (!form) throw evaluationErrors.notFound({ evaluationId });
  if (!takesAnswers(form, at)) throw evaluationErrors.closed({ evaluationId });
  if (form.day !== null && form.half !== null && sessionTimes(form.day, form.half).startsAt > at) throw evaluationErrors.tooEarly({ evaluationId, day: form.day, half: form.half });
  if (Number(form.away) === 1) throw evaluationErrors.notPresent({ evaluationId });
  try {
    await tx.query('INSERT INTO evaluation_receipt (evaluation_id, person_id) VALUES (?, ?)', [evaluationId, personId]);
  } catch (error) {
    throw isDuplicateKey(error) ? evaluationErrors.alreadyGiven({ evaluationId }) : error;
  }
  const answer = [randomBytes(16), evaluationId, ...INDICATORS.map((indicator) => grades[indicator]), comment, trainingDayAt(at)];
  await tx.query(`INSERT INTO evaluation_answer (id, evaluation_id, ${INDICATORS.join(', ')}, comment, given_on) VALUES (?)`, [answer]);
}

/** The lock is shared: many answer at once, and whoever closes the form or the class waits for them. */
async function findForm(tx: Transaction, evaluationId: number, personId: number): Promise<Form | undefined> {
  const [form]: Form[] = await tx.query(
    `SELECT ${STATE_COLUMNS}, s.day, s.half, ${AWAY} AS away FROM teaching_evaluation f JOIN training_class c ON c.id = f.class_id
       JOIN enrolment e ON e.class_id = f.class_id AND e.person_id = ? AND e.state = 'enrolled' LEFT JOIN class_session s ON s.id = f.session_id
       LEFT JOIN attendance_mark m ON m.session_id = s.id AND m.person_id = e.person_id
      WHERE f.id = ? LOCK IN SHARE MODE`,
    [personId, evaluationId],
  );
  return form;
}
