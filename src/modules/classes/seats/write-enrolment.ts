import type { Transaction } from '../../../platform/database/database';
import type { EnrolmentState } from '../enrolment/enrolment-states';
import { recordStep } from '../enrolment/record-step';
import type { OwnEnrolment } from './find-clash';
import type { Place, SeatWanted } from './seat-wanted';

interface Written extends Place {
  readonly state: EnrolmentState;
  readonly previous: OwnEnrolment | undefined;
  readonly replacesId?: number;
}

/** A first application is a new row; whoever comes again keeps theirs. @returns its id */
export async function writeEnrolment(tx: Transaction, wanted: SeatWanted, place: Written): Promise<number> {
  const { classId, personId, unitId, path, entryState, reason = '', accountId, at } = wanted;
  const seatNo = place.seated ? place.acceptanceNo : null;
  const columns = [unitId, place.poolUnitId, path, place.state, entryState, place.acceptanceNo, seatNo, place.acceptanceNo, reason, place.replacesId ?? null, accountId, at, at];
  if (place.previous) {
    await tx.query(
      `UPDATE enrolment SET unit_id = ?, pool_unit_id = ?, path = ?, state = ?, entry_state = ?, acceptance_no = ?, seat_no = ?, pool_since_no = ?, reason = ?, replaces_id = ?,
              account_id = ?, accepted_at = ?, changed_at = ? WHERE id = ?`,
      [...columns, place.previous.id],
    );
    await recordStep(tx, { enrolmentId: place.previous.id, from: place.previous.state, to: place.state, reason, accountId, authorName: wanted.authorName, at });
    return place.previous.id;
  }
  const answer: { insertId: number } = await tx.query(
    `INSERT INTO enrolment (unit_id, pool_unit_id, path, state, entry_state, acceptance_no, seat_no, pool_since_no, reason, replaces_id, account_id, accepted_at, changed_at, class_id, person_id)
     VALUES (?)`,
    [[...columns, classId, personId]],
  );
  return Number(answer.insertId);
}
