import type { Transaction } from '../../../platform/database/database';
import type { LeaveHead } from './find-leave';
import { halfDayKey, type HalfDay } from './half-days';

const GRANTED = `l.class_id = ? AND l.state IN ('approved', 'closed') AND (? IS NULL OR l.id = ?)
  AND CONCAT(s.day, ' ', s.half) BETWEEN CONCAT(l.from_day, ' ', l.from_half) AND CONCAT(IFNULL(l.ended_day, l.until_day), ' ', IFNULL(l.ended_half, l.until_half))`;

/**
 * Marks follow leave: each half-day that was granted is marked, unless the person came all the same or somebody corrected it. Safe to
 * repeat; without `leaveId`, for all leave of the class, as a timetable that moved asks for.
 */
export async function followLeave(tx: Transaction, { classId, leaveId = null, at }: { readonly classId: number; readonly leaveId?: number | null; readonly at: Date }): Promise<void> {
  const granted = [classId, leaveId, leaveId];
  await tx.query(
    `UPDATE attendance_mark m JOIN class_session s ON s.id = m.session_id JOIN leave_request l ON l.class_id = m.class_id AND l.person_id = m.person_id
        SET m.state = 'on_leave', m.method = 'leave', m.signed_at = NULL, m.recorded_at = ? WHERE ${GRANTED} AND m.state = 'absent' AND m.method <> 'correction'`,
    [at, ...granted],
  );
  await tx.query(
    `INSERT IGNORE INTO attendance_mark (session_id, person_id, class_id, state, method, signed_at, account_id, recorded_at)
     SELECT s.id, l.person_id, l.class_id, 'on_leave', 'leave', NULL, NULL, ? FROM leave_request l JOIN class_session s ON s.class_id = l.class_id WHERE ${GRANTED}`,
    [at, ...granted],
  );
}

/** Of leave that was given back, or ended after the half-day `after`, the rest is to be attended. */
export async function forgetLeave(tx: Transaction, { classId, personId, from, until }: LeaveHead, after?: HalfDay): Promise<void> {
  await tx.query(
    `DELETE m FROM attendance_mark m JOIN class_session s ON s.id = m.session_id
      WHERE m.class_id = ? AND m.person_id = ? AND m.method = 'leave' AND CONCAT(s.day, ' ', s.half) BETWEEN ? AND ? AND CONCAT(s.day, ' ', s.half) > ?`,
    [classId, personId, halfDayKey(from), halfDayKey(until), after ? halfDayKey(after) : ''],
  );
}
