import type { Database, Transaction } from '../../../platform/database/database';
import { classErrors } from '../classes.errors';

export const REQUIRED_PARTS = ['timetable', 'supervisor', 'seats', 'enrolment_period'] as const;
export type RequiredPart = (typeof REQUIRED_PARTS)[number];

/** What a class lacks before it can be judged. */
export async function whatIsMissing(on: Database | Transaction, classId: number): Promise<RequiredPart[]> {
  const rows = (await on.query(
    `SELECT c.capacity, c.supervisor_name AS supervisor, c.enrol_opens_at AS opens, c.enrol_closes_at AS closes,
            COUNT(s.id) AS sessions, COUNT(IF(s.day < c.starts_on OR s.day > c.ends_on, 1, NULL)) AS outside
       FROM training_class c LEFT JOIN class_session s ON s.class_id = c.id WHERE c.id = ?
      GROUP BY c.id, c.capacity, c.supervisor_name, c.enrol_opens_at, c.enrol_closes_at`,
    [classId],
  )) as { capacity: number; supervisor: string; sessions: number; outside: number; opens: Date | null; closes: Date | null }[];
  const [row] = rows;
  if (!row) throw classErrors.classNotFound({ classId });
  const complete: Readonly<Record<RequiredPart, boolean>> = {
    timetable: Number(row.sessions) > 0 && Number(row.outside) === 0,
    supervisor: row.supervisor !== '',
    seats: row.capacity > 0,
    enrolment_period: row.opens !== null && row.closes !== null && row.opens < row.closes,
  };
  return REQUIRED_PARTS.filter((part) => !complete[part]);
}
