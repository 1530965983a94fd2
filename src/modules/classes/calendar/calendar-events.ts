import type { Database } from '../../../platform/database/database';
import { sessionTimes, type SessionHalf } from '../timetable/half-day-times';
import type { CalendarEvent } from './write-calendar';

interface Row {
  readonly id: number;
  readonly classId: number;
  readonly title: string;
  readonly state: string;
  readonly enrolmentState: string | null;
  readonly day: string;
  readonly half: SessionHalf;
  readonly topic: string;
  readonly place: string;
  readonly classPlace: string;
  readonly sequence: number;
  readonly changedAt: Date;
}

const COLUMNS = `s.id, c.id AS classId, c.title, c.state, s.day, s.half, s.topic, s.place, c.place AS classPlace, s.sequence, s.changed_at AS changedAt`;
const MOST_EVENTS = 2_000;

/** The half-days of one class. */
export async function eventsOfClass(database: Database, classId: number): Promise<CalendarEvent[]> {
  const rows = await database.query<Row>(`SELECT ${COLUMNS}, NULL AS enrolmentState FROM class_session s JOIN training_class c ON c.id = s.class_id WHERE c.id = ? ORDER BY s.day, s.half LIMIT ${MOST_EVENTS}`, [classId]);
  return rows.map(eventOf);
}

/** The half-days of the classes in which a person holds a seat; while an approval is pending they are tentative, after a cancellation they say so. */
export async function eventsOfPerson(database: Database, personId: number): Promise<CalendarEvent[]> {
  const rows = await database.query<Row>(
    `SELECT ${COLUMNS}, e.state AS enrolmentState FROM enrolment e JOIN training_class c ON c.id = e.class_id JOIN class_session s ON s.class_id = c.id
      WHERE e.person_id = ? AND e.state IN ('pending_unit', 'pending_organisation', 'enrolled', 'cancelled') ORDER BY s.day DESC, s.half LIMIT ${MOST_EVENTS}`,
    [personId],
  );
  return rows.map(eventOf);
}

function eventOf(row: Row): CalendarEvent {
  const cancelled = row.state === 'cancelled' || row.enrolmentState === 'cancelled';
  const pending = row.enrolmentState === 'pending_unit' || row.enrolmentState === 'pending_organisation';
  return {
    uid: `session-${row.id}@xuefen`,
    sequence: row.sequence + (cancelled ? 1 : 0),
    ...sessionTimes(row.day, row.half),
    changedAt: row.changedAt,
    summary: `${row.title}：${row.topic}`,
    location: row.place === '' ? row.classPlace : row.place,
    description: '',
    status: cancelled ? 'CANCELLED' : pending ? 'TENTATIVE' : 'CONFIRMED',
  };
}
