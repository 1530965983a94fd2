import type { TrainingYear } from '#kernel';
import { holdYear, sealYear, unsealYear } from '../../../credit-ledger/public';
import { isSamePerson, type Actor } from '../../../identity/public';
import type { Transaction } from '../../../../platform/database/database';
import { annualErrors } from '../annual.errors';
import { yearsBefore } from '../../counting/prior-years';
import { assertCounted } from '../counting/assert-counted';
import type { AnnualAct } from '../year/annual-act';
import { holdAnnual } from '../year/find-annual';
import { assertMayMove, assertStands, moveAnnual } from '../year/move-annual';
import { readResults } from './read-sealed-results';

export interface SealPaper {
  readonly documentNo: string;
  /** Of the run that the person who seals has seen. */
  readonly runDigest: string;
}

/**
 * Closes the ledger's year for ever, or until a written order opens it again. Waits for the postings under way, into the earlier years that
 * matter to it as well, so that what is sealed is what was counted.
 * @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG, ANNUAL_NEEDS_SECOND_PERSON, ANNUAL_RUN_STALE, ANNUAL_SEAL_CHANGED
 */
export async function sealAnnual(tx: Transaction, year: TrainingYear, { documentNo, runDigest }: SealPaper, { policies, actor, at }: AnnualAct): Promise<void> {
  const annual = await holdAnnual(tx, year);
  assertMayMove(annual, 'sealed');
  if (await isSamePerson(tx, actor.accountId, annual.confirmedBy)) throw annualErrors.sameAuthor();
  await holdYears(tx, year, yearsBefore((await policies.byId(annual.policyVersionId)).compiled.needs));
  const digest = await assertCounted(tx, annual, policies);
  if (digest !== runDigest) throw annualErrors.sealChanged({ year, digest });
  await sealYear(tx, year, { documentNo, results: readResults(tx, annual.runId ?? 0) }, actor, at);
  await moveAnnual(tx, annual, { to: 'sealed', documentNo }, actor, at);
}

/** Oldest first, as whoever seals two years at once does. */
async function holdYears(tx: Transaction, year: TrainingYear, before: number): Promise<void> {
  for (let held = year - before; held <= year; held += 1) await holdYear(tx, held);
}

/** By a written order, kept with the year's steps. @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG */
export async function reopenAnnual(tx: Transaction, year: TrainingYear, order: { readonly documentNo: string; readonly reason: string }, actor: Actor, at: Date): Promise<void> {
  const annual = await holdAnnual(tx, year);
  assertStands(annual, 'sealed');
  await holdYear(tx, year);
  await unsealYear(tx, year, order.documentNo, actor);
  await tx.query('UPDATE annual_assessment SET confirmed_by = NULL WHERE id = ?', [annual.id]);
  await moveAnnual(tx, annual, { to: 'recheck', note: order.reason, documentNo: order.documentNo }, actor, at);
}
