import { POLICY_DRAFT_STATE_TERMS, midSentence } from '#contracts';
import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit, rowsOf } from '../../audit/public';
import { POLICY_DRAFT_MOVED } from '../credit-policy.jobs';
import { STATED_VERSIONS } from '../stated-policies';
import { DRAFT_TRANSITIONS, type DraftState } from './draft-states';
import { draftErrors } from './draft.errors';
import type { DraftHead, PolicyWriter } from './find-draft';

export interface DraftMove {
  readonly to: DraftState;
  readonly note?: string;
  readonly documentNo?: string;
  /** The version that the move wrote, or confirmed. */
  readonly versionId?: number;
}

/** @throws DomainError POLICY_DRAFT_STATE_WRONG */
export function assertMayMove({ id, state }: Pick<DraftHead, 'id' | 'state'>, to: DraftState): void {
  if (!(DRAFT_TRANSITIONS[state] as readonly DraftState[]).includes(to)) throw draftErrors.stateWrong({ draftId: id, state, wanted: to });
}

/** The only place where a draft changes its state. It is held by `holdDraft`. Call it last. @throws DomainError POLICY_DRAFT_STATE_WRONG */
export async function moveDraft(tx: Transaction, draft: Pick<DraftHead, 'id' | 'state' | 'title'>, { to, note = '', documentNo = '', versionId }: DraftMove, by: PolicyWriter, at: Date): Promise<void> {
  assertMayMove(draft, to);
  const { id, state, title } = draft;
  await tx.query('UPDATE policy_draft SET state = ? WHERE id = ?', [to, id]);
  await tx.query('INSERT INTO policy_step (draft_id, from_state, to_state, note, document_no, account_id, author_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [id, state, to, note, documentNo, by.accountId, by.name, at]);
  // Whoever takes a draft back knows; everything else is news to somebody.
  if (to !== 'withdrawn') await appendToOutbox(tx, POLICY_DRAFT_MOVED, { draftId: id, to, at: at.toISOString() });
  await recordAudit(tx, {
    actor: by,
    action: `policy-draft.${to}`,
    summary: { zh: `政策草案“${title}”：${POLICY_DRAFT_STATE_TERMS[state].zh} → ${POLICY_DRAFT_STATE_TERMS[to].zh}`, en: `Policy draft “${title}”: ${midSentence(POLICY_DRAFT_STATE_TERMS[state])} → ${midSentence(POLICY_DRAFT_STATE_TERMS[to])}` },
    subject: { kind: 'policy_draft', id },
    before: { state },
    after: { state: to, note, documentNo },
    rows: versionId === undefined ? [] : rowsOf(STATED_VERSIONS, [versionId]),
  });
}
