import type { Transaction } from '../../../platform/database/database';
import { classErrors } from '../classes.errors';
import { announceMoves } from '../enrolment/announce-moves';
import { holdsSeat, type EnrolmentState } from '../enrolment/enrolment-states';
import { recordStep } from '../enrolment/record-step';
import { refuseSeat } from '../enrolment/seat-refusals';
import { findClash } from './find-clash';
import { lockClass, lockPeople, lockQuota } from './seat-locks';
import type { SeatWanted } from './seat-wanted';
import type { SeatAnswer } from './take-seat';
import { writeEnrolment } from './write-enrolment';

/**
 * One person takes the very seat of another, for a written reason. The seat never becomes free, so nobody who waits is passed over by
 * anything but this rule. A substitute who waits for the same class leaves the queue.
 * @throws DomainError REASON_MISSING, ENROLMENT_MOVED, TRAINEE_CLASH, CLASS_STATE_WRONG
 */
export async function substitute(tx: Transaction, wanted: SeatWanted, replacesId: number): Promise<SeatAnswer> {
  const { classId, personId, at, accountId, authorName, reason = '' } = wanted;
  if (reason.trim() === '') throw classErrors.reasonMissing();
  await lockPeople(tx, [personId]);
  const outgoing = await lockOutgoing(tx, classId, replacesId);
  // Only now: until the class was held, the substitute may have moved up from its waiting list.
  const { own, clash } = await findClash(tx, classId, personId);
  if (clash) throw refuseSeat({ code: 'TRAINEE_CLASH', facts: { ...clash } });
  if (own?.state === 'removed') throw refuseSeat({ code: 'REMOVED_FROM_CLASS', facts: {} });
  if (own && holdsSeat(own.state)) return { enrolmentId: own.id, state: own.state, acceptanceNo: own.acceptanceNo, isNew: false };
  const waited = own?.state === 'waiting' ? 1 : 0;
  const number: { insertId: number } = await tx.query('UPDATE training_class SET last_no = LAST_INSERT_ID(last_no + 1), waiting = waiting - ? WHERE id = ?', [waited, classId]);
  const acceptanceNo = Number(number.insertId);
  await tx.query("UPDATE enrolment SET state = 'substituted', seat_no = NULL, changed_at = ? WHERE id = ?", [at, replacesId]);
  await recordStep(tx, { enrolmentId: replacesId, from: outgoing.state, to: 'substituted', reason, accountId, authorName, at });
  const state = wanted.entryState;
  const enrolmentId = await writeEnrolment(tx, wanted, { seated: true, poolUnitId: outgoing.poolUnitId, acceptanceNo, state, previous: own, replacesId });
  await announceMoves(tx, classId, [{ enrolmentId: replacesId, acceptanceNo: outgoing.acceptanceNo, from: outgoing.state, to: 'substituted' }, { enrolmentId, acceptanceNo, from: null, to: state }], at);
  return { enrolmentId, state, acceptanceNo, isNew: true };
}

interface Outgoing {
  readonly personId: number;
  readonly state: EnrolmentState;
  readonly poolUnitId: number;
  readonly acceptanceNo: number;
}

/** Holds the quota, the class and with them the seat. */
async function lockOutgoing(tx: Transaction, classId: number, enrolmentId: number): Promise<Outgoing> {
  const read = async (): Promise<Outgoing | undefined> => {
    const rows: Outgoing[] = await tx.query('SELECT person_id AS personId, state, pool_unit_id AS poolUnitId, acceptance_no AS acceptanceNo FROM enrolment WHERE id = ? AND class_id = ?', [enrolmentId, classId]);
    return rows[0];
  };
  const seen = await read();
  if (!seen) throw classErrors.enrolmentNotFound({ enrolmentId });
  await lockQuota(tx, classId, seen.poolUnitId);
  const locked = await lockClass(tx, classId);
  if (locked.state !== 'enrolling') throw classErrors.wrongState({ classId, state: locked.state });
  const outgoing = await read();
  if (!outgoing || !holdsSeat(outgoing.state) || outgoing.poolUnitId !== seen.poolUnitId) throw classErrors.enrolmentMoved({ enrolmentId, state: outgoing?.state });
  return outgoing;
}
