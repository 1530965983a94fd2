import { trainingDayAt } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { NEAREST_FIRST, SITUATION_COLUMNS, SITUATION_JOINS, situationOf, type SeatSituation, type SituationRow } from './seat-situation';

/** How each of these classes stands to each of these people, as {@link readSeatSituation} says it of one. */
export async function readSeatSituations(
  database: Database,
  { classIds, personIds }: { readonly classIds: readonly number[]; readonly personIds: readonly number[] },
  now: Date,
): Promise<{ readonly personId: number; readonly situation: SeatSituation }[]> {
  if (classIds.length === 0 || personIds.length === 0) return [];
  const today = trainingDayAt(now);
  const rows = await database.query<SituationRow & { readonly personId: number }>(
    `SELECT p.id AS personId, ${SITUATION_COLUMNS}
       FROM training_class c
       JOIN civil_servant p ON p.id IN (?)
       LEFT JOIN posting g ON g.person_id = p.id AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?)
       ${SITUATION_JOINS}
       LEFT JOIN enrolment e ON e.class_id = c.id AND e.person_id = p.id
      WHERE c.id IN (?) ORDER BY c.id, p.id, ${NEAREST_FIRST}`,
    [[...personIds], today, today, [...classIds]],
  );
  const nearest = rows.filter((row, index) => row.personId !== rows[index - 1]?.personId || row.classId !== rows[index - 1]?.classId);
  return nearest.map((row) => ({ personId: row.personId, situation: situationOf(row) }));
}
