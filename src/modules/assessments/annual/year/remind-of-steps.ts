import { addDays, trainingDayAt, type TrainingDay } from '#kernel';
import type { Database } from '../../../../platform/database/database';
import { appendToOutbox } from '../../../../platform/outbox/append-to-outbox';
import { ANNUAL_STEP_DUE } from '../../assessments.jobs';

const DAYS_BEFORE = 3;

interface Due {
  readonly assessmentId: number;
  readonly state: string;
  readonly dueOn: TrainingDay;
}

/** Deadlines of the steps at which years stand: each is announced once three days before, and once when its last day has passed. @returns how many */
export async function remindOfSteps(database: Database, at: Date): Promise<number> {
  const today = trainingDayAt(at);
  return database.transaction(async (tx) => {
    const due: Due[] = await tx.query(
      `SELECT d.assessment_id AS assessmentId, d.state, d.due_on AS dueOn FROM annual_deadline d JOIN annual_assessment a ON a.id = d.assessment_id AND a.state = d.state
        WHERE d.passed_at IS NULL AND d.due_on <= ? AND (d.reminded_at IS NULL OR d.due_on < ?) FOR UPDATE`,
      [addDays(today, DAYS_BEFORE), today],
    );
    for (const step of due) {
      const passed = step.dueOn < today;
      await tx.query('UPDATE annual_deadline SET reminded_at = IFNULL(reminded_at, ?), passed_at = ? WHERE assessment_id = ? AND state = ?', [at, passed ? at : null, step.assessmentId, step.state]);
      await appendToOutbox(tx, ANNUAL_STEP_DUE, { ...step, passed, at: at.toISOString() });
    }
    return due.length;
  });
}
