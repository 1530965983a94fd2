import { keepClassDocument } from '../../../src/modules/attendance/dossier/keep-class-document';
import { markAtDesk } from '../../../src/modules/attendance/sign-in/mark-at-desk';
import type { MarkState } from '../../../src/modules/attendance/sign-in/mark-states';
import { openSchool, type School } from '../classes/school';

export const ACTOR = { accountId: 1, name: '班主任' };
/** In the first morning's time for signing in. */
export const MORNING = new Date('2026-04-06T01:00:00.000Z');

/** When its classes are over. */
export const AFTER = new Date('2026-04-20T02:00:00.000Z');

export interface RunningClass {
  readonly classId: number;
  readonly people: readonly number[];
  /** In the order of time. */
  readonly sessions: readonly number[];
}

export { openSchool, type School };

/** A class that has begun, with `halfDays` sessions from 6 April on, everybody enrolled. */
export async function addRunningClass(school: School, { people: count, halfDays }: { readonly people: number; readonly halfDays: number }): Promise<RunningClass> {
  const people = await school.addPeople(count, 2);
  const classId = await school.addClass({ capacity: count });
  for (const personId of people) await school.apply(classId, personId);
  const sessions: number[] = [];
  for (let index = 0; index < halfDays; index += 1) {
    const day = `2026-04-${String(6 + Math.floor(index / 2)).padStart(2, '0')}`;
    const { insertId } = (await school.database.query('INSERT INTO class_session (class_id, day, half, topic, place, changed_at) VALUES (?)', [
      [classId, day, index % 2 === 0 ? 'am' : 'pm', `课次${index + 1}`, '一楼报告厅', MORNING],
    ])) as unknown as { insertId: number };
    sessions.push(insertId);
  }
  await school.database.query("UPDATE training_class SET state = 'running' WHERE id = ?", [classId]);
  return { classId, people, sessions };
}

export async function completePapers(school: School, classId: number): Promise<void> {
  for (const kind of ['plan', 'agenda', 'evaluation'] as const) await school.database.transaction((tx) => keepClassDocument(tx, classId, { kind, reason: '见纸质档案' }, ACTOR, AFTER));
}

/** A class whose register says these states, one row a person, and whose papers are complete. */
export async function addEndedClass(school: School, register: readonly (readonly MarkState[])[]): Promise<RunningClass> {
  const room = await addRunningClass(school, { people: register.length, halfDays: register[0]?.length ?? 0 });
  for (const [index, sessionId] of room.sessions.entries()) {
    const marks = room.people.map((personId, person) => ({ personId, state: register[person]?.[index] ?? ('absent' as const) }));
    await school.database.transaction((tx) => markAtDesk(tx, { classId: room.classId, sessionId, method: 'desk' }, marks, ACTOR, AFTER));
  }
  await completePapers(school, room.classId);
  return room;
}

/** Everybody's marks of a session, by person. */
export async function marksOf(school: School, sessionId: number): Promise<{ personId: number; state: string; method: string }[]> {
  return school.database.query('SELECT person_id AS personId, state, method FROM attendance_mark WHERE session_id = ? ORDER BY person_id', [sessionId]);
}
