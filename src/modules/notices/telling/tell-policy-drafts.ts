import type { POLICY_DRAFT_MOVED } from '../../credit-policy/public';
import { findHolders } from '../../identity/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import type { PayloadOf } from './payload-of';

type Moved = PayloadOf<typeof POLICY_DRAFT_MOVED>;

interface Draft {
  readonly title: string;
  readonly state: string;
  readonly reviewedBy: number | null;
}

/** Waiting, whoever may act next: not those who wrote it, nor, for the confirmation, whoever reviewed it. Decided, its authors. */
export async function tellPolicyDraft(desk: NoticeDesk, { draftId, to, at }: Moved): Promise<void> {
  const [draft] = await desk.database.query<Draft>('SELECT title, state, reviewed_by AS reviewedBy FROM policy_draft WHERE id = ?', [draftId]);
  if (!draft) return;
  const authors = await desk.database.query<{ accountId: number }>('SELECT account_id AS accountId FROM policy_draft_author WHERE draft_id = ? ORDER BY account_id', [draftId]);
  const wrote = authors.map(({ accountId }) => accountId);
  const told = { draftId, title: draft.title };
  const toldKey = `policy-draft:${draftId}:${to}`;
  if (to === 'submitted' || to === 'reviewed') {
    // Of one that was decided meanwhile nobody is told that it waits.
    if (draft.state !== to) return;
    const holders = await findHolders(desk.database, { permission: to === 'submitted' ? 'policies.review' : 'policies.confirm' });
    const others = await withoutPeopleOf(desk, holders.map(({ accountId }) => accountId), draft.reviewedBy === null ? wrote : [...wrote, draft.reviewedBy]);
    await desk.tell('policy_draft_waiting', others.map((accountId) => ({ accountId, facts: { ...told, step: to }, toldKey })), new Date(at));
    return;
  }
  if (to !== 'returned' && to !== 'confirmed') return;
  const [step] = await desk.database.query<{ note: string }>('SELECT note FROM policy_step WHERE draft_id = ? AND to_state = ? ORDER BY id DESC LIMIT 1', [draftId, to]);
  const facts = { ...told, confirmed: to === 'confirmed', reason: step?.note ?? '' };
  await desk.tell('policy_draft_decided', wrote.map((accountId) => ({ accountId, facts, toldKey })), new Date(at));
}

/** Neither these accounts nor another of the same person. */
async function withoutPeopleOf(desk: NoticeDesk, accountIds: readonly number[], had: readonly number[]): Promise<number[]> {
  if (had.length === 0) return [...accountIds];
  const rows = await desk.database.query<{ id: number }>('SELECT id FROM account WHERE id IN (?) OR person_id IN (SELECT person_id FROM account WHERE id IN (?))', [[...had], [...had]]);
  const excluded = new Set(rows.map(({ id }) => id));
  return accountIds.filter((accountId) => !excluded.has(accountId));
}
