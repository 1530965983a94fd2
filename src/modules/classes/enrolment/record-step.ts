import type { Transaction } from '../../../platform/database/database';
import type { EnrolmentState } from './enrolment-states';

export interface EnrolmentStep {
  readonly enrolmentId: number;
  readonly from: EnrolmentState;
  readonly to: EnrolmentState;
  readonly reason: string;
  readonly accountId: number | null;
  readonly authorName: string;
  readonly at: Date;
}

/** The history that the trainee's timeline shows. What a trainee does to their own enrolment is recorded here; the audit has the rest. */
export async function recordStep(tx: Transaction, { enrolmentId, from, to, reason, accountId, authorName, at }: EnrolmentStep): Promise<void> {
  await tx.query('INSERT INTO enrolment_event (enrolment_id, from_state, to_state, reason, account_id, author_name, at) VALUES (?)', [
    [enrolmentId, from, to, reason, accountId, authorName, at],
  ]);
}
