import type { TrainingDay } from '#kernel';
import type { RawConnection } from './raw-connection';
import { selectionCondition, type PersonSelection } from './person-selection';

/** The last day within the year on which a person's rank or post became another one. The first posting of all is no change. */
export async function readRankChanges(connection: RawConnection, selection: PersonSelection, window: { from: TrainingDay; until: TrainingDay }): Promise<Map<number, TrainingDay>> {
  const where = selectionCondition('later.person_id', selection);
  const rows = await connection.rows(
    `SELECT later.person_id, MAX(later.valid_from)
       FROM posting later
       JOIN posting earlier ON earlier.person_id = later.person_id AND earlier.valid_until = later.valid_from AND earlier.valid_from < earlier.valid_until
      WHERE ${where.sql} AND later.valid_from > ? AND later.valid_from <= ?
        AND (later.valid_until IS NULL OR later.valid_until > later.valid_from)
        AND (earlier.\`rank\` <> later.\`rank\` OR earlier.post <> later.post)
      GROUP BY later.person_id`,
    [...where.parameters, window.from, window.until],
  );
  return new Map(rows.map((row) => [row[0] as number, row[1] as string]));
}
