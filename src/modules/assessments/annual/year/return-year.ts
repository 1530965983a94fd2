import type { TrainingYear } from '#kernel';
import type { Actor } from '../../../identity/public';
import type { Transaction } from '../../../../platform/database/database';
import { annualErrors } from '../annual.errors';
import { RETURNS_TO } from './annual-states';
import { holdAnnual } from './find-annual';
import { moveAnnual } from './move-annual';

/** One step back, with a reason. @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG */
export async function returnYear(tx: Transaction, year: TrainingYear, reason: string, actor: Actor, at: Date): Promise<void> {
  const annual = await holdAnnual(tx, year);
  const to = RETURNS_TO[annual.state];
  if (to === undefined) throw annualErrors.stateWrong({ year, state: annual.state });
  await tx.query('UPDATE annual_assessment SET confirmed_by = NULL WHERE id = ?', [annual.id]);
  await moveAnnual(tx, annual, { to, note: reason }, actor, at);
}
