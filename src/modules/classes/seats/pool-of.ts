import type { Transaction } from '../../../platform/database/database';

/** The quota that a unit draws on: the nearest on its path, or the open pool (0). */
export async function poolOf(tx: Transaction, classId: number, unitPath: string): Promise<number> {
  const rows: { unitId: number }[] = await tx.query('SELECT unit_id AS unitId FROM seat_quota WHERE class_id = ?', [classId]);
  return nearestPool(new Set(rows.map(({ unitId }) => unitId)), unitPath);
}

export function nearestPool(quotaUnitIds: ReadonlySet<number>, unitPath: string): number {
  const above = unitPath.split('/').filter((part) => part !== '').map(Number);
  return above.findLast((unitId) => quotaUnitIds.has(unitId)) ?? 0;
}
