import type { Transaction } from '../../../platform/database/database';
import { isOneself, isSamePerson, reachesPerson, type Principal } from '../../identity/public';
import { claimErrors } from './claim.errors';
import { REVIEW_STEP_OF, type ClaimState, type ReviewStep } from './claim-states';
import type { ClaimHead } from './find-claim';

type Claimed = Pick<ClaimHead, 'id' | 'personId' | 'unitPath' | 'managedBy' | 'declaredBy' | 'passedUpBy' | 'state'>;

/** The step of its review at which a claim stands. @throws DomainError CLAIM_STATE_WRONG */
export function stepOf({ id, state }: Pick<Claimed, 'id' | 'state'>): ReviewStep {
  const step = (REVIEW_STEP_OF as Partial<Record<ClaimState, ReviewStep>>)[state];
  if (step === undefined) throw claimErrors.wrongState({ claimId: id, state });
  return step;
}

/**
 * Whether the caller decides this step: within the reach that their grants give them over the person (干部管理权限 first, then the unit);
 * never on their own claims or on those they declared; never twice on one claim, by whichever of their accounts.
 * @throws DomainError CLAIM_IS_YOURS, REVIEW_STEP_NOT_YOURS, SAME_REVIEWER
 */
export async function assertReviews(tx: Transaction, principal: Principal, claim: Claimed, step: ReviewStep): Promise<void> {
  const { id: claimId, declaredBy, passedUpBy, personId } = claim;
  if (personId === principal.personId || (await isSamePerson(tx, principal.accountId, declaredBy))) throw claimErrors.ownClaim({ claimId });
  if (!reviews(principal, claim, step)) throw claimErrors.stepNotYours({ claimId, step });
  if (step === 'upper' && (await isSamePerson(tx, principal.accountId, passedUpBy))) throw claimErrors.sameReviewer({ claimId });
}

export function mayReview(principal: Principal, claim: Claimed): boolean {
  const step = (REVIEW_STEP_OF as Partial<Record<ClaimState, ReviewStep>>)[claim.state];
  if (step === undefined || claim.personId === principal.personId || isOneself(principal, claim.declaredBy)) return false;
  return reviews(principal, claim, step) && !(step === 'upper' && isOneself(principal, claim.passedUpBy));
}

function reviews(principal: Principal, claim: Claimed, step: ReviewStep): boolean {
  const scope = principal.scopes.get(step === 'first' ? 'claims.review' : 'claims.review-upper');
  return scope !== undefined && reachesPerson(scope, claim);
}
