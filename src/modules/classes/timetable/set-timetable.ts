import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { PUBLIC_STATES } from '../class/class-states';
import { findClass } from '../class/find-class';
import { classErrors } from '../classes.errors';
import { TIMETABLE_CHANGED } from '../classes.jobs';
import { lockClass } from '../seats/seat-locks';
import { daysOff } from '../working-days/is-working-day';
import { assertInCatalogue, bookTeachers, takeVenues } from './book-resources';
import { findTraineeClashes, type TraineeClash } from './find-trainee-clashes';
import { namePlaces } from './name-places';
import { readSessions } from './read-sessions';
import { assertWithin, compareTimetables, type TimetableChange, type WantedSession } from './wanted-sessions';

export interface TimetableWanted {
  readonly sessions: readonly WantedSession[];
  /** The author knows that some of them are on days off. */
  readonly onDaysOff: boolean;
}

/**
 * Puts a timetable in place of the one before. A session that moved keeps its id. Rooms and teachers are taken with it or the whole change is
 * refused; trainees for whom it now clashes with another class are named, for a person to decide.
 * @throws DomainError CLASS_STATE_WRONG, SESSION_OUTSIDE_CLASS, SESSION_ON_DAY_OFF, CATALOGUE_ENTRY_UNKNOWN, TEACHER_TAKEN, VENUE_FULL, OUTSIDE_AGREEMENT
 */
export async function setTimetable(tx: Transaction, classId: number, wanted: TimetableWanted, actor: Actor, at: Date): Promise<{ readonly clashes: readonly TraineeClash[] }> {
  const { state } = await lockClass(tx, classId);
  if (state === 'closed' || state === 'archived' || state === 'cancelled') throw classErrors.wrongState({ classId, state });
  const head = await findClass(tx, classId);
  assertWithin(wanted.sessions, head);
  const off = wanted.onDaysOff ? [] : await daysOff(tx, [...new Set(wanted.sessions.map(({ day }) => day))]);
  if (off.length > 0) throw classErrors.dayOff({ days: off });
  const before = await readSessions(tx, classId);
  const arranged = await namePlaces(tx, wanted.sessions);
  const change = compareTimetables(before, arranged);
  if (change.added.length + change.changed.length + change.removed.length === 0) return { clashes: [] };
  await assertInCatalogue(tx, [...change.added, ...change.changed.map(({ after }) => after)]);
  await writeSessions(tx, classId, change, at);
  const sessions = await readSessionIds(tx, classId, arranged);
  await bookTeachers(tx, classId, sessions);
  await takeVenues(tx, { classId, people: head.capacity, purpose: head.title }, arranged, before);
  if (PUBLIC_STATES.includes(state)) await announceChange(tx, classId, change, at);
  const clashes = await findTraineeClashes(tx, classId);
  await recordAudit(tx, {
    actor,
    action: 'class.timetable-changed',
    summary: { zh: `调整“${head.title}”课表：增 ${change.added.length}、改 ${change.changed.length}、减 ${change.removed.length}`, en: `Timetable of “${head.title}”: ${change.added.length} added, ${change.changed.length} changed, ${change.removed.length} removed` },
    subject: { kind: 'training_class', id: classId },
    unitPath: head.hostUnitPath,
    before: before.filter(({ id }) => change.removed.some((session) => session.id === id) || change.changed.some((session) => session.before.id === id)),
    after: [...change.changed.map(({ after }) => after), ...change.added],
  });
  return { clashes };
}

async function announceChange(tx: Transaction, classId: number, change: TimetableChange, at: Date): Promise<void> {
  const number: { insertId: number } = await tx.query('UPDATE training_class SET timetable_no = LAST_INSERT_ID(timetable_no + 1) WHERE id = ?', [classId]);
  await appendToOutbox(tx, TIMETABLE_CHANGED, { classId, at: at.toISOString(), timetableNo: Number(number.insertId), change });
}

type PlacedSession = WantedSession & { readonly id: number };

/** Changed ones are taken out and put back under their ids, so that two may change places. */
export async function writeSessions(tx: Transaction, classId: number, { added, changed, removed }: TimetableChange, at: Date): Promise<void> {
  const out = [...removed, ...changed.map(({ before }) => before)].map(({ id }) => id);
  if (out.length > 0) await tx.query('DELETE FROM class_session WHERE class_id = ? AND id IN (?)', [classId, out]);
  const row = (session: WantedSession, id: number | null, sequence: number): unknown[] => [
    id, classId, session.day, session.half, session.topic, session.courseVersionId, session.venueId, session.place, sequence, at,
  ];
  const rows = [...changed.map(({ before, after }) => row(after, before.id, before.sequence + 1)), ...added.map((session) => row(session, null, 0))];
  if (rows.length > 0) await tx.query('INSERT INTO class_session (id, class_id, day, half, topic, course_version_id, venue_id, place, sequence, changed_at) VALUES ?', [rows]);
}

async function readSessionIds(tx: Transaction, classId: number, wanted: readonly WantedSession[]): Promise<PlacedSession[]> {
  const rows: { id: number; day: string; half: string }[] = await tx.query('SELECT id, day, half FROM class_session WHERE class_id = ?', [classId]);
  const ids = new Map(rows.map(({ id, day, half }) => [`${day} ${half}`, id]));
  return wanted.map((session) => ({ ...session, id: ids.get(`${session.day} ${session.half}`) ?? 0 }));
}
