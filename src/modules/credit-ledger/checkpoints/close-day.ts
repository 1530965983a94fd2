import { addDays, trainingDayAt, type TrainingDay } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { isDuplicateKey } from '../../../platform/database/retryable-error';
import { SYSTEM_ACTOR } from '../../../platform/sessions/principal';
import type { Signer } from '../signer';
import { takeCheckpoint } from './take-checkpoint';

/** A row whose day is not the one it signs closes nothing: else one altered row would end all daily checkpoints. */
const CLOSED = "SELECT 1 FROM ledger_checkpoint WHERE closes_day >= ? AND JSON_VALUE(body, '$.closesDay') = closes_day";

/** The last day that has ended in China, when its checkpoint is missing. A ledger without an entry needs none yet. */
export async function dayToClose(database: Database, now: Date): Promise<TrainingDay | undefined> {
  const day = addDays(trainingDayAt(now), -1);
  const [found] = await database.query<{ due: number }>(
    `SELECT (EXISTS (SELECT 1 FROM credit_entry) OR EXISTS (SELECT 1 FROM ledger_checkpoint))
        AND NOT EXISTS (${CLOSED}) AS due`,
    [day],
  );
  return Number(found?.due) === 1 ? day : undefined;
}

/** Takes the checkpoint of the day unless it is there. Safe to run twice, and beside itself. */
export async function closeDay(database: Database, signer: Signer, day: TrainingDay, at: Date): Promise<void> {
  try {
    await database.transaction(async (tx) => {
      const closed: unknown[] = await tx.query(`${CLOSED} LIMIT 1`, [day]);
      if (closed.length === 0) await takeCheckpoint(tx, signer, { closesDay: day, at, actor: SYSTEM_ACTOR });
    });
  } catch (error) {
    // Another worker was faster; what it did not close, the next try of the job does.
    if (!isDuplicateKey(error) || (await isOpen(database, day))) throw error;
  }
}

async function isOpen(database: Database, day: TrainingDay): Promise<boolean> {
  return (await database.query(`${CLOSED} LIMIT 1`, [day])).length === 0;
}
