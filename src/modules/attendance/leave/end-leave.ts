import type { Transaction } from '../../../platform/database/database';
import { sessionTimes } from '../../classes/public';
import type { Actor } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { findLeave } from './find-leave';
import { forgetLeave } from './follow-leave';
import { isBefore, type HalfDay } from './half-days';
import { moveLeave } from './move-leave';

/**
 * 销假: the person is back; `ended` is the last half-day they were really away. What was granted after it is to be attended.
 * @throws DomainError LEAVE_NOT_FOUND, LEAVE_OUTSIDE_CLASS, LEAVE_STATE_WRONG, CLASS_NOT_RUNNING
 */
export async function closeLeave(tx: Transaction, leaveId: number, ended: HalfDay, actor: Actor, at: Date): Promise<void> {
  const leave = await findLeave(tx, leaveId);
  const { from, until } = leave;
  if (isBefore(ended, from) || isBefore(until, ended)) throw attendanceErrors.leaveOutside({ from, until, ended });
  await moveLeave(tx, leave, { to: 'closed', set: { ended_day: ended.day, ended_half: ended.half, closed_at: at }, follow: () => forgetLeave(tx, leave, ended) }, actor);
}

/**
 * Given back before it began; leave that has begun is closed instead.
 * @throws DomainError LEAVE_NOT_FOUND, LEAVE_BEGUN, LEAVE_STATE_WRONG, CLASS_NOT_RUNNING
 */
export async function withdrawLeave(tx: Transaction, leaveId: number, actor: Actor, at: Date): Promise<void> {
  const leave = await findLeave(tx, leaveId);
  if (leave.state === 'approved' && sessionTimes(leave.from.day, leave.from.half).startsAt <= at) throw attendanceErrors.leaveBegun({ leaveId });
  await moveLeave(tx, leave, { to: 'withdrawn', follow: () => forgetLeave(tx, leave) }, actor);
}
