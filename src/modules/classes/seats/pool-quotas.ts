import type { Transaction } from '../../../platform/database/database';
import { promoteWaiting } from './promote-waiting';
import { lockSeats } from './seat-locks';

/**
 * 统筹使用: from now on all seats are one pool and all who wait are one queue, in the order of their acceptance. Units that have not used
 * their seats lend them to whoever comes first; nobody loses a seat. Whoever waits stands in the new queue from now on, those of the open
 * pool too: a seat that a unit gave out of its own before overtook none of them. Happens once; a second time changes nothing.
 */
export async function poolQuotas(tx: Transaction, classId: number, at: Date): Promise<{ readonly pooled: boolean; readonly promoted: number }> {
  const { class: locked } = await lockSeats(tx, classId);
  if (locked.borrowingSince !== null || locked.state !== 'enrolling') return { pooled: false, promoted: 0 };
  await tx.query('DELETE FROM seat_quota WHERE class_id = ? AND unit_id <> 0', [classId]);
  const number: { insertId: number } = await tx.query('UPDATE training_class SET last_no = LAST_INSERT_ID(last_no + 1), borrowing_since = ? WHERE id = ?', [at, classId]);
  await tx.query(
    "UPDATE enrolment SET pool_unit_id = 0, pool_since_no = ? WHERE class_id = ? AND state IN ('waiting', 'pending_unit', 'pending_organisation', 'enrolled')",
    [Number(number.insertId), classId],
  );
  const promoted = await promoteWaiting(tx, { classId, poolUnitId: 0, seats: locked.capacity - locked.taken }, at);
  const taken = locked.taken + promoted;
  await tx.query('UPDATE seat_quota SET seats = ?, taken = ? WHERE class_id = ? AND unit_id = 0', [locked.capacity, taken, classId]);
  await tx.query('UPDATE training_class SET taken = ? WHERE id = ?', [taken, classId]);
  return { pooled: true, promoted };
}
