import { trainingDayAt } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { readCourseVersions, readTeachers } from '../../catalog/public';
import { sessionTimes } from '../timetable/half-day-times';
import { readSessions } from '../timetable/read-sessions';
import type { StoredSession } from '../timetable/wanted-sessions';
import type { SessionViewDto } from './session-view.dto';

export async function viewSessions(database: Database, classId: number): Promise<SessionViewDto[]> {
  return withNames(database, await readSessions(database, classId));
}

/** The first half-day of each of these classes that is not over. */
export async function nextSessions(database: Database, classIds: readonly number[], now: Date): Promise<Map<number, SessionViewDto>> {
  const today = trainingDayAt(now);
  const ahead = classIds.length === 0 ? [] : await database.query<{ classId: number }>('SELECT DISTINCT class_id AS classId FROM class_session WHERE class_id IN (?) AND day >= ?', [[...classIds], today]);
  const next = new Map<number, SessionViewDto>();
  for (const { classId } of ahead) {
    const coming = (await readSessions(database, classId)).find(({ day, half }) => sessionTimes(day, half).endsAt > now);
    const [view] = coming ? await withNames(database, [coming]) : [];
    if (view) next.set(classId, view);
  }
  return next;
}

/** With the names of courses, as their versions have them, and of teachers. */
async function withNames(database: Database, sessions: readonly StoredSession[]): Promise<SessionViewDto[]> {
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
