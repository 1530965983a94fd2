import type { TrainingYear } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { SEAT_HOLDING_STATES, type Approval, type EnrolmentState } from '../enrolment/enrolment-states';
import { whoMayEnter } from './who-may-enter';

export interface ClassToAttend {
  readonly classId: number;
  readonly code: string;
  readonly title: string;
  readonly category: string;
  readonly form: string;
  readonly organiser: string;
  readonly organiserLevel: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly approval: Approval;
  readonly enrolClosesAt: Date | null;
  /** Of the seat that the person holds; `null` where they could get one. */
  readonly enrolmentState: EnrolmentState | null;
  /** Day and half, one text each. */
  readonly halfDays: readonly string[];
}

type Row = Omit<ClassToAttend, 'halfDays'>;

/** More than a city has open at once. */
const MOST_CLASSES = 1_000;

/**
 * Classes of a year that are still to be credited to a person: those in which they hold a seat, and those in which they would get one now
 * by applying themselves, by the rules that decide an application. By the first day. A class is credited in the year of its last day.
 */
export async function findClassesToAttend(database: Database, { personId, year }: { readonly personId: number; readonly year: TrainingYear }, now: Date): Promise<{ readonly held: readonly ClassToAttend[]; readonly open: readonly ClassToAttend[] }> {
  const rows = await database.query<Row>(
    `SELECT c.id AS classId, c.code, c.title, c.category, c.form, c.organiser, c.organiser_level AS organiserLevel, c.place, c.starts_on AS startsOn, c.ends_on AS endsOn,
            c.approval, c.enrol_closes_at AS enrolClosesAt, e.state AS enrolmentState
       FROM training_class c LEFT JOIN enrolment e ON e.class_id = c.id AND e.person_id = ? AND e.state IN (?)
      WHERE c.training_year IN (?) AND c.ends_on BETWEEN ? AND ? AND (c.state = 'enrolling' OR (c.state = 'running' AND e.id IS NOT NULL)) ORDER BY c.starts_on, c.id LIMIT ?`,
    [personId, [...SEAT_HOLDING_STATES], [year - 1, year], `${year}-01-01`, `${year}-12-31`, MOST_CLASSES],
  );
  const held = rows.filter(({ enrolmentState }) => enrolmentState !== null);
  const offered = rows.filter(({ enrolmentState }) => enrolmentState === null);
  const entries = await whoMayEnter(database, { classIds: offered.map(({ classId }) => classId), personIds: [personId] }, 'self', now);
  const within = new Set(entries.filter(({ mayApply, seatFree }) => mayApply && seatFree).map(({ classId }) => classId));
  const open = offered.filter(({ classId }) => within.has(classId));
  const halfDays = await halfDaysOf(database, [...held, ...open]);
  const whole = (row: Row): ClassToAttend => ({ ...row, halfDays: halfDays.get(row.classId) ?? [] });
  return { held: held.map(whole), open: open.map(whole) };
}

async function halfDaysOf(database: Database, classes: readonly Row[]): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>(classes.map(({ classId }) => [classId, []]));
  if (classes.length === 0) return found;
  const sessions = await database.query<{ classId: number; day: string; half: string }>('SELECT class_id AS classId, day, half FROM class_session WHERE class_id IN (?) ORDER BY day, half', [[...found.keys()]]);
  for (const { classId, day, half } of sessions) found.get(classId)?.push(`${day} ${half}`);
  return found;
}
