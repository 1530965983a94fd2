import type { Transaction } from '../../../platform/database/database';
import type { ClassState } from '../../classes/public';
import { attendanceErrors } from '../attendance.errors';

/** While the transaction lasts the class neither closes nor ends; any number may sign in beside each other. @throws DomainError CLASS_NOT_RUNNING */
export function holdRunningClass(tx: Transaction, classId: number): Promise<void> {
  return holdClass(tx, classId, ['running']);
}

/** The class stays in the one of these states that it is in. @throws DomainError CLASS_NOT_RUNNING when it is in none */
export async function holdClass(tx: Transaction, classId: number, states: readonly ClassState[]): Promise<void> {
  const rows: { state: ClassState }[] = await tx.query('SELECT state FROM training_class WHERE id = ? LOCK IN SHARE MODE', [classId]);
  const state = rows[0]?.state;
  if (state === undefined || !states.includes(state)) throw attendanceErrors.notRunning({ classId, state: state ?? null });
}

/** Those of the people named who are on the roll. */
export async function enrolledAmong(tx: Transaction, classId: number, personIds: readonly number[]): Promise<ReadonlySet<number>> {
  if (personIds.length === 0) return new Set();
  const rows: { personId: number }[] = await tx.query("SELECT person_id AS personId FROM enrolment WHERE class_id = ? AND state = 'enrolled' AND person_id IN (?)", [classId, [...personIds]]);
  return new Set(rows.map(({ personId }) => personId));
}
