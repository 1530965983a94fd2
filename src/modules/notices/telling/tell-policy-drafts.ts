import type { POLICY_DRAFT_MOVED } from '../../credit-policy/public';
import { accountsOfPeople, findHolders } from '../../identity/public';
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
    const had = await accountsOfPeople(desk.database, [...wrote, draft.reviewedBy]);
    const others = holders.map(({ accountId }) => accountId).filter((accountId) => !had.has(accountId));
    await desk.tell('policy_draft_waiting', others.map((accountId) => ({ accountId, facts: { ...told, step: to }, toldKey })), new Date(at));
    return;
  }
  if (to !== 'returned' && to !== 'confirmed') return;
  const [step] = await desk.database.query<{ note: string }>('SELECT note FROM policy_step WHERE draft_id = ? AND to_state = ? ORDER BY id DESC LIMIT 1', [draftId, to]);
  const facts = { ...told, confirmed: to === 'confirmed', reason: step?.note ?? '' };
  await desk.tell('policy_draft_decided', wrote.map((accountId) => ({ accountId, facts, toldKey })), new Date(at));
}
