import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { findSession } from './find-session';
import { enrolledAmong, holdRunningClass } from './hold-running-class';
import { isAttended, type MarkState } from './mark-states';

export interface Correction {
  readonly classId: number;
  readonly sessionId: number;
  readonly personId: number;
  readonly state: MarkState;
  readonly reason: string;
}

/**
 * Sets a mark right, for a written reason. From then on only another correction changes it.
 * @throws DomainError REASON_MISSING, SESSION_NOT_FOUND, CLASS_NOT_RUNNING, NOT_IN_CLASS
 */
export async function correctMark(tx: Transaction, { classId, sessionId, personId, state, reason }: Correction, actor: Actor, at: Date): Promise<void> {
  if (reason.trim() === '') throw attendanceErrors.reasonMissing();
  const { day, half, classTitle } = await findSession(tx, sessionId, classId);
  await holdRunningClass(tx, classId);
  if (!(await enrolledAmong(tx, classId, [personId])).has(personId)) throw attendanceErrors.notEnrolled({ personId });
  const before: { state: MarkState; signedAt: Date | null }[] = await tx.query('SELECT state, signed_at AS signedAt FROM attendance_mark WHERE session_id = ? AND person_id = ? FOR UPDATE', [sessionId, personId]);
  const from = before[0]?.state ?? null;
  const signedAt = isAttended(state) ? (before[0]?.signedAt ?? null) : null;
  await tx.query(
    `INSERT INTO attendance_mark (session_id, person_id, class_id, state, method, signed_at, account_id, recorded_at) VALUES (?)
     ON DUPLICATE KEY UPDATE state = VALUES(state), method = VALUES(method), signed_at = VALUES(signed_at), account_id = VALUES(account_id), recorded_at = VALUES(recorded_at)`,
    [[sessionId, personId, classId, state, 'correction', signedAt, actor.accountId, at]],
  );
  await tx.query('INSERT INTO attendance_correction (class_id, session_id, person_id, from_state, to_state, reason, account_id, author_name, at) VALUES (?)', [
    [classId, sessionId, personId, from, state, reason, actor.accountId, actor.name, at],
  ]);
  await recordAudit(tx, {
    actor,
    action: 'attendance.corrected',
    summary: { zh: `“${classTitle}”${day} ${half === 'am' ? '上午' : '下午'}考勤更正：人员 ${personId}，${reason}`, en: `Corrected the attendance of person ${personId}, “${classTitle}” ${day} ${half}: ${reason}` },
    subject: { kind: 'attendance_mark', id: `${sessionId}-${personId}` },
    before: { state: from },
    after: { state, reason },
  });
}
