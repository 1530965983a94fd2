import type { Database, Transaction } from '../../../platform/database/database';
import type { SessionHalf } from '../../classes/public';

export interface HalfDay {
  readonly day: string;
  readonly half: SessionHalf;
}

/** Both half-days lie within it. */
export interface LeaveSpan {
  readonly from: HalfDay;
  readonly until: HalfDay;
}

/** Sorts as time does. */
export function halfDayKey({ day, half }: HalfDay): string {
  return `${day} ${half}`;
}

export function isBefore(left: HalfDay, right: HalfDay): boolean {
  return halfDayKey(left) < halfDayKey(right);
}

/** How many half-days of the class lie within. */
export async function countSessions(on: Database | Transaction, classId: number, { from, until }: LeaveSpan): Promise<number> {
  const rows = (await on.query("SELECT COUNT(*) AS sessions FROM class_session WHERE class_id = ? AND CONCAT(day, ' ', half) BETWEEN ? AND ?", [
    classId, halfDayKey(from), halfDayKey(until),
  ])) as { sessions: number }[];
  return Number(rows[0]?.sessions);
}
