import type { Transaction } from '../../../platform/database/database';
import { announceMoves } from '../enrolment/announce-moves';
import type { SeatHoldingState } from '../enrolment/enrolment-states';
import { recordStep } from '../enrolment/record-step';

interface Waiter {
  readonly id: number;
  readonly acceptanceNo: number;
  readonly entryState: SeatHoldingState;
}

/**
 * Gives up to `seats` seats of a pool, which the caller has free, to those who wait for them, in the order of acceptance. The caller holds
 * the quota and the class. Counts of the quota and the class are the caller's. @returns how many seats were given
 */
export async function promoteWaiting(tx: Transaction, pool: { readonly classId: number; readonly poolUnitId: number; readonly seats: number }, at: Date): Promise<number> {
  const { classId, poolUnitId, seats } = pool;
  if (seats <= 0) return 0;
  const waiters: Waiter[] = await tx.query(
    "SELECT id, acceptance_no AS acceptanceNo, entry_state AS entryState FROM enrolment WHERE class_id = ? AND state = 'waiting' AND pool_unit_id = ? ORDER BY acceptance_no LIMIT ?",
    [classId, poolUnitId, seats],
  );
  for (const waiter of waiters) await seatWaiter(tx, classId, waiter, at);
  await announceMoves(tx, classId, waiters.map(({ id, acceptanceNo, entryState }) => ({ enrolmentId: id, acceptanceNo, from: 'waiting', to: entryState })), at);
  return waiters.length;
}

async function seatWaiter(tx: Transaction, classId: number, { id, entryState }: Waiter, at: Date): Promise<void> {
  const number: { insertId: number } = await tx.query('UPDATE training_class SET last_no = LAST_INSERT_ID(last_no + 1), waiting = waiting - 1 WHERE id = ?', [classId]);
  await tx.query('UPDATE enrolment SET state = ?, seat_no = ?, changed_at = ? WHERE id = ?', [entryState, Number(number.insertId), at, id]);
  await recordStep(tx, { enrolmentId: id, from: 'waiting', to: entryState, reason: '候补递补', accountId: null, authorName: 'system', at });
}
