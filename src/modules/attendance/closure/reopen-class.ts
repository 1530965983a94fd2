import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit, rowsOf } from '../../audit/public';
import { findClass, moveClass } from '../../classes/public';
import type { Actor } from '../../identity/public';
import { CLASS_SETTLED } from '../attendance.jobs';
import { STATED_CERTIFICATES, STATED_CLOSURES } from '../stated-attendance';
import { attendanceErrors } from '../attendance.errors';
import { suspendCertificates } from '../certificates/suspend-certificates';

/**
 * 取消结班: the class runs again, the closing stays on record as taken back, and so are its credits; its
 * certificates are suspended. Whoever was removed stays removed.
 * @throws DomainError REASON_MISSING, CLASS_NOT_FOUND, CLASS_STATE_WRONG
 */
export async function reopenClass(tx: Transaction, classId: number, reason: string, actor: Actor, at: Date): Promise<void> {
  if (reason.trim() === '') throw attendanceErrors.reasonMissing();
  await moveClass(tx, classId, { to: 'running', from: 'closed', actor, at, reason });
  const [open]: { closureNo: number }[] = await tx.query('SELECT closure_no AS closureNo FROM class_closure WHERE class_id = ? AND reopened_at IS NULL', [classId]);
  await tx.query('UPDATE class_closure SET reopened_at = ?, reopened_by = ?, reopened_by_name = ?, reopen_reason = ? WHERE class_id = ? AND reopened_at IS NULL', [
    at, actor.accountId, actor.name, reason, classId,
  ]);
  await appendToOutbox(tx, CLASS_SETTLED, { classId });
  const suspended = await suspendCertificates(tx, classId, reason, actor, at);
  const { title, hostUnitPath } = await findClass(tx, classId);
  await recordAudit(tx, {
    actor,
    action: 'class.reopened',
    summary: { zh: `取消“${title}”结班：${reason}`, en: `Reopened “${title}”: ${reason}` },
    subject: { kind: 'training_class', id: classId },
    unitPath: hostUnitPath,
    before: { state: 'closed' },
    after: { state: 'running', reason, certificatesSuspended: suspended.length },
    rows: [{ of: STATED_CLOSURES, where: 'class_id = ? AND closure_no = ?', parameters: [classId, open?.closureNo ?? 0] }, ...rowsOf(STATED_CERTIFICATES, suspended)],
  });
}
