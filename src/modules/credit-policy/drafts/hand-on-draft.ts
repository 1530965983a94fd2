import { canonicalJson } from '#kernel';
import type { Policy } from '#credit-rules';
import { isDuplicateKey } from '../../../platform/database/retryable-error';
import type { Transaction } from '../../../platform/database/database';
import { isSamePerson } from '../../identity/public';
import { policyErrors } from '../credit-policy.errors';
import { policyDigest } from '../record-policy-version';
import { draftErrors } from './draft.errors';
import { holdDraft, type PolicyWriter } from './find-draft';
import { allPass, judgeDraft } from './judge-draft';
import { assertMayMove, moveDraft, type DraftMove } from './move-draft';

interface Step {
  readonly draftId: number;
  readonly note: string;
}

/**
 * Hands the text in: from here on it is a version of its own and never changes.
 * @throws DomainError POLICY_DRAFT_NOT_FOUND, POLICY_DRAFT_STATE_WRONG, POLICY_NOT_VALID, POLICY_VERSION_TAKEN
 */
export async function submitDraft(tx: Transaction, { draftId, note }: Step, by: PolicyWriter, at: Date): Promise<void> {
  const draft = await holdDraft(tx, draftId);
  assertMayMove(draft, 'submitted');
  const { policy, problems, caseProblems } = judgeDraft(draft);
  if (!policy || caseProblems.length > 0) throw policyErrors.notValid([...problems, ...caseProblems]);
  const versionId = await becomeVersion(tx, policy);
  await tx.query('UPDATE policy_draft SET policy_version_id = ? WHERE id = ?', [versionId, draftId]);
  await moveDraft(tx, draft, { to: 'submitted', note, versionId }, by, at);
}

/** By somebody who did not write it. @throws DomainError POLICY_DRAFT_NOT_FOUND, POLICY_DRAFT_STATE_WRONG, POLICY_REVIEWER_WROTE */
export async function reviewDraft(tx: Transaction, { draftId, note }: Step, by: PolicyWriter, at: Date): Promise<void> {
  const draft = await holdDraft(tx, draftId);
  assertMayMove(draft, 'reviewed');
  if (await hasWritten(tx, draftId, by)) throw draftErrors.reviewerWrote();
  await tx.query('UPDATE policy_draft SET reviewed_by = ? WHERE id = ?', [by.accountId, draftId]);
  await moveDraft(tx, draft, { to: 'reviewed', note }, by, at);
}

/**
 * By somebody who neither wrote nor reviewed it, and only while every case passes.
 * @throws DomainError POLICY_DRAFT_NOT_FOUND, POLICY_DRAFT_STATE_WRONG, POLICY_CONFIRMER_WROTE, POLICY_NEEDS_SECOND_PERSON, POLICY_CASES_FAIL
 */
export async function confirmDraft(tx: Transaction, { draftId, note, documentNo }: Step & { readonly documentNo: string }, by: PolicyWriter, at: Date): Promise<void> {
  const draft = await holdDraft(tx, draftId);
  assertMayMove(draft, 'confirmed');
  if (await hasWritten(tx, draftId, by)) throw draftErrors.confirmerWrote();
  if (await isSamePerson(tx, by.accountId, draft.reviewedBy)) throw draftErrors.confirmerReviewed();
  const judged = judgeDraft(draft);
  if (!allPass(judged)) throw draftErrors.casesFail({ cases: judged.tried.filter(({ passed }) => !passed).map(({ title }) => title) });
  await tx.query('UPDATE credit_policy_version SET confirmed_at = ? WHERE id = ?', [at, draft.policyVersionId]);
  await moveDraft(tx, draft, { to: 'confirmed', note, documentNo, versionId: draft.policyVersionId ?? undefined }, by, at);
}

/** Returned with a reason, or taken back by those who draft. @throws DomainError POLICY_DRAFT_NOT_FOUND, POLICY_DRAFT_STATE_WRONG */
export async function endDraft(tx: Transaction, { draftId, ...move }: Step & Pick<DraftMove, 'to'>, by: PolicyWriter, at: Date): Promise<void> {
  await moveDraft(tx, await holdDraft(tx, draftId), move, by, at);
}

async function hasWritten(tx: Transaction, draftId: number, by: PolicyWriter): Promise<boolean> {
  const authors: { accountId: number }[] = await tx.query('SELECT account_id AS accountId FROM policy_draft_author WHERE draft_id = ? ORDER BY account_id', [draftId]);
  for (const { accountId } of authors) if (await isSamePerson(tx, by.accountId, accountId)) return true;
  return false;
}

/** A version number is given once, also to a text that equals an earlier one. */
async function becomeVersion(tx: Transaction, policy: Policy): Promise<number> {
  const { code, version } = policy;
  const { insertId }: { insertId: number } = await tx
    .query('INSERT INTO credit_policy_version (code, version, digest, document) VALUES (?, ?, ?, ?)', [code, version, policyDigest(policy), canonicalJson(policy)])
    .catch((error: unknown) => {
      if (isDuplicateKey(error)) throw policyErrors.versionTaken({ code, version });
      throw error;
    });
  return insertId;
}
