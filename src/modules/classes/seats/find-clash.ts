import type { Database, Transaction } from '../../../platform/database/database';
import { ACTIVE_ENROLMENT_STATES, type EnrolmentState } from '../enrolment/enrolment-states';

export interface OwnEnrolment {
  readonly id: number;
  readonly state: EnrolmentState;
  readonly acceptanceNo: number;
}

export interface Clash {
  readonly classId: number;
  readonly title: string;
  readonly day: string;
  readonly half: string;
}

/** A half-day of `inClassId` in which the person has another class. */
export interface ClashOfPerson extends Clash {
  readonly personId: number;
  readonly inClassId: number;
}

const MOST_CLASHES = 5_000;

/** Every half-day of these classes in which one of these people is in another class. */
export async function findClashes(on: Database | Transaction, { classIds, personIds }: { readonly classIds: readonly number[]; readonly personIds: readonly number[] }): Promise<ClashOfPerson[]> {
  if (classIds.length === 0 || personIds.length === 0) return [];
  return (await on.query(
    `SELECT e.person_id AS personId, mine.class_id AS inClassId, c.id AS classId, c.title, s.day, s.half
       FROM enrolment e
       JOIN class_session s ON s.class_id = e.class_id
       JOIN class_session mine ON mine.class_id IN (?) AND mine.day = s.day AND mine.half = s.half AND mine.class_id <> e.class_id
       JOIN training_class c ON c.id = e.class_id
      WHERE e.person_id IN (?) AND e.state IN (?) AND c.state IN ('enrolling', 'running')
      ORDER BY s.day, s.half LIMIT ?`,
    [[...classIds], [...personIds], [...ACTIVE_ENROLMENT_STATES], MOST_CLASHES],
  )) as ClashOfPerson[];
}

/** The person's enrolment in this class, and another class of theirs (a place on a waiting list counts) with a session in the same half-day. */
export async function findClash(on: Database | Transaction, classId: number, personId: number): Promise<{ readonly own?: OwnEnrolment; readonly clash?: Clash }> {
  const rows = (await on.query('SELECT id, state, acceptance_no AS acceptanceNo FROM enrolment WHERE class_id = ? AND person_id = ?', [classId, personId])) as OwnEnrolment[];
  const clashes = (await on.query(
    `SELECT c.id AS classId, c.title, s.day, s.half
       FROM enrolment e
       JOIN class_session s ON s.class_id = e.class_id
       JOIN class_session mine ON mine.class_id = ? AND mine.day = s.day AND mine.half = s.half
       JOIN training_class c ON c.id = e.class_id
      WHERE e.person_id = ? AND e.state IN (?) AND e.class_id <> ? AND c.state IN ('enrolling', 'running')
      ORDER BY s.day, s.half LIMIT 1`,
    [classId, personId, [...ACTIVE_ENROLMENT_STATES], classId],
  )) as Clash[];
  return { ...(rows[0] ? { own: rows[0] } : {}), ...(clashes[0] ? { clash: clashes[0] } : {}) };
}
