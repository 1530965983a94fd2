import type { Transaction } from '../../../platform/database/database';
import { SEATING_STATES, type ClassState } from '../class/class-states';
import { classErrors } from '../classes.errors';
import type { EnrolmentMove } from '../classes.jobs';
import { ENROLMENT_TRANSITIONS, holdsSeat, type EnrolmentState } from '../enrolment/enrolment-states';
import { recordStep } from '../enrolment/record-step';
import { promoteWaiting } from './promote-waiting';
import { lockClass, lockQuota } from './seat-locks';

export interface Leaving {
  readonly enrolmentId: number;
  readonly to: EnrolmentState;
  readonly reason: string;
  readonly accountId: number | null;
  readonly authorName: string;
  readonly at: Date;
  /** Only from these; without it, from wherever the drawing allows. */
  readonly from?: readonly EnrolmentState[];
  /** Only while the class is in this state; without it, in any. */
  readonly during?: ClassState;
}

interface Row {
  readonly classId: number;
  readonly personId: number;
  readonly state: EnrolmentState;
  readonly poolUnitId: number;
  readonly acceptanceNo: number;
}

export interface Left {
  readonly classId: number;
  readonly personId: number;
  readonly promoted: number;
  /** For whoever announces it. */
  readonly move: EnrolmentMove;
}

/** Pooling moves people to another pool; it happens once in the life of a class. */
const MOST_ROUNDS = 3;

/**
 * Ends an enrolment: withdrawn, refused, expired, removed. A seat that it held goes, in this transaction, to the first who waits for it.
 * @throws DomainError ENROLMENT_NOT_FOUND, CLASS_STATE_WRONG, ENROLMENT_MOVED
 */
export async function leaveClass(tx: Transaction, leaving: Leaving): Promise<Left> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const seen = await readEnrolment(tx, leaving.enrolmentId);
    const quota = await lockQuota(tx, seen.classId, seen.poolUnitId);
    const lockedClass = await lockClass(tx, seen.classId);
    if (leaving.during !== undefined && lockedClass.state !== leaving.during) throw classErrors.wrongState({ classId: seen.classId, state: lockedClass.state });
    const now = await readEnrolment(tx, leaving.enrolmentId);
    if (now.poolUnitId !== seen.poolUnitId || !quota) continue;
    const from = now.state;
    const allowed = (ENROLMENT_TRANSITIONS[from] as readonly EnrolmentState[]).includes(leaving.to) && (leaving.from?.includes(from) ?? true);
    if (!allowed) throw classErrors.enrolmentMoved({ enrolmentId: leaving.enrolmentId, state: from });
    await tx.query('UPDATE enrolment SET state = ?, seat_no = NULL, changed_at = ? WHERE id = ?', [leaving.to, leaving.at, leaving.enrolmentId]);
    const { classId, personId, poolUnitId, acceptanceNo } = now;
    const move = { enrolmentId: leaving.enrolmentId, acceptanceNo, from, to: leaving.to };
    await recordStep(tx, { ...leaving, from });
    if (!holdsSeat(from)) {
      await tx.query('UPDATE training_class SET waiting = waiting - 1 WHERE id = ?', [classId]);
      return { classId, personId, promoted: 0, move };
    }
    const promoted = SEATING_STATES.includes(lockedClass.state) ? await promoteWaiting(tx, { classId, poolUnitId, seats: 1 }, leaving.at) : 0;
    if (promoted === 0) {
      await tx.query('UPDATE seat_quota SET taken = taken - 1 WHERE class_id = ? AND unit_id = ?', [classId, poolUnitId]);
      await tx.query('UPDATE training_class SET taken = taken - 1 WHERE id = ?', [classId]);
    }
    return { classId, personId, promoted, move };
  }
  throw classErrors.enrolmentMoved({ enrolmentId: leaving.enrolmentId });
}

async function readEnrolment(tx: Transaction, enrolmentId: number): Promise<Row> {
  const rows: Row[] = await tx.query('SELECT class_id AS classId, person_id AS personId, state, pool_unit_id AS poolUnitId, acceptance_no AS acceptanceNo FROM enrolment WHERE id = ?', [enrolmentId]);
  const [row] = rows;
  if (!row) throw classErrors.enrolmentNotFound({ enrolmentId });
  return row;
}
