import { createHash } from 'node:crypto';
import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import { draftErrors } from './draft.errors';
import { holdDraft, type PolicyWriter } from './find-draft';
import { judgeDraft, type DraftText } from './judge-draft';
import { assertMayMove } from './move-draft';

const LONGEST_TITLE = 200;

/** @returns the draft's id */
export async function beginDraft(tx: Transaction, { madeFrom, ...text }: DraftText & { readonly madeFrom: string }, by: PolicyWriter, at: Date): Promise<number> {
  const title = titleOf(text) ?? '';
  const { insertId }: { insertId: number } = await tx.query(
    "INSERT INTO policy_draft (title, text, cases, made_from, state, written_by_name, written_at) VALUES (?, ?, ?, ?, 'draft', ?, ?)",
    [title, text.text, text.cases, madeFrom, by.name, at],
  );
  await keepAuthor(tx, insertId, by);
  await tx.query("INSERT INTO policy_step (draft_id, to_state, account_id, author_name, at) VALUES (?, 'draft', ?, ?, ?)", [insertId, by.accountId, by.name, at]);
  await recordAudit(tx, {
    actor: by,
    action: 'policy-draft.begun',
    summary: { zh: `起草政策“${title}”`, en: `Began the policy draft “${title}”` },
    subject: { kind: 'policy_draft', id: insertId },
    after: { madeFrom, ...digestsOf(text) },
  });
  return insertId;
}

/**
 * Keeps text and cases as typed, with their faults. Only a draft is edited; `revision` is the one that was changed.
 * @throws DomainError POLICY_DRAFT_NOT_FOUND, POLICY_DRAFT_STATE_WRONG, POLICY_DRAFT_CHANGED
 */
export async function saveDraft(tx: Transaction, { draftId, revision, ...text }: DraftText & { readonly draftId: number; readonly revision: number }, by: PolicyWriter, at: Date): Promise<void> {
  const draft = await holdDraft(tx, draftId);
  assertMayMove(draft, 'submitted');
  if (draft.text === text.text && draft.cases === text.cases) return;
  if (draft.revision !== revision) throw draftErrors.revisionOld({ draftId, revision: draft.revision });
  const title = titleOf(text) ?? draft.title;
  await tx.query('UPDATE policy_draft SET title = ?, text = ?, cases = ?, revision = revision + 1, written_by_name = ?, written_at = ? WHERE id = ?', [title, text.text, text.cases, by.name, at, draftId]);
  await keepAuthor(tx, draftId, by);
  await recordAudit(tx, {
    actor: by,
    action: 'policy-draft.saved',
    summary: { zh: `修改政策草案“${title}”`, en: `Changed the policy draft “${title}”` },
    subject: { kind: 'policy_draft', id: draftId },
    before: { revision, ...digestsOf(draft) },
    after: { revision: revision + 1, ...digestsOf(text) },
  });
}

async function keepAuthor(tx: Transaction, draftId: number, { accountId }: PolicyWriter): Promise<void> {
  await tx.query('INSERT IGNORE INTO policy_draft_author (draft_id, account_id) VALUES (?, ?)', [draftId, accountId]);
}

function titleOf(text: DraftText): string | undefined {
  return judgeDraft({ ...text, cases: '[]' }).policy?.title.zh.slice(0, LONGEST_TITLE);
}

/** The log proves which text was saved without keeping each of them. */
function digestsOf({ text, cases }: DraftText): Readonly<Record<string, string>> {
  const digest = (written: string): string => createHash('sha256').update(written).digest('hex');
  return { textDigest: digest(text), casesDigest: digest(cases) };
}
