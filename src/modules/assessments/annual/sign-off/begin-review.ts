import type { TrainingYear } from '#kernel';
import type { Actor } from '../../../identity/public';
import type { Transaction } from '../../../../platform/database/database';
import { holdAnnual } from '../year/find-annual';
import { moveAnnual } from '../year/move-annual';

/** The units look at their part of the roster from now on. Who signed before the year came back here keeps the signature. @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG */
export async function beginReview(tx: Transaction, year: TrainingYear, actor: Actor, at: Date): Promise<void> {
  await moveAnnual(tx, await holdAnnual(tx, year), { to: 'unit_review' }, actor, at);
}
