import type { Transaction } from '../database/database';
import type { JobDefinition } from '../queue/job-definition';

/** Promises a job in the caller's transaction: it runs, at least once, if and only if the transaction commits. */
export async function appendToOutbox<Payload extends object>(tx: Transaction, job: JobDefinition<Payload>, payload: Payload): Promise<void> {
  await tx.query('INSERT INTO outbox_event (job, lane, payload) VALUES (?, ?, ?)', [job.name, job.lane, JSON.stringify(payload)]);
}
