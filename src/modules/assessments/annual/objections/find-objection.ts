import type { TrainingYear } from '#kernel';
import type { Transaction } from '../../../../platform/database/database';
import { annualErrors } from '../annual.errors';
import type { ObjectionOutcome, ObjectionState } from './objection-states';

export interface ObjectionHead {
  readonly id: number;
  readonly trainingYear: TrainingYear;
  readonly personId: number;
  /** The run whose result it speaks of. */
  readonly runId: number;
  readonly state: ObjectionState;
  readonly outcome: ObjectionOutcome | null;
  readonly proposedBy: number | null;
}

/** Locks it. @throws DomainError OBJECTION_NOT_FOUND */
export async function holdObjection(tx: Transaction, objectionId: number): Promise<ObjectionHead> {
  const [row]: ObjectionHead[] = await tx.query(
    `SELECT o.id, a.training_year AS trainingYear, o.person_id AS personId, o.run_id AS runId, o.state, o.outcome, o.proposed_by AS proposedBy
       FROM annual_objection o JOIN annual_assessment a ON a.id = o.assessment_id WHERE o.id = ? FOR UPDATE`,
    [objectionId],
  );
  if (!row) throw annualErrors.objectionNotFound({ objectionId });
  return row;
}
