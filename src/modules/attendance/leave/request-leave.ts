import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import { findClass } from '../../classes/public';
import type { Actor } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { holdClass } from '../sign-in/hold-running-class';
import { halfDayKey, isBefore, type LeaveSpan } from './half-days';
import { isWithin, joinedHalfDays, readLeaveStanding } from './leave-standing';
import { LEAVE_CLASS_STATES, LEAVE_STANDING_STATES, type LeaveKind } from './leave-states';
import { reviewStepFor } from './review-step';
import { spanInWords } from './span-in-words';

export interface LeaveWanted extends LeaveSpan {
  readonly classId: number;
  readonly personId: number;
  readonly kind: LeaveKind;
  readonly reason: string;
}

/**
 * 请假. Its length, together with the leave that it touches, says who decides: a day is a day, asked for in one piece or in two. A double
 * tap asks once: the second meets the first.
 * @throws DomainError REASON_MISSING, LEAVE_OUTSIDE_CLASS, CLASS_NOT_RUNNING, NOT_IN_CLASS, LEAVE_OVERLAPS
 */
export async function requestLeave(tx: Transaction, wanted: LeaveWanted, actor: Actor, at: Date): Promise<{ readonly leaveId: number }> {
  const { classId, personId, from, until, kind, reason } = wanted;
  if (reason.trim() === '') throw attendanceErrors.reasonMissing();
  if (isBefore(until, from)) throw attendanceErrors.leaveOutside({ from, until });
  const { title, hostUnitPath } = await findClass(tx, classId);
  await holdClass(tx, classId, LEAVE_CLASS_STATES);
  await lockTrainee(tx, classId, personId);
  const standing = await readLeaveStanding(tx, wanted, at);
  const halfDays = standing.halfDays.filter(({ key }) => isWithin(wanted, key)).length;
  if (halfDays === 0) throw attendanceErrors.leaveOutside({ from, until });
  await assertFree(tx, wanted);
  const reviewStep = reviewStepFor(joinedHalfDays(standing, wanted));
  const { insertId }: { insertId: number } = await tx.query(
    'INSERT INTO leave_request (class_id, person_id, from_day, from_half, until_day, until_half, half_days, kind, reason, review_step, state, account_id, requested_at) VALUES (?)',
    [[classId, personId, from.day, from.half, until.day, until.half, halfDays, kind, reason, reviewStep, 'requested', actor.accountId, at]],
  );
  const span = spanInWords(wanted);
  await recordAudit(tx, {
    actor,
    action: 'leave.requested',
    summary: { zh: `“${title}”请假：人员 ${personId}，${span.zh}`, en: `Leave of person ${personId} from “${title}”, ${span.en}` },
    subject: { kind: 'leave_request', id: insertId },
    unitPath: hostUnitPath,
    after: { classId, personId, from, until, halfDays, kind, reviewStep },
  });
  return { leaveId: insertId };
}

/** A person's requests in a class are made one after the other. @throws DomainError NOT_IN_CLASS */
async function lockTrainee(tx: Transaction, classId: number, personId: number): Promise<void> {
  const rows: unknown[] = await tx.query("SELECT id FROM enrolment WHERE class_id = ? AND person_id = ? AND state = 'enrolled' FOR UPDATE", [classId, personId]);
  if (rows.length === 0) throw attendanceErrors.notEnrolled({ classId, personId });
}

async function assertFree(tx: Transaction, { classId, personId, from, until }: LeaveWanted): Promise<void> {
  const rows: { id: number }[] = await tx.query(
    `SELECT id FROM leave_request WHERE class_id = ? AND person_id = ? AND state IN (?)
        AND CONCAT(from_day, ' ', from_half) <= ? AND CONCAT(IFNULL(ended_day, until_day), ' ', IFNULL(ended_half, until_half)) >= ?`,
    [classId, personId, [...LEAVE_STANDING_STATES], halfDayKey(until), halfDayKey(from)],
  );
  if (rows[0]) throw attendanceErrors.leaveOverlaps({ leaveId: rows[0].id });
}
