import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import { isSamePerson } from '../../identity/public';
import { COMPLAINT_MOVED } from '../reporting.jobs';
import type { AccountHolder } from './account-holder';
import type { ComplaintMove } from './complaint-states';
import { complaintErrors } from './complaint.errors';
import { assertMayMove, holdComplaint } from './hold-complaint';

const WORDS: Readonly<Record<ComplaintMove, readonly [string, string]>> = { answered: ['答复', 'answered'], closed: ['办结', 'closed'] };

/**
 * Answers it, or closes it for good; what is closed without an answer says what came of it.
 * @throws DomainError COMPLAINT_NOT_FOUND, COMPLAINT_ONES_OWN, COMPLAINT_CLOSED, COMPLAINT_UNANSWERED
 */
export async function answerComplaint(tx: Transaction, complaintId: number, { to, body }: { readonly to: ComplaintMove; readonly body: string }, by: AccountHolder, at: Date): Promise<void> {
  const complaint = await holdComplaint(tx, complaintId);
  const { state, filedBy } = complaint;
  if (await isSamePerson(tx, by.accountId, filedBy)) throw complaintErrors.onesOwn();
  assertMayMove(complaint, to);
  if (to === 'closed' && state === 'open' && body === '') throw complaintErrors.unanswered();
  await tx.query('INSERT INTO complaint_step (complaint_id, to_state, body, account_id, author_name, at) VALUES (?)', [[complaintId, to, body, by.accountId, by.name, at]]);
  await tx.query('UPDATE complaint SET state = ? WHERE id = ?', [to, complaintId]);
  await appendToOutbox(tx, COMPLAINT_MOVED, { complaintId, to, at: at.toISOString() });
  const [zh, en] = WORDS[to];
  await recordAudit(tx, {
    actor: by,
    action: `complaint.${to}`,
    summary: { zh: `${zh}投诉建议 ${complaintId}`, en: `Complaint or suggestion ${complaintId} ${en}` },
    subject: { kind: 'complaint', id: complaintId },
    before: { state },
    after: { state: to },
  });
}
