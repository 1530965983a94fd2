import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';

/** From before anything was recorded. */
const SINCE_EVER: TrainingDay = '1000-01-01';

/** The day since which a unit stands as it does. */
const SINCE = `IFNULL((SELECT MAX(h.valid_until) FROM unit_past h WHERE h.unit_id = u.id), IFNULL(u.opened_on, '${SINCE_EVER}'))`;

/** Whoever reshapes the tree holds its roots: paths are written for the tree as a whole. */
export async function holdTree(tx: Transaction): Promise<void> {
  await tx.query('SELECT id FROM org_unit WHERE parent_id IS NULL ORDER BY id FOR UPDATE');
}

/** Call before a unit is renamed, graded or placed otherwise from this day on. Changed twice on one day it was never in between. */
export async function keepPast(tx: Transaction, unitIds: readonly number[], on: TrainingDay): Promise<void> {
  if (unitIds.length === 0) return;
  await tx.query(
    `INSERT INTO unit_past (unit_id, valid_from, valid_until, name, kind, parent_id, path, depth)
     SELECT u.id, ${SINCE}, ?, u.name, u.kind, u.parent_id, u.path, u.depth FROM org_unit u WHERE u.id IN (?) AND ${SINCE} < ?`,
    [on, [...unitIds], on],
  );
}

/** The first day from which the subtree may change: nothing recorded of it may come undone. */
export async function unchangedSince(tx: Transaction, path: string): Promise<TrainingDay> {
  const [row]: { day: TrainingDay | null }[] = await tx.query(`SELECT MAX(${SINCE}) AS day FROM org_unit u WHERE u.path LIKE ?`, [`${path}%`]);
  return row?.day ?? SINCE_EVER;
}

/** After an act of this day was undone: what stands again as it stood before it has no past of that day. */
export async function forgetPast(tx: Transaction, on: TrainingDay): Promise<void> {
  const same: { unitId: number }[] = await tx.query(
    `SELECT h.unit_id AS unitId FROM unit_past h JOIN org_unit u ON u.id = h.unit_id
      WHERE h.valid_until = ? AND h.name = BINARY u.name AND h.kind = BINARY u.kind AND h.parent_id <=> u.parent_id AND h.path = u.path AND h.depth = u.depth
        AND NOT EXISTS (SELECT 1 FROM unit_past l WHERE l.unit_id = h.unit_id AND l.valid_until > h.valid_until)`,
    [on],
  );
  if (same.length > 0) await tx.query('DELETE FROM unit_past WHERE valid_until = ? AND unit_id IN (?)', [on, same.map(({ unitId }) => unitId)]);
}
