import type { MarkState } from '../sign-in/mark-states';
import { isAttended } from '../sign-in/mark-states';

/** What one trainee's marks add up to, in half-days. A session that is over and has no mark was missed without leave. */
export interface AttendanceCount {
  readonly planned: number;
  readonly attended: number;
  readonly late: number;
  readonly onLeave: number;
  readonly absent: number;
}

export function countAttendance(planned: number, over: number, marks: readonly MarkState[]): AttendanceCount {
  const attended = marks.filter((state) => isAttended(state)).length;
  const onLeave = marks.filter((state) => state === 'on_leave').length;
  const noted = marks.filter((state) => state === 'absent').length;
  return { planned, attended, late: marks.filter((state) => state === 'late').length, onLeave, absent: noted + Math.max(over - marks.length, 0) };
}

/** Half-days are three hours each, so a part of the hours is the same part of the half-days. */
export interface MissedLimit {
  readonly part: number;
  readonly of: number;
}

/** N5: 请假累计超过总学时七分之一的，按退学处理. Exactly a seventh is still allowed. */
export const WITHDRAWAL_LIMIT: MissedLimit = { part: 1, of: 7 };

export function isOver(missed: number, planned: number, { part, of }: MissedLimit): boolean {
  return missed * of > planned * part;
}
