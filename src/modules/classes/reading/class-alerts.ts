import { addDays, trainingDayAt, type TrainingDay } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { findUnusableBookings } from '../../partners/public';
import { firstInstantOf } from '../class/class-deadlines';

/** What asks for somebody, the most pressing first. */
export const CLASS_ALERTS = ['DOSSIER_DUE', 'ROOM_UNUSABLE', 'ROOM_MISSING', 'TRAINEE_CLASHES', 'CALL_UPS_UNSEATED', 'UNDER_MINIMUM', 'APPROVALS_WAITING'] as const;
export type ClassAlertCode = (typeof CLASS_ALERTS)[number];

export interface ClassAlert {
  readonly code: ClassAlertCode;
  readonly count: number;
}

interface Watched {
  readonly id: number;
  readonly state: string;
  readonly startsOn: TrainingDay;
  readonly endsOn: TrainingDay;
  readonly enrolClosesAt: Date | null;
  readonly decideBy: Date | null;
  readonly taken: number;
  readonly leastPeople: number;
  readonly pending: number;
}

/** A class below its minimum is everybody's case at first: it asks for somebody when enrolment is about to close. */
const DAYS_BEFORE_CLOSING = 7;
const DAYS_BEFORE_DECISION = 3;
const PLANNED: readonly string[] = ['submitted', 'approved', 'published', 'enrolling', 'running'];

/** By class; one without alerts is left out. */
export async function readAlerts(database: Database, classes: readonly Watched[], now: Date): Promise<Map<number, ClassAlert[]>> {
  const today = trainingDayAt(now);
  const ids = classes.filter(({ state }) => PLANNED.includes(state)).map(({ id }) => id);
  const [unusable, roomless, clashing, unseated] = await Promise.all([findUnusableBookings(database, ids, today), countRoomless(database, ids, today), countClashing(database, ids, today), countUnseated(database, ids)]);
  const alerts = new Map<number, ClassAlert[]>();
  for (const one of classes) {
    const counts: Readonly<Record<ClassAlertCode, number>> = {
      DOSSIER_DUE: one.state === 'running' && one.endsOn < today ? 1 : 0,
      ROOM_UNUSABLE: unusable.get(one.id) ?? 0,
      ROOM_MISSING: roomless.get(one.id) ?? 0,
      TRAINEE_CLASHES: clashing.get(one.id) ?? 0,
      CALL_UPS_UNSEATED: unseated.get(one.id) ?? 0,
      UNDER_MINIMUM: isNear(one, one.enrolClosesAt, DAYS_BEFORE_CLOSING, now) ? Math.max(0, one.leastPeople - one.taken) : 0,
      APPROVALS_WAITING: isNear(one, one.decideBy, DAYS_BEFORE_DECISION, now) ? Number(one.pending) : 0,
    };
    const found = CLASS_ALERTS.filter((code) => counts[code] > 0).map((code) => ({ code, count: counts[code] }));
    if (found.length > 0) alerts.set(one.id, found);
  }
  return alerts;
}

function isNear({ state, startsOn }: Watched, deadline: Date | null, days: number, now: Date): boolean {
  return state === 'enrolling' && (deadline ?? firstInstantOf(startsOn)) <= firstInstantOf(addDays(trainingDayAt(now), days));
}

async function countRoomless(database: Database, classIds: readonly number[], from: TrainingDay): Promise<Map<number, number>> {
  return countBy(database, classIds, `SELECT s.class_id AS classId, COUNT(*) AS count FROM class_session s JOIN training_class c ON c.id = s.class_id
    WHERE s.class_id IN (?) AND s.day >= ? AND s.venue_id IS NULL AND s.place = '' AND c.place = '' AND c.form <> 'online' GROUP BY s.class_id`, [from]);
}

async function countClashing(database: Database, classIds: readonly number[], from: TrainingDay): Promise<Map<number, number>> {
  return countBy(database, classIds, `SELECT e.class_id AS classId, COUNT(DISTINCT e.person_id) AS count
     FROM enrolment e
     JOIN enrolment o ON o.person_id = e.person_id AND o.class_id <> e.class_id AND o.state IN ('waiting', 'pending_unit', 'pending_organisation', 'enrolled')
     JOIN training_class c ON c.id = o.class_id AND c.state IN ('enrolling', 'running')
     JOIN class_session s ON s.class_id = e.class_id
     JOIN class_session x ON x.class_id = o.class_id AND x.day = s.day AND x.half = s.half
    WHERE e.class_id IN (?) AND s.day >= ? AND e.state IN ('waiting', 'pending_unit', 'pending_organisation', 'enrolled') GROUP BY e.class_id`, [from]);
}

/** Called up by name and refused by the allocator when enrolment opened. */
async function countUnseated(database: Database, classIds: readonly number[]): Promise<Map<number, number>> {
  return countBy(database, classIds, `SELECT n.class_id AS classId, COUNT(*) AS count FROM planned_call_up n JOIN training_class c ON c.id = n.class_id
     LEFT JOIN enrolment e ON e.class_id = n.class_id AND e.person_id = n.person_id
    WHERE n.class_id IN (?) AND c.state = 'enrolling' AND e.id IS NULL GROUP BY n.class_id`, []);
}

async function countBy(database: Database, classIds: readonly number[], sql: string, more: readonly string[]): Promise<Map<number, number>> {
  if (classIds.length === 0) return new Map();
  const rows = await database.query<{ classId: number; count: number }>(sql, [[...classIds], ...more]);
  return new Map(rows.map(({ classId, count }) => [classId, Number(count)]));
}
