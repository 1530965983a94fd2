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
