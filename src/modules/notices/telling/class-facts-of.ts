import type { Database } from '../../../platform/database/database';
import { findClass, SEAT_HOLDING_STATES } from '../../classes/public';
import type { ClassFacts } from '../wording/class-facts';

export async function classFactsOf(database: Database, classId: number): Promise<ClassFacts> {
  const { title, startsOn, endsOn } = await findClass(database, classId);
  return { classId, title, startsOn, endsOn };
}

/** Whoever holds a seat, and whoever is called up for one that enrolment has not opened for. */
export async function peopleConcerned(database: Database, classId: number): Promise<number[]> {
  const rows = await database.query<{ personId: number }>(
    `SELECT person_id AS personId FROM enrolment WHERE class_id = ? AND state IN (?)
     UNION SELECT p.person_id FROM planned_call_up p JOIN training_class c ON c.id = p.class_id AND c.state = 'published' WHERE p.class_id = ?`,
    [classId, [...SEAT_HOLDING_STATES], classId],
  );
  return rows.map(({ personId }) => personId);
}
