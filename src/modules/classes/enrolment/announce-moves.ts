import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { ENROLMENTS_MOVED, type EnrolmentMove } from '../classes.jobs';

const MOVES_A_JOB = 500;

/**
 * Says, in the caller's transaction, what an act did to people: that they are in or on the way, and what others decided about
 * them. What somebody does to their own enrolment, sees at once and leaves to nobody's decision (waiting, withdrawing) is not announced. `at` is the instant of the steps recorded.
 */
export async function announceMoves(tx: Transaction, classId: number, moves: readonly EnrolmentMove[], at: Date): Promise<void> {
  for (let start = 0; start < moves.length; start += MOVES_A_JOB) {
    await appendToOutbox(tx, ENROLMENTS_MOVED, { classId, at: at.toISOString(), moves: moves.slice(start, start + MOVES_A_JOB) });
  }
}
