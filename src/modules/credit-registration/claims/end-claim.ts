import type { Transaction } from '../../../platform/database/database';
import type { FactKinds } from '../../credit-ledger/public';
import { actorOf, type Actor, type Principal } from '../../identity/public';
import { claimErrors } from './claim.errors';
import { lockClaim } from './find-claim';
import { assertMoves, moveClaim } from './move-claim';
import { unpostClaim } from './post-claim';
import { assertReviews } from './review-steps';

/** Given back by whoever declared it, while nobody has decided. @throws DomainError CLAIM_NOT_FOUND, CLAIM_STATE_WRONG */
export async function withdrawClaim(tx: Transaction, claimId: number, reason: string, actor: Actor, at: Date): Promise<void> {
  const claim = await lockClaim(tx, claimId);
  await moveClaim(tx, claim, { to: 'withdrawn', reason }, actor, at);
}

/**
 * Takes an approval back, and its credits with it. Only the upper reviewer does.
 * @throws DomainError REASON_MISSING, CLAIM_NOT_FOUND, CLAIM_STATE_WRONG, CLAIM_IS_YOURS, REVIEW_STEP_NOT_YOURS
 */
export async function revokeClaim(tx: Transaction, kinds: FactKinds, { claimId, reason }: { readonly claimId: number; readonly reason: string }, principal: Principal, at: Date): Promise<void> {
  if (reason.trim() === '') throw claimErrors.reasonMissing();
  const claim = await lockClaim(tx, claimId);
  assertMoves(claim, 'revoked');
  await assertReviews(tx, principal, { ...claim, passedUpBy: null }, 'upper');
  const author = { accountId: principal.accountId, at };
  await moveClaim(tx, claim, { to: 'revoked', reason, follow: () => unpostClaim(tx, kinds, claim, { reason: `撤销认定：${reason}`, author }) }, actorOf(principal), at);
}
