import type { Database } from '../../../platform/database/database';
import type { QuotaRowDto, SeatGridDto } from './quotas.dto';

/** The grid of units × seats; the open pool first. With `paths`, only the units within them and the open pool. */
export async function readGrid(database: Database, classId: number, paths?: readonly string[]): Promise<SeatGridDto> {
  const rows = await database.query<Omit<QuotaRowDto, 'free'> & { unitPath: string | null }>(
    `SELECT q.unit_id AS unitId, IFNULL(u.name, '') AS unitName, u.path AS unitPath, q.seats, q.taken,
            (SELECT COUNT(*) FROM enrolment e WHERE e.class_id = q.class_id AND e.state IN ('pending_unit', 'pending_organisation') AND e.pool_unit_id = q.unit_id) AS held,
            (SELECT COUNT(*) FROM enrolment e WHERE e.class_id = q.class_id AND e.state = 'waiting' AND e.pool_unit_id = q.unit_id) AS waiting
       FROM seat_quota q LEFT JOIN org_unit u ON u.id = q.unit_id WHERE q.class_id = ? ORDER BY q.unit_id <> 0, u.sort_order, q.unit_id`,
    [classId],
  );
  const [head] = await database.query<{ capacity: number; since: Date | null }>('SELECT capacity, borrowing_since AS since FROM training_class WHERE id = ?', [classId]);
  const shown = rows.filter(({ unitPath }) => paths === undefined || unitPath === null || paths.some((path) => unitPath.startsWith(path) || path.startsWith(unitPath)));
  return {
    capacity: head?.capacity ?? 0,
    rows: shown.map(({ unitPath: _unitPath, ...row }) => ({ ...row, held: Number(row.held), waiting: Number(row.waiting), free: Math.max(0, row.seats - row.taken) })),
    pooledSince: head?.since?.toISOString() ?? null,
  };
}
