import { addDays, trainingDayAt } from '#kernel';
import type { Database } from '../../../../platform/database/database';
import { appendToOutbox } from '../../../../platform/outbox/append-to-outbox';
import { ANNUAL_STEP_DUE } from '../../assessments.jobs';

const DAYS_BEFORE = 3;

interface Due {
  readonly assessmentId: number;
  readonly state: string;
  readonly dueOn: string;
}

/** Deadlines of the steps at which years stand, three days before; each is announced once. @returns how many */
export async function remindOfSteps(database: Database, at: Date): Promise<number> {
  return database.transaction(async (tx) => {
    const due: Due[] = await tx.query(
      `SELECT d.assessment_id AS assessmentId, d.state, d.due_on AS dueOn FROM annual_deadline d JOIN annual_assessment a ON a.id = d.assessment_id AND a.state = d.state
        WHERE d.reminded_at IS NULL AND d.due_on <= ? FOR UPDATE`,
      [addDays(trainingDayAt(at), DAYS_BEFORE)],
    );
    for (const step of due) {
      await tx.query('UPDATE annual_deadline SET reminded_at = ? WHERE assessment_id = ? AND state = ?', [at, step.assessmentId, step.state]);
      await appendToOutbox(tx, ANNUAL_STEP_DUE, { ...step, at: at.toISOString() });
    }
    return due.length;
  });
}
