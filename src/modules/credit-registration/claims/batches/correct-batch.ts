import type { Transaction } from '../../../../platform/database/database';
import type { Actor } from '../../../identity/public';
import type { ClaimContent } from '../claim-content';
import { changeClaim } from '../write-claim';

export interface BatchCorrection {
  readonly content: ClaimContent;
  /** As they were seen. */
  readonly claims: readonly { readonly claimId: number; readonly revision: number }[];
}

/**
 * Another content for those of a batch that are drafts or were returned: for all that are named, or for none.
 * @throws DomainError CLAIM_NOT_FOUND, CLAIM_CHANGED, CLAIM_STATE_WRONG
 */
export async function correctBatch(tx: Transaction, { content, claims }: BatchCorrection, actor: Actor): Promise<void> {
  // In one order, so that two who correct the same batch wait for one another.
  for (const { claimId, revision } of claims.toSorted((one, other) => one.claimId - other.claimId)) await changeClaim(tx, claimId, { content, revision }, actor);
}
