import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { classErrors } from '../classes.errors';
import { leaveClass } from '../seats/leave-class';
import { announceMoves } from './announce-moves';
import { findEnrolment } from './find-enrolment';

/** A trainee gives up their own place; a unit or the school does it for them, with a reason and also after the deadline. */
export type WithdrawnBy = 'trainee' | 'unit' | 'school';

/** @throws DomainError REASON_MISSING, CLASS_STATE_WRONG, CALLED_UP_BY_NAME, WITHDRAWAL_CLOSED, ENROLMENT_MOVED */
export async function withdrawEnrolment(tx: Transaction, enrolmentId: number, wanted: { readonly by: WithdrawnBy; readonly reason: string }, actor: Actor, at: Date): Promise<{ readonly promoted: number }> {
  const { by, reason } = wanted;
  if (by !== 'trainee' && reason.trim() === '') throw classErrors.reasonMissing();
  const enrolment = await findEnrolment(tx, enrolmentId);
  const { classId, path, state } = enrolment;
  const rows: { state: string; until: Date | null }[] = await tx.query('SELECT state, withdraw_until AS until FROM training_class WHERE id = ?', [classId]);
  if (rows[0]?.state !== 'enrolling') throw classErrors.wrongState({ classId, state: rows[0]?.state });
  const until = rows[0].until;
  if (by === 'trainee' && path === 'named') throw classErrors.calledUpByName({ enrolmentId });
  if (by === 'trainee' && state !== 'waiting' && until !== null && until <= at) throw classErrors.withdrawalClosed({ enrolmentId, until: until.toISOString() });
  const left = await leaveClass(tx, { enrolmentId, to: 'withdrawn', reason, accountId: actor.accountId, authorName: actor.name, at });
  if (by !== 'trainee') {
    await announceMoves(tx, classId, [left.move], at);
    await recordAudit(tx, {
      actor,
      action: 'enrolment.withdrawn',
      summary: { zh: `为人员 ${enrolment.personId} 办理退出：${reason}`, en: `Withdrew person ${enrolment.personId}: ${reason}` },
      subject: { kind: 'enrolment', id: enrolmentId },
      unitPath: enrolment.unitPath,
      before: { state: left.move.from },
      after: { state: 'withdrawn', reason, promoted: left.promoted },
    });
  }
  return { promoted: left.promoted };
}
