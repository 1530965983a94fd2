import type { TrainingYear } from '#kernel';
import type { Transaction } from '../../platform/database/database';
import { appendToOutbox } from '../../platform/outbox/append-to-outbox';
import { rowsOf, type WrittenRows } from '../audit/public';
import { POLICY_PUT_IN_FORCE } from './credit-policy.jobs';
import { STATED_IN_FORCE } from './stated-policies';

/** From now on this version judges the year. @returns the row it wrote, for the audit entry of the act */
export async function putPolicyInForce(tx: Transaction, year: TrainingYear, policyVersionId: number, author: { readonly accountId: number; readonly at: Date }): Promise<readonly WrittenRows[]> {
  await tx.query(
    `INSERT INTO policy_in_force (training_year, policy_version_id, decided_by, decided_at) VALUES (?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE policy_version_id = VALUES(policy_version_id), decided_by = VALUES(decided_by), decided_at = VALUES(decided_at)`,
    [year, policyVersionId, author.accountId, author.at],
  );
  await appendToOutbox(tx, POLICY_PUT_IN_FORCE, { trainingYear: year });
  return rowsOf(STATED_IN_FORCE, [year]);
}
