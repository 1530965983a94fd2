import type { TrainingYear } from '#kernel';
import type { Transaction } from '../../../../platform/database/database';
import { assertYearOpen } from '../../../credit-ledger/public';
import { annualErrors } from '../annual.errors';

/** What is required was fixed when the year was opened; and what is sealed does not move. @throws DomainError YEAR_SEALED, ANNUAL_POLICY_FIXED */
export async function assertPolicyNotFixed(tx: Transaction, year: TrainingYear): Promise<void> {
  await assertYearOpen(tx, year);
  const opened: unknown[] = await tx.query('SELECT 1 FROM annual_assessment WHERE training_year = ?', [year]);
  if (opened.length > 0) throw annualErrors.policyFixed({ year });
}

/** The policy that was read before the transaction still judges the year, and does so until it ends. @throws DomainError ANNUAL_POLICY_CHANGED */
export async function holdPolicyOfYear(tx: Transaction, year: TrainingYear, policyVersionId: number): Promise<void> {
  const [inForce]: { id: number }[] = await tx.query('SELECT policy_version_id AS id FROM policy_in_force WHERE training_year = ? LOCK IN SHARE MODE', [year]);
  if (inForce?.id !== policyVersionId) throw annualErrors.policyChanged({ year });
}
