import type { SeatAnswer } from '../src/modules/classes/seats/take-seat';
import type { Transaction } from '../src/platform/database/database';

/** The textbook's allocator: lock the row of the class, look, write. */
export async function enrolUnderRowLock(tx: Transaction, classId: number, personId: number): Promise<SeatAnswer> {
  const [locked]: { capacity: number; taken: number; waiting: number; most: number; lastNo: number; state: string }[] = await tx.query(
    'SELECT capacity, taken, waiting, waiting_capacity AS most, last_no AS lastNo, state FROM training_class WHERE id = ? FOR UPDATE',
    [classId],
  );
  const [own]: { id: number; state: 'enrolled'; acceptanceNo: number }[] = await tx.query('SELECT id, state, acceptance_no AS acceptanceNo FROM enrolment WHERE class_id = ? AND person_id = ?', [classId, personId]);
  if (own) return { enrolmentId: own.id, state: own.state, acceptanceNo: own.acceptanceNo, isNew: false };
  const [person]: { unitId: number; path: string }[] = await tx.query('SELECT u.id AS unitId, u.path FROM posting g JOIN org_unit u ON u.id = g.unit_id WHERE g.person_id = ? AND g.valid_until IS NULL', [personId]);
  const quotas: { unitId: number; seats: number; taken: number }[] = await tx.query('SELECT unit_id AS unitId, seats, taken FROM seat_quota WHERE class_id = ?', [classId]);
  const pool = quotas.find(({ unitId }) => unitId !== 0 && person?.path.includes(`/${unitId}/`)) ?? quotas.find(({ unitId }) => unitId === 0);
  if (!locked || !person || !pool || locked.state !== 'enrolling') throw new Error('no class, no person or no pool');
  const seated = pool.taken < pool.seats;
  const acceptanceNo = locked.lastNo + 1;
  if (!seated && locked.waiting >= locked.most) return { enrolmentId: 0, state: 'refused', acceptanceNo: 0, isNew: false };
  const state = seated ? 'pending_unit' : 'waiting';
  const { insertId }: { insertId: number } = await tx.query(
    `INSERT INTO enrolment (class_id, person_id, unit_id, pool_unit_id, path, state, entry_state, acceptance_no, seat_no, pool_since_no, accepted_at, changed_at)
     VALUES (?, ?, ?, ?, 'self', ?, 'pending_unit', ?, ?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))`,
    [classId, personId, person.unitId, pool.unitId, state, acceptanceNo, seated ? acceptanceNo : null, acceptanceNo],
  );
  if (seated) await tx.query('UPDATE seat_quota SET taken = taken + 1 WHERE class_id = ? AND unit_id = ?', [classId, pool.unitId]);
  await tx.query(`UPDATE training_class SET ${seated ? 'taken = taken + 1' : 'waiting = waiting + 1'}, last_no = ? WHERE id = ?`, [acceptanceNo, classId]);
  return { enrolmentId: insertId, state, acceptanceNo, isNew: true };
}
