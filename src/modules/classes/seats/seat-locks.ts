import type { Transaction } from '../../../platform/database/database';
import type { ClassState } from '../class/class-states';
import { classErrors } from '../classes.errors';
import type { Approval } from '../enrolment/enrolment-states';

/**
 * Everybody locks in this order, so that nobody waits in a circle: people by id, quotas by unit, the class, enrolments. Whoever
 * holds a quota knows that nobody joins or leaves its queue meanwhile; whoever holds the class knows its numbers and its state.
 */

export interface LockedClass {
  readonly id: number;
  readonly state: ClassState;
  readonly approval: Approval;
  readonly capacity: number;
  readonly taken: number;
  readonly waiting: number;
  readonly lastNo: number;
  readonly borrowingSince: Date | null;
  readonly hostUnitPath: string;
  readonly title: string;
  readonly withdrawUntil: Date | null;
}

export interface LockedQuota {
  readonly unitId: number;
  readonly seats: number;
  readonly taken: number;
}

/** Double taps and a person's applications to two classes at once queue here. */
export async function lockPeople(tx: Transaction, personIds: readonly number[]): Promise<void> {
  if (personIds.length > 0) await tx.query('SELECT id FROM civil_servant WHERE id IN (?) ORDER BY id FOR UPDATE', [[...personIds]]);
}

export async function lockQuota(tx: Transaction, classId: number, unitId: number): Promise<LockedQuota | undefined> {
  const rows: LockedQuota[] = await tx.query('SELECT unit_id AS unitId, seats, taken FROM seat_quota WHERE class_id = ? AND unit_id = ? FOR UPDATE', [classId, unitId]);
  return rows[0];
}

/** @throws DomainError CLASS_NOT_FOUND */
export async function lockClass(tx: Transaction, classId: number): Promise<LockedClass> {
  const rows: LockedClass[] = await tx.query(
    `SELECT id, state, approval, capacity, taken, waiting, last_no AS lastNo, borrowing_since AS borrowingSince, host_unit_path AS hostUnitPath, title,
            withdraw_until AS withdrawUntil
       FROM training_class WHERE id = ? FOR UPDATE`,
    [classId],
  );
  const [row] = rows;
  if (!row) throw classErrors.classNotFound({ classId });
  return row;
}

/** Nothing about the seats of this class moves while the transaction lasts. */
export async function lockSeats(tx: Transaction, classId: number): Promise<{ readonly quotas: readonly LockedQuota[]; readonly class: LockedClass }> {
  const quotas: LockedQuota[] = await tx.query('SELECT unit_id AS unitId, seats, taken FROM seat_quota WHERE class_id = ? ORDER BY unit_id FOR UPDATE', [classId]);
  return { quotas, class: await lockClass(tx, classId) };
}

/** As {@link lockSeats}, of a class in this state. @throws DomainError CLASS_NOT_FOUND, CLASS_STATE_WRONG */
export async function lockSeatsDuring(tx: Transaction, classId: number, state: ClassState): Promise<LockedClass> {
  const { class: locked } = await lockSeats(tx, classId);
  if (locked.state !== state) throw classErrors.wrongState({ classId, state: locked.state });
  return locked;
}
