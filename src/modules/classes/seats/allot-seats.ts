import type { Transaction } from '../../../platform/database/database';
import { SEATING_STATES } from '../class/class-states';
import { classErrors } from '../classes.errors';
import { nearestPool } from './pool-of';
import { promoteWaiting } from './promote-waiting';
import { lockSeats, type LockedQuota } from './seat-locks';

export interface Allotment {
  readonly capacity: number;
  /** Units with seats of their own; what they leave of the capacity is the open pool. */
  readonly units: readonly { readonly unitId: number; readonly seats: number }[];
}

/**
 * Puts a grid of units × seats in place of the one before, and seats those who can now be seated. People who wait are sent to the queue
 * of the nearest quota above them and keep their number.
 * @throws DomainError QUOTAS_POOLED, QUOTA_UNIT_UNKNOWN, QUOTAS_ABOVE_CAPACITY, QUOTA_BELOW_TAKEN
 */
export async function allotSeats(tx: Transaction, classId: number, { capacity, units }: Allotment, at: Date): Promise<{ readonly promoted: number }> {
  const { quotas, class: locked } = await lockSeats(tx, classId);
  if (locked.borrowingSince !== null && units.length > 0) throw classErrors.quotasPooled({ classId });
  await assertUnits(tx, units.map(({ unitId }) => unitId));
  const allotted = units.reduce((sum, { seats }) => sum + seats, 0);
  if (allotted > capacity) throw classErrors.quotasAboveCapacity({ capacity, allotted });
  const wanted = new Map([[0, capacity - allotted], ...units.map(({ unitId, seats }) => [unitId, seats] as const)]);
  const short = quotas.filter(({ unitId, taken }) => taken > (wanted.get(unitId) ?? 0)).map(({ unitId, taken }) => ({ unitId, taken, seats: wanted.get(unitId) ?? 0 }));
  if (short.length > 0) throw classErrors.quotaBelowTaken({ units: short });
  const grid = await writeGrid(tx, classId, quotas, wanted);
  await tx.query('UPDATE training_class SET capacity = ? WHERE id = ?', [capacity, classId]);
  if (!SEATING_STATES.includes(locked.state)) return { promoted: 0 };
  await sendToNearestPool(tx, classId, new Set(wanted.keys()));
  return { promoted: await seatWaiting(tx, classId, grid, at) };
}

async function assertUnits(tx: Transaction, unitIds: readonly number[]): Promise<void> {
  if (unitIds.length === 0) return;
  const known: { id: number }[] = await tx.query('SELECT id FROM org_unit WHERE id IN (?)', [[...unitIds]]);
  if (known.length !== unitIds.length) {
    const ids = new Set(known.map(({ id }) => id));
    throw classErrors.unitUnknown({ unitIds: unitIds.filter((unitId, index) => !ids.has(unitId) || unitIds.indexOf(unitId) !== index) });
  }
}

async function writeGrid(tx: Transaction, classId: number, before: readonly LockedQuota[], wanted: ReadonlyMap<number, number>): Promise<LockedQuota[]> {
  const gone = before.filter(({ unitId }) => !wanted.has(unitId)).map(({ unitId }) => unitId);
  if (gone.length > 0) await tx.query('DELETE FROM seat_quota WHERE class_id = ? AND unit_id IN (?)', [classId, gone]);
  const taken = new Map(before.map((quota) => [quota.unitId, quota.taken]));
  const grid = [...wanted].map(([unitId, seats]) => ({ unitId, seats, taken: taken.get(unitId) ?? 0 })).toSorted((left, right) => left.unitId - right.unitId);
  await tx.query('INSERT INTO seat_quota (class_id, unit_id, seats, taken) VALUES ? ON DUPLICATE KEY UPDATE seats = VALUES(seats)', [
    grid.map(({ unitId, seats, taken: held }) => [classId, unitId, seats, held]),
  ]);
  return grid;
}

/** Seats stay where they are; queues follow the grid. Who changes queues stands there from now on, with the number they have. */
async function sendToNearestPool(tx: Transaction, classId: number, pools: ReadonlySet<number>): Promise<void> {
  const waiters: { id: number; poolUnitId: number; unitPath: string }[] = await tx.query(
    `SELECT e.id, e.pool_unit_id AS poolUnitId, IFNULL(u.path, '/') AS unitPath FROM enrolment e LEFT JOIN org_unit u ON u.id = e.unit_id
      WHERE e.class_id = ? AND e.state = 'waiting'`,
    [classId],
  );
  const moved = waiters.map((waiter) => ({ id: waiter.id, from: waiter.poolUnitId, to: nearestPool(pools, waiter.unitPath) })).filter(({ from, to }) => from !== to);
  if (moved.length === 0) return;
  const number: { insertId: number } = await tx.query('UPDATE training_class SET last_no = LAST_INSERT_ID(last_no + 1) WHERE id = ?', [classId]);
  for (const { id, to } of moved) await tx.query('UPDATE enrolment SET pool_unit_id = ?, pool_since_no = ? WHERE id = ?', [to, Number(number.insertId), id]);
}

async function seatWaiting(tx: Transaction, classId: number, grid: readonly LockedQuota[], at: Date): Promise<number> {
  let promoted = 0;
  for (const { unitId, seats, taken } of grid) {
    const given = await promoteWaiting(tx, { classId, poolUnitId: unitId, seats: seats - taken }, at);
    if (given === 0) continue;
    promoted += given;
    await tx.query('UPDATE seat_quota SET taken = taken + ? WHERE class_id = ? AND unit_id = ?', [given, classId, unitId]);
  }
  if (promoted > 0) await tx.query('UPDATE training_class SET taken = taken + ? WHERE id = ?', [promoted, classId]);
  return promoted;
}
