import type { TrainingDay } from '#kernel';
import type { Database, Transaction } from '../../platform/database/database';

/**
 * A join to the posting of a person that is in force or, of somebody who left the city, to the last that was: what is still open of them
 * is decided where they served last. `alias` names the posting, `personId` is the column with the person's number.
 */
export function lastPosting(alias: string, personId: string): string {
  return `LEFT JOIN posting ${alias} ON ${alias}.person_id = ${personId} AND ${isLastPosting(alias)}`;
}

/** Whether a posting is the one that {@link lastPosting} joins, as a condition. */
export function isLastPosting(alias: string): string {
  return `(${alias}.valid_until IS NULL OR (${alias}.valid_until > ${alias}.valid_from AND NOT EXISTS (
    SELECT 1 FROM posting later WHERE later.person_id = ${alias}.person_id AND (later.valid_until IS NULL OR (later.valid_until > later.valid_from AND later.valid_until > ${alias}.valid_until)))))`;
}

/** The day itself while the person serves on it; else the last one before it on which they did. */
export async function lastDayServed(on: Database | Transaction, personId: number, day: TrainingDay): Promise<TrainingDay | undefined> {
  const [row] = (await on.query(
    'SELECT MAX(IF(valid_until IS NULL OR valid_until > ?, ?, DATE_FORMAT(valid_until - INTERVAL 1 DAY, "%Y-%m-%d"))) AS day FROM posting WHERE person_id = ? AND valid_from <= ? AND (valid_until IS NULL OR valid_until > valid_from)',
    [day, day, personId, day],
  )) as { day: TrainingDay | null }[];
  return row?.day ?? undefined;
}
