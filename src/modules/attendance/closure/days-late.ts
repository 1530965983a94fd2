import { addDays, daysBetween, trainingDayAt } from '#kernel';
import type { Database, Transaction } from '../../../platform/database/database';

/** Where a class has no rule of its own. */
export const CLOSE_WITHIN_DAYS = 15;

/** How many days after the time for closing it is; 0 while there is time. */
export async function daysLate(on: Database | Transaction, classId: number, endsOn: string, at: Date): Promise<number> {
  const rows = (await on.query('SELECT close_within_days AS days FROM attendance_rule WHERE class_id = ?', [classId])) as { days: number }[];
  const until = addDays(endsOn, rows[0]?.days ?? CLOSE_WITHIN_DAYS);
  const today = trainingDayAt(at);
  return today <= until ? 0 : daysBetween(until, today);
}
