import type { Transaction } from '../../../platform/database/database';
import type { Actor } from '../../identity/public';
import { draftErrors } from './draft.errors';
import type { DraftState } from './draft-states';

export interface DraftHead {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly cases: string;
  readonly state: DraftState;
  readonly revision: number;
  readonly policyVersionId: number | null;
  readonly reviewedBy: number | null;
}

/** Somebody who is signed in. */
export type PolicyWriter = Actor & { readonly accountId: number };

export const DRAFT_HEAD = 'd.id, d.title, d.text, d.cases, d.state, d.revision, d.policy_version_id AS policyVersionId, d.reviewed_by AS reviewedBy';

/** Locks it: all that is done to a draft is done one after the other. @throws DomainError POLICY_DRAFT_NOT_FOUND */
export async function holdDraft(tx: Transaction, draftId: number): Promise<DraftHead> {
  const [head]: DraftHead[] = await tx.query(`SELECT ${DRAFT_HEAD} FROM policy_draft d WHERE d.id = ? FOR UPDATE`, [draftId]);
  if (!head) throw draftErrors.notFound({ draftId });
  return head;
}
