import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import type { Actor } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { LEAVE_DECIDED } from '../attendance.jobs';
import { findLeave } from './find-leave';
import { followLeave } from './follow-leave';
import { moveLeave } from './move-leave';
import type { ReviewStep } from './review-step';

export interface LeaveDecision {
  readonly approved: boolean;
  readonly reason: string;
}

/**
 * Approved, its half-days are marked; refused, with a reason.
 * @throws DomainError REASON_MISSING, LEAVE_NOT_FOUND, LEAVE_STEP_NOT_YOURS, LEAVE_STATE_WRONG, CLASS_NOT_RUNNING
 */
export async function decideLeave(tx: Transaction, leaveId: number, { approved, reason }: LeaveDecision, by: { readonly steps: readonly ReviewStep[]; readonly actor: Actor }, at: Date): Promise<void> {
  if (!approved && reason.trim() === '') throw attendanceErrors.reasonMissing();
  const leave = await findLeave(tx, leaveId);
  if (!by.steps.includes(leave.reviewStep)) throw attendanceErrors.leaveStepNotYours({ leaveId, reviewStep: leave.reviewStep });
  await moveLeave(
    tx,
    leave,
    {
      to: approved ? 'approved' : 'refused',
      reason,
      set: { decided_by_name: by.actor.name, decision_reason: reason, decided_at: at },
      follow: async () => {
        if (approved) await followLeave(tx, { classId: leave.classId, leaveId, at });
        await appendToOutbox(tx, LEAVE_DECIDED, { leaveRequestId: leaveId, at: at.toISOString() });
      },
    },
    by.actor,
  );
}
