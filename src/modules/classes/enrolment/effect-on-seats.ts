import type { Database, Transaction } from '../../../platform/database/database';

export interface SeatCounts {
  readonly capacity: number;
  readonly taken: number;
  readonly waiting: number;
}

/** What a change does to the seats of a class, and who moves up by it. */
export interface SeatEffect {
  readonly before: SeatCounts;
  readonly after: SeatCounts;
  readonly promoted: readonly { readonly enrolmentId: number; readonly personId: number; readonly name: string; readonly to: string }[];
}

export interface Standing {
  readonly counts: SeatCounts;
  readonly waiting: readonly number[];
}

export async function readStanding(tx: Transaction, classId: number): Promise<Standing> {
  const waiters: { id: number }[] = await tx.query("SELECT id FROM enrolment WHERE class_id = ? AND state = 'waiting'", [classId]);
  return { counts: await readCounts(tx, classId), waiting: waiters.map(({ id }) => id) };
}

export async function readEffect(tx: Transaction, classId: number, before: Standing): Promise<SeatEffect> {
  const moved: { enrolmentId: number; personId: number; name: string; to: string }[] =
    before.waiting.length === 0
      ? []
      : await tx.query(
          `SELECT e.id AS enrolmentId, p.id AS personId, p.name, e.state AS \`to\` FROM enrolment e JOIN civil_servant p ON p.id = e.person_id
            WHERE e.id IN (?) AND e.state IN ('pending_unit', 'pending_organisation', 'enrolled') ORDER BY e.seat_no`,
          [[...before.waiting]],
        );
  return { before: before.counts, after: await readCounts(tx, classId), promoted: moved };
}

async function readCounts(tx: Transaction, classId: number): Promise<SeatCounts> {
  const rows: SeatCounts[] = await tx.query('SELECT capacity, taken, waiting FROM training_class WHERE id = ?', [classId]);
  return rows[0] ?? { capacity: 0, taken: 0, waiting: 0 };
}

/** Carries the answer of a trial out of its transaction, which it ends. */
class TrialOver<Answer> extends Error {
  constructor(readonly answer: Answer) {
    super('a trial is over');
  }
}

/** Does it and takes it back: what a change would do, from the very code that does it. */
export async function tryOut<Answer>(database: Database, work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
  try {
    return await database.transaction(async (tx) => {
      throw new TrialOver(await work(tx));
    });
  } catch (error) {
    if (error instanceof TrialOver) return error.answer as Answer;
    throw error;
  }
}
