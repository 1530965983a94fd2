import type { TrainingYear } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { rowsOf, type WrittenRows } from '../../audit/public';
import { putPolicyInForce } from '../put-policy-in-force';
import { STATED_ENACTMENTS } from '../stated-policies';
import { moveEnactment } from './move-enactment';

interface Taking {
  readonly id: number;
  readonly trainingYear: TrainingYear;
  readonly policyVersionId: number;
  readonly decidedBy: number;
}

/** From now on this one judges its year, and the one before it is superseded. Both in the caller's transaction. @returns the rows it wrote */
export async function takeEffect(tx: Transaction, { id, trainingYear, policyVersionId, decidedBy }: Taking, at: Date): Promise<readonly WrittenRows[]> {
  const earlier: { id: number }[] = await tx.query("SELECT id FROM policy_enactment WHERE training_year = ? AND state = 'in_force' AND id <> ? FOR UPDATE", [trainingYear, id]);
  for (const one of earlier) await moveEnactment(tx, one.id, 'superseded');
  const moved = await moveEnactment(tx, id, 'in_force', { at });
  const written = rowsOf(STATED_ENACTMENTS, [...earlier.map((one) => one.id), ...(moved ? [id] : [])]);
  return moved ? [...written, ...(await putPolicyInForce(tx, trainingYear, policyVersionId, { accountId: decidedBy, at }))] : written;
}
