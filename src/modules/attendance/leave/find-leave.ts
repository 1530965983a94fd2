import type { Transaction } from '../../../platform/database/database';
import type { SessionHalf } from '../../classes/public';
import { attendanceErrors } from '../attendance.errors';
import type { HalfDay, LeaveSpan } from './half-days';
import type { LeaveState } from './leave-states';
import type { ReviewStep } from './review-step';

export interface LeaveHead extends LeaveSpan {
  readonly id: number;
  readonly classId: number;
  readonly personId: number;
  readonly halfDays: number;
  readonly reviewStep: ReviewStep;
  readonly state: LeaveState;
  readonly classTitle: string;
  readonly hostUnitPath: string;
  readonly supervisorAccountId: number | null;
}

interface Row extends Omit<LeaveHead, 'from' | 'until'> {
  readonly fromDay: string;
  readonly fromHalf: SessionHalf;
  readonly untilDay: string;
  readonly untilHalf: SessionHalf;
}

/** Locked: of two who act on it one waits for the other. @throws DomainError LEAVE_NOT_FOUND */
export async function findLeave(tx: Transaction, leaveId: number): Promise<LeaveHead> {
  await tx.query('SELECT id FROM leave_request WHERE id = ? FOR UPDATE', [leaveId]);
  const rows: Row[] = await tx.query(
    `SELECT l.id, l.class_id AS classId, l.person_id AS personId, l.half_days AS halfDays, l.review_step AS reviewStep, l.state, l.from_day AS fromDay, l.from_half AS fromHalf,
            l.until_day AS untilDay, l.until_half AS untilHalf, c.title AS classTitle, c.host_unit_path AS hostUnitPath, c.supervisor_account_id AS supervisorAccountId
       FROM leave_request l JOIN training_class c ON c.id = l.class_id WHERE l.id = ?`,
    [leaveId],
  );
  const [row] = rows;
  if (!row) throw attendanceErrors.leaveNotFound({ leaveId });
  const { fromDay, fromHalf, untilDay, untilHalf, ...head } = row;
  const at = (day: string, half: SessionHalf): HalfDay => ({ day, half });
  return { ...head, from: at(fromDay, fromHalf), until: at(untilDay, untilHalf) };
}
