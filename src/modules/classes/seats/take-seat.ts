import type { Transaction } from '../../../platform/database/database';
import { classErrors } from '../classes.errors';
import { isUnderWay, type EnrolmentState } from '../enrolment/enrolment-states';
import { refuseSeat } from '../enrolment/seat-refusals';
import { findClash } from './find-clash';
import { poolOf } from './pool-of';
import { lockPeople, lockQuota } from './seat-locks';
import type { Place, SeatWanted } from './seat-wanted';
import { writeEnrolment } from './write-enrolment';

/** Each loss of a race means that another request moved on; so many in a row do not happen. */
const MOST_ROUNDS = 20;

export interface SeatAnswer {
  readonly enrolmentId: number;
  readonly state: EnrolmentState;
  readonly acceptanceNo: number;
  /** False when the person was in already: asking twice is asking once. */
  readonly isNew: boolean;
}

/**
 * The one allocator. A seat is taken by conditional statements on the quota and on the class, or the person joins the waiting list of that
 * quota under its lock; the number of the acceptance comes from the class' counter in the same transaction.
 * @throws DomainError REMOVED_FROM_CLASS, TRAINEE_CLASH, SEATS_AND_WAITING_LIST_FULL (all before anything is written), CLASS_STATE_WRONG
 */
export async function takeSeat(tx: Transaction, wanted: SeatWanted): Promise<SeatAnswer> {
  const { classId, personId } = wanted;
  await lockPeople(tx, [personId]);
  const { own, clash } = await findClash(tx, classId, personId);
  if (own && isUnderWay(own.state)) return { enrolmentId: own.id, state: own.state, acceptanceNo: own.acceptanceNo, isNew: false };
  if (own?.state === 'removed') throw refuseSeat({ code: 'REMOVED_FROM_CLASS', facts: {} });
  if (clash) throw refuseSeat({ code: 'TRAINEE_CLASH', facts: { ...clash } });
  const place = await takePlace(tx, wanted);
  const state = place.seated ? wanted.entryState : 'waiting';
  const enrolmentId = await writeEnrolment(tx, wanted, { ...place, state, previous: own });
  return { enrolmentId, state, acceptanceNo: place.acceptanceNo, isNew: true };
}

async function takePlace(tx: Transaction, wanted: SeatWanted): Promise<Place> {
  let { poolUnitId } = wanted;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (await takeFromQuota(tx, wanted.classId, poolUnitId)) return { seated: true, poolUnitId, acceptanceNo: await countSeat(tx, wanted.classId) };
    // Under the quota's lock the grid stands still: whoever would wait in the wrong queue looks again.
    const quota = await lockQuota(tx, wanted.classId, poolUnitId);
    const nearest = await poolOf(tx, wanted.classId, wanted.unitPath);
    if (nearest !== poolUnitId) poolUnitId = nearest;
    else if (quota && quota.taken >= quota.seats) return { seated: false, poolUnitId, acceptanceNo: await countWaiting(tx, wanted.classId) };
  }
  throw new Error(`No place and no refusal after ${MOST_ROUNDS} rounds in class ${wanted.classId}.`);
}

async function takeFromQuota(tx: Transaction, classId: number, unitId: number): Promise<boolean> {
  const answer: { affectedRows: number } = await tx.query('UPDATE seat_quota SET taken = taken + 1 WHERE class_id = ? AND unit_id = ? AND taken < seats', [classId, unitId]);
  return answer.affectedRows === 1;
}

/** @returns the number of the acceptance, which is also that of the seat */
async function countSeat(tx: Transaction, classId: number): Promise<number> {
  const answer: { affectedRows: number; insertId: number } = await tx.query(
    "UPDATE training_class SET taken = taken + 1, last_no = LAST_INSERT_ID(last_no + 1) WHERE id = ? AND state = 'enrolling' AND taken < capacity",
    [classId],
  );
  if (answer.affectedRows === 0) throw classErrors.wrongState({ classId });
  return Number(answer.insertId);
}

async function countWaiting(tx: Transaction, classId: number): Promise<number> {
  const answer: { affectedRows: number; insertId: number } = await tx.query(
    "UPDATE training_class SET waiting = waiting + 1, last_no = LAST_INSERT_ID(last_no + 1) WHERE id = ? AND state = 'enrolling' AND waiting < waiting_capacity",
    [classId],
  );
  if (answer.affectedRows === 1) return Number(answer.insertId);
  const rows: { state: string }[] = await tx.query('SELECT state FROM training_class WHERE id = ?', [classId]);
  if (rows[0]?.state !== 'enrolling') throw classErrors.wrongState({ classId, state: rows[0]?.state });
  throw refuseSeat({ code: 'SEATS_AND_WAITING_LIST_FULL', facts: {} });
}
