import type { Database } from '../../../platform/database/database';
import { readCourseVersions, readTeachers } from '../../catalog/public';
import { sessionTimes } from '../timetable/half-day-times';
import { readSessions } from '../timetable/read-sessions';
import type { SessionViewDto } from './classes.dto';

/** With the names of courses, as their versions have them, and of teachers. */
export async function viewSessions(database: Database, classId: number): Promise<SessionViewDto[]> {
  const sessions = await readSessions(database, classId);
  const versions = await readCourseVersions(database, [...new Set(sessions.flatMap(({ courseVersionId }) => courseVersionId ?? []))]);
  const teachers = await readTeachers(database, [...new Set(sessions.flatMap(({ teacherIds }) => teacherIds))]);
  return sessions.map(({ sequence: _sequence, ...session }) => {
    const { startsAt, endsAt } = sessionTimes(session.day, session.half);
    return {
      ...session,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      courseTitle: session.courseVersionId === null ? null : (versions.get(session.courseVersionId)?.title ?? null),
      teacherNames: session.teacherIds.map((teacherId) => teachers.get(teacherId)?.name ?? ''),
    };
  });
}
