import type { Database, Transaction } from '../../../platform/database/database';
import { sessionTimes, type SessionHalf } from '../../classes/public';
import type { MissedLimit } from '../reading/count-attendance';
import { DEFAULT_MISSED_LIMIT } from '../reading/read-attendance';
import type { MarkMethod, MarkState } from '../sign-in/mark-states';
import { halfDayKey, type LeaveSpan } from './half-days';
import { LEAVE_STANDING_STATES } from './leave-states';

/** One half-day of a class, as one trainee stands in it. */
export interface StandingHalfDay {
  /** Sorts as time does. */
  readonly key: string;
  readonly over: boolean;
  readonly mark: { readonly state: MarkState; readonly method: MarkMethod } | undefined;
  /** Asked for, granted or taken. */
  readonly onLeave: boolean;
}

export interface LeaveStanding {
  /** In the order of time. */
  readonly halfDays: readonly StandingHalfDay[];
  readonly limit: MissedLimit;
}

export interface TraineeOfClass {
  readonly classId: number;
  readonly personId: number;
}

interface SessionRow {
  readonly id: number;
  readonly classId: number;
  readonly day: string;
  readonly half: SessionHalf;
}

interface MarkRow {
  readonly sessionId: number;
  readonly personId: number;
  readonly state: MarkState;
  readonly method: MarkMethod;
}

interface SpanRow extends TraineeOfClass {
  readonly fromKey: string;
  readonly untilKey: string;
}

/** How a trainee stands in a class. */
export async function readLeaveStanding(on: Database | Transaction, trainee: TraineeOfClass, now: Date): Promise<LeaveStanding> {
  const [standing] = (await readLeaveStandings(on, [trainee], now)) as [LeaveStanding];
  return standing;
}

/** One for each, in the order asked for. */
export async function readLeaveStandings(on: Database | Transaction, trainees: readonly TraineeOfClass[], now: Date): Promise<LeaveStanding[]> {
  if (trainees.length === 0) return [];
  const classes = [...new Set(trainees.map(({ classId }) => classId))];
  const among = [classes, [...new Set(trainees.map(({ personId }) => personId))]];
  const sessions = (await on.query('SELECT id, class_id AS classId, day, half FROM class_session WHERE class_id IN (?) ORDER BY day, half', [classes])) as SessionRow[];
  const marks = (await on.query('SELECT session_id AS sessionId, person_id AS personId, state, method FROM attendance_mark WHERE class_id IN (?) AND person_id IN (?)', among)) as MarkRow[];
  const spans = (await on.query(
    `SELECT class_id AS classId, person_id AS personId, CONCAT(from_day, ' ', from_half) AS fromKey, CONCAT(IFNULL(ended_day, until_day), ' ', IFNULL(ended_half, until_half)) AS untilKey
       FROM leave_request WHERE class_id IN (?) AND person_id IN (?) AND state IN (?)`,
    [...among, [...LEAVE_STANDING_STATES]],
  )) as SpanRow[];
  const limits = (await on.query('SELECT class_id AS classId, missed_part AS part, missed_of AS `of` FROM attendance_rule WHERE class_id IN (?)', [classes])) as (MissedLimit & { classId: number })[];
  const marked = new Map(marks.map((mark) => [`${mark.sessionId} ${mark.personId}`, mark]));
  return trainees.map(({ classId, personId }) => {
    const own = spans.filter((span) => span.classId === classId && span.personId === personId);
    const limit = limits.find((rule) => rule.classId === classId) ?? DEFAULT_MISSED_LIMIT;
    const halfDays = sessions.filter((session) => session.classId === classId).map(({ id, day, half }): StandingHalfDay => {
      const key = halfDayKey({ day, half });
      const onLeave = own.some(({ fromKey, untilKey }) => fromKey <= key && key <= untilKey);
      return { key, onLeave, over: sessionTimes(day, half).endsAt <= now, mark: marked.get(`${id} ${personId}`) };
    });
    return { halfDays, limit };
  });
}

export function isWithin({ from, until }: LeaveSpan, key: string): boolean {
  return halfDayKey(from) <= key && key <= halfDayKey(until);
}

/** How long a leave is together with the leave that it touches: where no half-day of the class lies between, it is one leave. */
export function joinedHalfDays({ halfDays }: Pick<LeaveStanding, 'halfDays'>, span: LeaveSpan): number {
  const away = halfDays.map(({ key, onLeave }) => onLeave || isWithin(span, key));
  let [first, last] = [halfDays.findIndex(({ key }) => isWithin(span, key)), halfDays.findLastIndex(({ key }) => isWithin(span, key))];
  if (first < 0) return 0;
  while (away[first - 1]) first -= 1;
  while (away[last + 1]) last += 1;
  return last - first + 1;
}
