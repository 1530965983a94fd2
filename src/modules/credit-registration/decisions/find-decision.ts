import type { TrainingYear } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import type { DecisionContent } from './decision-kinds';
import type { DecisionState } from './decision-states';
import { decisionErrors } from './decisions.errors';

export interface DecisionHead {
  readonly id: number;
  readonly personId: number;
  readonly trainingYear: TrainingYear;
  readonly content: DecisionContent;
  readonly reason: string;
  readonly documentNo: string;
  readonly state: DecisionState;
  readonly revokesId: number | null;
  readonly proposedBy: number;
}

/** Locks it. @throws DomainError DECISION_NOT_FOUND */
export async function holdDecision(tx: Transaction, decisionId: number): Promise<DecisionHead> {
  const [row]: (Omit<DecisionHead, 'content'> & { content: string })[] = await tx.query(
    `SELECT id, person_id AS personId, training_year AS trainingYear, content, reason, document_no AS documentNo, state, revokes_id AS revokesId, proposed_by AS proposedBy
       FROM year_decision WHERE id = ? FOR UPDATE`,
    [decisionId],
  );
  if (!row) throw decisionErrors.notFound({ decisionId });
  return { ...row, content: JSON.parse(row.content) as DecisionContent };
}
