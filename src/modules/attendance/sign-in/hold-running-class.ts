import type { Transaction } from '../../../platform/database/database';
import { attendanceErrors } from '../attendance.errors';

/** While the transaction lasts the class neither closes nor ends; any number may sign in beside each other. @throws DomainError CLASS_NOT_RUNNING */
export async function holdRunningClass(tx: Transaction, classId: number): Promise<void> {
  const rows: { state: string }[] = await tx.query('SELECT state FROM training_class WHERE id = ? LOCK IN SHARE MODE', [classId]);
  if (rows[0]?.state !== 'running') throw attendanceErrors.notRunning({ classId, state: rows[0]?.state ?? null });
}

/** Those of the people named who are on the roll. */
export async function enrolledAmong(tx: Transaction, classId: number, personIds: readonly number[]): Promise<ReadonlySet<number>> {
  if (personIds.length === 0) return new Set();
  const rows: { personId: number }[] = await tx.query("SELECT person_id AS personId FROM enrolment WHERE class_id = ? AND state = 'enrolled' AND person_id IN (?)", [classId, [...personIds]]);
  return new Set(rows.map(({ personId }) => personId));
}
