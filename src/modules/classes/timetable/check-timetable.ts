import { DomainError } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { bookVenue } from '../../partners/public';
import { findClass } from '../class/find-class';
import { classErrors } from '../classes.errors';
import { lockClass } from '../seats/seat-locks';
import { daysOff } from '../working-days/is-working-day';
import { findTraineeClashes, type TraineeClash } from './find-trainee-clashes';
import { readSessions } from './read-sessions';
import { writeSessions } from './set-timetable';
import { assertWithin, compareTimetables, type WantedSession } from './wanted-sessions';

/** What stands against one half-day of a timetable, in the code and the words with which saving it would be refused. */
export interface SessionProblem {
  readonly day: string;
  readonly half: string;
  readonly code: string;
  readonly text: { readonly zh: string; readonly en: string };
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface TimetableCheck {
  readonly problems: readonly SessionProblem[];
  readonly clashes: readonly TraineeClash[];
}

/**
 * Everything that stands against a timetable, where saving it names the first thing only. It writes on its way, so it belongs into a trial.
 * @throws DomainError CLASS_NOT_FOUND, SESSION_OUTSIDE_CLASS
 */
export async function checkTimetable(tx: Transaction, classId: number, sessions: readonly WantedSession[], at: Date): Promise<TimetableCheck> {
  await lockClass(tx, classId);
  const head = await findClass(tx, classId);
  assertWithin(sessions, head);
  const off = new Set(await daysOff(tx, [...new Set(sessions.map(({ day }) => day))]));
  const problems: SessionProblem[] = sessions.filter(({ day }) => off.has(day)).map((session) => problemOf(session, classErrors.dayOff({ days: [session.day] })));
  problems.push(...(await teacherProblems(tx, classId, sessions)));
  for (const session of sessions) {
    if (session.venueId === null) continue;
    const { venueId, day, half } = session;
    await bookVenue(tx, { venueId, day, half, classId, people: Math.max(1, head.capacity) }).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
      problems.push(problemOf(session, error));
    });
  }
  await writeSessions(tx, classId, compareTimetables(await readSessions(tx, classId), sessions), at);
  return { problems, clashes: await findTraineeClashes(tx, classId) };
}

async function teacherProblems(tx: Transaction, classId: number, sessions: readonly WantedSession[]): Promise<SessionProblem[]> {
  const teacherIds = [...new Set(sessions.flatMap((session) => session.teacherIds))];
  if (teacherIds.length === 0) return [];
  const taken: { teacherId: number; day: string; half: string; classId: number; title: string }[] = await tx.query(
    `SELECT b.teacher_id AS teacherId, b.day, b.half, c.id AS classId, c.title FROM teacher_booking b JOIN training_class c ON c.id = b.class_id
      WHERE b.teacher_id IN (?) AND b.day IN (?) AND b.class_id <> ?`,
    [teacherIds, [...new Set(sessions.map(({ day }) => day))], classId],
  );
  return sessions.flatMap((session) =>
    taken
      .filter(({ teacherId, day, half }) => day === session.day && half === session.half && session.teacherIds.includes(teacherId))
      .map(({ teacherId, classId: otherId, title }) => problemOf(session, classErrors.teacherTaken({ teacherId, day: session.day, half: session.half, taken: [{ classId: otherId, title }] }))),
  );
}

function problemOf({ day, half }: WantedSession, { code, text, facts }: DomainError): SessionProblem {
  return { day, half, code, text, facts };
}
