import type { TrainingDay } from '#kernel';
import type { Database } from '../../../platform/database/database';

/**
 * Half-days from a day on that classes hold in a venue they can no longer use: it is out of use by then, its base is suspended or ended, or no
 * agreement covers the day any more. @returns how many of each class; a class without any is left out
 */
export async function findUnusableBookings(database: Database, classIds: readonly number[], from: TrainingDay): Promise<Map<number, number>> {
  if (classIds.length === 0) return new Map();
  const rows = await database.query<{ classId: number; halfDays: number }>(
    `SELECT k.class_id AS classId, COUNT(*) AS halfDays
       FROM venue_booking k JOIN venue v ON v.id = k.venue_id LEFT JOIN teaching_base b ON b.id = v.base_id
      WHERE k.class_id IN (?) AND k.day >= ?
        AND (v.retired_on <= k.day OR (v.base_id IS NOT NULL AND (b.state NOT IN ('active', 'correcting')
             OR NOT EXISTS (SELECT 1 FROM base_agreement a WHERE a.base_id = v.base_id AND k.day BETWEEN a.starts_on AND a.ends_on))))
      GROUP BY k.class_id`,
    [[...classIds], from],
  );
  return new Map(rows.map(({ classId, halfDays }) => [classId, Number(halfDays)]));
}
