import type { Database, Transaction } from '../../../platform/database/database';
import { readSessions, type StoredSession } from '../../classes/public';
import type { MarkMethod, MarkState } from '../sign-in/mark-states';
import { signInWindow } from '../sign-in/sign-in-window';
import { countAttendance, isOver, WITHDRAWAL_LIMIT, type AttendanceCount, type MissedLimit } from './count-attendance';

interface Trainee {
  readonly personId: number;
  readonly name: string;
  readonly unitId: number;
  readonly unitName: string;
}

export interface Mark {
  readonly sessionId: number;
  readonly personId: number;
  readonly state: MarkState;
  readonly method: MarkMethod;
  readonly signedAt: Date | null;
}

export interface TraineeAttendance extends Trainee {
  readonly marks: readonly Mark[];
  readonly count: AttendanceCount;
  /** Leave over its limit: 退学. */
  readonly overLeave: boolean;
  /** Missed, with leave or without, over the limit of the class: no certificate. */
  readonly overMissed: boolean;
}

export interface ClassAttendance {
  readonly sessions: readonly (StoredSession & { readonly over: boolean; readonly open: boolean })[];
  readonly trainees: readonly TraineeAttendance[];
  readonly missedLimit: MissedLimit;
}

/** Where a class has no rule of its own. */
export const DEFAULT_MISSED_LIMIT: MissedLimit = { part: 1, of: 7 };

/** The whole register of a class as of an instant, trainees in the order of their units and names. */
export async function readAttendance(on: Database | Transaction, classId: number, now: Date, only?: { readonly personIds: readonly number[] }): Promise<ClassAttendance> {
  const stored = await readSessions(on, classId);
  const sessions = stored.map((session) => {
    const { opensAt, closesAt } = signInWindow(session.day, session.half);
    return { ...session, over: closesAt <= now, open: opensAt <= now && now < closesAt };
  });
  const people = (await on.query(
    `SELECT e.person_id AS personId, p.name, e.unit_id AS unitId, IFNULL(u.name, '') AS unitName
       FROM enrolment e JOIN civil_servant p ON p.id = e.person_id LEFT JOIN org_unit u ON u.id = e.unit_id
      WHERE e.class_id = ? AND e.state = 'enrolled' ${only ? 'AND e.person_id IN (?)' : ''} ORDER BY u.sort_order, u.id, p.name_pinyin, p.id`,
    only ? [classId, [...only.personIds]] : [classId],
  )) as Trainee[];
  const rows = (await on.query(
    `SELECT session_id AS sessionId, person_id AS personId, state, method, signed_at AS signedAt FROM attendance_mark WHERE class_id = ? ${only ? 'AND person_id IN (?)' : ''}`,
    only ? [classId, [...only.personIds]] : [classId],
  )) as Mark[];
  const standing = new Set(sessions.map(({ id }) => id));
  const marks = byPerson(rows.filter(({ sessionId }) => standing.has(sessionId)));
  const missedLimit = await readMissedLimit(on, classId);
  return { sessions, missedLimit, trainees: people.map((person) => judged(person, marks.get(person.personId) ?? [], sessions, missedLimit)) };
}

function judged(person: Trainee, marks: readonly Mark[], sessions: readonly { readonly id: number; readonly over: boolean }[], limit: MissedLimit): TraineeAttendance {
  const over = sessions.filter((session) => session.over || marks.some(({ sessionId }) => sessionId === session.id)).length;
  const count = countAttendance(sessions.length, over, marks.map(({ state }) => state));
  return { ...person, marks, count, overLeave: isOver(count.onLeave, count.planned, WITHDRAWAL_LIMIT), overMissed: isOver(count.onLeave + count.absent, count.planned, limit) };
}

async function readMissedLimit(on: Database | Transaction, classId: number): Promise<MissedLimit> {
  const rows = (await on.query('SELECT missed_part AS part, missed_of AS `of` FROM attendance_rule WHERE class_id = ?', [classId])) as MissedLimit[];
  return rows[0] ?? DEFAULT_MISSED_LIMIT;
}

function byPerson(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const people = new Map<number, Mark[]>();
  for (const mark of marks) {
    const own = people.get(mark.personId);
    if (own) own.push(mark);
    else people.set(mark.personId, [mark]);
  }
  return people;
}
