import type { TrainingYear } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { putPolicyInForce } from '../put-policy-in-force';
import { moveEnactment } from './move-enactment';

interface Taking {
  readonly id: number;
  readonly trainingYear: TrainingYear;
  readonly policyVersionId: number;
  readonly decidedBy: number;
}

/** From now on this one judges its year, and the one before it is superseded. Both in the caller's transaction. */
export async function takeEffect(tx: Transaction, { id, trainingYear, policyVersionId, decidedBy }: Taking, at: Date): Promise<void> {
  const earlier: { id: number }[] = await tx.query("SELECT id FROM policy_enactment WHERE training_year = ? AND state = 'in_force' AND id <> ? FOR UPDATE", [trainingYear, id]);
  for (const one of earlier) await moveEnactment(tx, one.id, 'superseded');
  if (await moveEnactment(tx, id, 'in_force', { at })) await putPolicyInForce(tx, trainingYear, policyVersionId, { accountId: decidedBy, at });
}
