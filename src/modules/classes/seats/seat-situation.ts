import { trainingDayAt } from '#kernel';
import type { Database, Transaction } from '../../../platform/database/database';
import type { TargetGroup } from '../class/target-group';
import type { ClassState } from '../class/class-states';
import { classErrors } from '../classes.errors';
import type { Approval, EnrolmentState } from '../enrolment/enrolment-states';
import { nearestPool } from './pool-of';

/** How a class stands to a person at one instant: read without a lock, so it may be old by the time it is used. */
export interface SeatSituation {
  readonly classId: number;
  readonly state: ClassState;
  readonly approval: Approval;
  readonly selfEnrolment: boolean;
  readonly targetGroup: TargetGroup;
  readonly enrolOpensAt: Date | null;
  readonly enrolClosesAt: Date | null;
  readonly capacity: number;
  readonly taken: number;
  readonly waiting: number;
  readonly waitingCapacity: number;
  /** The quota a person of this unit draws on: of the nearest unit above that has one; 0 is the open pool. */
  readonly pool: { readonly unitId: number; readonly seats: number; readonly taken: number };
  readonly person: { readonly unitId: number; readonly unitPath: string; readonly rank: string; readonly post: string; readonly staffKind: string } | undefined;
  readonly enrolment: { readonly id: number; readonly state: EnrolmentState; readonly acceptanceNo: number; readonly poolUnitId: number } | undefined;
}

export interface SituationRow {
  readonly classId: number;
  readonly state: ClassState;
  readonly approval: Approval;
  readonly selfEnrolment: number;
  readonly conditions: string;
  readonly enrolOpensAt: Date | null;
  readonly enrolClosesAt: Date | null;
  readonly capacity: number;
  readonly taken: number;
  readonly waiting: number;
  readonly waitingCapacity: number;
  readonly unitId: number | null;
  readonly unitPath: string | null;
  readonly rank: string | null;
  readonly post: string | null;
  readonly staffKind: string | null;
  readonly poolUnitId: number | null;
  readonly poolSeats: number | null;
  readonly poolTaken: number | null;
  readonly enrolmentId: number | null;
  readonly enrolmentState: EnrolmentState | null;
  readonly acceptanceNo: number | null;
  readonly enrolmentPool: number | null;
}

/** `row` of SITUATION_COLUMNS, over the tables of SITUATION_JOINS. */
export const SITUATION_COLUMNS = `c.id AS classId, c.state, c.approval, c.self_enrolment AS selfEnrolment, c.conditions, c.enrol_opens_at AS enrolOpensAt, c.enrol_closes_at AS enrolClosesAt,
         c.capacity, c.taken, c.waiting, c.waiting_capacity AS waitingCapacity,
         u.id AS unitId, u.path AS unitPath, g.\`rank\`, g.post, g.staff_kind AS staffKind,
         q.unit_id AS poolUnitId, q.seats AS poolSeats, q.taken AS poolTaken,
         e.id AS enrolmentId, e.state AS enrolmentState, e.acceptance_no AS acceptanceNo, e.pool_unit_id AS enrolmentPool`;

/** After `c` and the person: one row for each quota above the person's unit, the open pool included. */
export const SITUATION_JOINS = `LEFT JOIN org_unit u ON u.id = g.unit_id
    LEFT JOIN seat_quota q ON q.class_id = c.id AND (q.unit_id = 0 OR LOCATE(CONCAT('/', q.unit_id, '/'), u.path) > 0)`;

/** The nearest quota first. */
export const NEAREST_FIRST = "IF(q.unit_id = 0, 0, LOCATE(CONCAT('/', q.unit_id, '/'), u.path)) DESC";

/** Not sorted: the server would lay the class' long texts on disk to sort two rows, for every request of a crowd. */
const SITUATION = `
  SELECT ${SITUATION_COLUMNS}
    FROM training_class c
    LEFT JOIN posting g ON g.person_id = ? AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?)
    ${SITUATION_JOINS}
    LEFT JOIN enrolment e ON e.class_id = c.id AND e.person_id = ?
   WHERE c.id = ?`;

/** @throws DomainError CLASS_NOT_FOUND */
export async function readSeatSituation(on: Database | Transaction, classId: number, personId: number, now: Date): Promise<SeatSituation> {
  const today = trainingDayAt(now);
  const rows = (await on.query(SITUATION, [personId, today, today, personId, classId])) as SituationRow[];
  const row = nearestOf(rows);
  if (!row) throw classErrors.classNotFound({ classId });
  return situationOf(row);
}

function nearestOf(rows: readonly SituationRow[]): SituationRow | undefined {
  const nearest = nearestPool(new Set(rows.map(({ poolUnitId }) => poolUnitId ?? 0)), rows[0]?.unitPath ?? '');
  return rows.find(({ poolUnitId }) => (poolUnitId ?? 0) === nearest);
}

export function situationOf(row: SituationRow): SeatSituation {
  const { classId, state, approval, enrolOpensAt, enrolClosesAt, capacity, taken, waiting, waitingCapacity } = row;
  return {
    classId, state, approval, enrolOpensAt, enrolClosesAt, capacity, taken, waiting, waitingCapacity,
    selfEnrolment: row.selfEnrolment === 1,
    targetGroup: JSON.parse(row.conditions) as TargetGroup,
    pool: { unitId: row.poolUnitId ?? 0, seats: row.poolSeats ?? 0, taken: row.poolTaken ?? 0 },
    person: row.unitId === null ? undefined : { unitId: row.unitId, unitPath: row.unitPath ?? '', rank: row.rank ?? '', post: row.post ?? '', staffKind: row.staffKind ?? '' },
    enrolment: row.enrolmentId === null || row.enrolmentState === null
      ? undefined
      : { id: row.enrolmentId, state: row.enrolmentState, acceptanceNo: row.acceptanceNo ?? 0, poolUnitId: row.enrolmentPool ?? 0 },
  };
}
