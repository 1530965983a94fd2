import type { Database, Transaction } from '../../../platform/database/database';

export interface TraineeClash {
  readonly personId: number;
  readonly name: string;
  readonly day: string;
  readonly half: string;
  readonly classId: number;
  readonly title: string;
}

const MOST_SHOWN = 200;

/** People of the class who have another class in one of its half-days: a change of a timetable may bring that about, an application cannot. */
export async function findTraineeClashes(on: Database | Transaction, classId: number): Promise<TraineeClash[]> {
  return (await on.query(
    `SELECT p.id AS personId, p.name, s.day, s.half, c.id AS classId, c.title
       FROM enrolment e
       JOIN civil_servant p ON p.id = e.person_id
       JOIN enrolment o ON o.person_id = e.person_id AND o.class_id <> e.class_id AND o.state IN ('waiting', 'pending_unit', 'pending_organisation', 'enrolled')
       JOIN training_class c ON c.id = o.class_id AND c.state IN ('enrolling', 'running')
       JOIN class_session s ON s.class_id = e.class_id
       JOIN class_session x ON x.class_id = o.class_id AND x.day = s.day AND x.half = s.half
      WHERE e.class_id = ? AND e.state IN ('waiting', 'pending_unit', 'pending_organisation', 'enrolled')
      ORDER BY s.day, s.half, p.id LIMIT ?`,
    [classId, MOST_SHOWN],
  )) as TraineeClash[];
}
