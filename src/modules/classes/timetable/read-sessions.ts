import type { Database, Transaction } from '../../../platform/database/database';
import type { StoredSession } from './wanted-sessions';

interface Row extends Omit<StoredSession, 'teacherIds'> {
  readonly teachers: string | null;
}

/** In the order of time. */
export async function readSessions(on: Database | Transaction, classId: number): Promise<StoredSession[]> {
  const rows = (await on.query(
    `SELECT s.id, s.day, s.half, s.topic, s.course_version_id AS courseVersionId, s.venue_id AS venueId, s.place, s.sequence,
            (SELECT GROUP_CONCAT(b.teacher_id ORDER BY b.teacher_id) FROM teacher_booking b WHERE b.session_id = s.id) AS teachers
       FROM class_session s WHERE s.class_id = ? ORDER BY s.day, s.half`,
    [classId],
  )) as Row[];
  return rows.map(({ teachers, ...session }) => ({ ...session, teacherIds: teachers === null ? [] : teachers.split(',').map(Number) }));
}
