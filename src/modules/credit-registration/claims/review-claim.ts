import type { DeclarationForm } from '#credit-rules';
import type { Transaction } from '../../../platform/database/database';
import type { InternedKind, PostingAuthor } from '../../credit-ledger/public';
import { actorOf, type Principal } from '../../identity/public';
import { isWhole } from './claim-content';
import { claimErrors } from './claim.errors';
import { lockClaim, type ClaimHead } from './find-claim';
import { assertSeen, moveClaim, type ClaimMove } from './move-claim';
import { postClaim } from './post-claim';
import { assertReviews, stepOf } from './review-steps';

export const REVIEW_DECISIONS = ['approve', 'pass_up', 'return', 'refuse'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

export interface Review {
  readonly claimId: number;
  /** Of the claim that the reviewer looked at: what changed since is looked at again. */
  readonly revision: number;
  readonly decision: ReviewDecision;
  readonly reason: string;
  /** When the act began, of one that decides on several. */
  readonly actAt?: Date | undefined;
}

/** What lets a claim go on is made under a policy, looked up before the transaction; what ends it or gives it back needs none, even when the category is no longer declared. */
export type Verdict = { readonly decision: 'return' | 'refuse' } | { readonly decision: 'approve' | 'pass_up'; readonly ground: ReviewGround };


export interface ReviewGround {
  readonly form: DeclarationForm;
  readonly kind: InternedKind;
  /** `code@version` of the policy in force. */
  readonly decidedUnder: string;
}

/**
 * One step of a review. Approved, its credits stand in the same transaction.
 * @throws DomainError REASON_MISSING, CLAIM_NOT_FOUND, CLAIM_STATE_WRONG, CLAIM_IS_YOURS, REVIEW_STEP_NOT_YOURS, SAME_REVIEWER, CLAIM_CHANGED,
 *   UPPER_REVIEW_NEEDED, NO_UPPER_REVIEW, CLAIM_INCOMPLETE
 */
export async function reviewClaim(tx: Transaction, { claimId, revision, reason, actAt, ...verdict }: Omit<Review, 'decision'> & Verdict, principal: Principal, at: Date): Promise<void> {
  if ((verdict.decision === 'return' || verdict.decision === 'refuse') && reason.trim() === '') throw claimErrors.reasonMissing();
  const claim = await lockClaim(tx, claimId);
  const step = stepOf(claim);
  await assertReviews(tx, principal, claim, step);
  assertSeen(claim, revision);
  await moveClaim(tx, claim, { ...moveOf(tx, claim, verdict, { accountId: principal.accountId, at }), reason, actAt }, actorOf(principal), at);
}

function moveOf(tx: Transaction, claim: ClaimHead, verdict: Verdict, author: PostingAuthor): ClaimMove {
  switch (verdict.decision) {
    case 'return':
      return { to: 'returned', set: { passed_up_by: null } };
    case 'refuse':
      return { to: 'refused' };
    case 'pass_up':
      if (verdict.ground.form.review === 'one_level') throw claimErrors.oneLevel({ claimId: claim.id });
      return { to: 'passed_up', set: { passed_up_by: author.accountId } };
    case 'approve': {
      const { form, kind, decidedUnder } = verdict.ground;
      if (form.review === 'two_levels' && claim.state === 'submitted') throw claimErrors.twoLevels({ claimId: claim.id });
      if (!isWhole(form, claim)) throw claimErrors.incomplete({ claimId: claim.id });
      return { to: 'approved', follow: () => postClaim(tx, claim, { kind, decidedUnder, author }) };
    }
  }
}
