import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { releaseVenue } from '../../partners/public';
import { classErrors } from '../classes.errors';
import { CLASS_CANCELLED } from '../classes.jobs';
import { lockSeats } from '../seats/seat-locks';
import { PUBLIC_STATES } from './class-states';
import { moveClass } from './move-class';

/** Gives back every seat, room and teacher. @throws DomainError REASON_MISSING, CLASS_NOT_FOUND, CLASS_STATE_WRONG */
export async function cancelClass(tx: Transaction, classId: number, reason: string, actor: Actor, at: Date): Promise<void> {
  if (reason.trim() === '') throw classErrors.reasonMissing();
  const { class: locked } = await lockSeats(tx, classId);
  const from = await moveClass(tx, classId, { to: 'cancelled', reason, actor, at });
  await tx.query(
    `INSERT INTO enrolment_event (enrolment_id, from_state, to_state, reason, account_id, author_name, at)
     SELECT id, state, 'cancelled', ?, ?, ?, ? FROM enrolment WHERE class_id = ? AND state IN ('waiting', 'pending_unit', 'pending_organisation', 'enrolled')`,
    [reason, actor.accountId, actor.name, at, classId],
  );
  await tx.query(
    "UPDATE enrolment SET state = 'cancelled', seat_no = NULL, changed_at = ? WHERE class_id = ? AND state IN ('waiting', 'pending_unit', 'pending_organisation', 'enrolled')",
    [at, classId],
  );
  await tx.query('UPDATE seat_quota SET taken = 0 WHERE class_id = ?', [classId]);
  await tx.query('UPDATE training_class SET taken = 0, waiting = 0 WHERE id = ?', [classId]);
  await tx.query('DELETE FROM class_deadline WHERE class_id = ?', [classId]);
  await tx.query('DELETE FROM teacher_booking WHERE class_id = ?', [classId]);
  await releaseVenue(tx, { classId });
  if (PUBLIC_STATES.includes(from)) await appendToOutbox(tx, CLASS_CANCELLED, { classId, at: at.toISOString() });
  await recordAudit(tx, {
    actor,
    action: 'class.cancelled',
    summary: { zh: `取消培训班“${locked.title}”:${reason}`, en: `Cancelled the class “${locked.title}”: ${reason}` },
    subject: { kind: 'training_class', id: classId },
    unitPath: locked.hostUnitPath,
    before: { state: from },
    after: { state: 'cancelled', reason },
  });
}
