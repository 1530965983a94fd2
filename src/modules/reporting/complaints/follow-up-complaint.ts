import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import { isSamePerson } from '../../identity/public';
import { COMPLAINT_ASKED } from '../reporting.jobs';
import type { AccountHolder } from './account-holder';
import { complaintErrors } from './complaint.errors';
import { assertMayMove, holdComplaint } from './hold-complaint';
import { DAY_MILLISECONDS, MOST_A_DAY } from './most-a-day';

/** Its author asks again, or adds what was forgotten: it waits for an answer once more. @throws DomainError COMPLAINT_NOT_FOUND, COMPLAINT_NOT_YOURS, COMPLAINT_CLOSED, COMPLAINTS_TOO_MANY */
export async function followUpComplaint(tx: Transaction, complaintId: number, body: string, by: AccountHolder, at: Date): Promise<void> {
  const complaint = await holdComplaint(tx, complaintId);
  if (!(await isSamePerson(tx, by.accountId, complaint.filedBy))) throw complaintErrors.notYours();
  assertMayMove(complaint, 'open');
  const [lately]: { count: number | string }[] = await tx.query("SELECT COUNT(*) AS count FROM complaint_step WHERE complaint_id = ? AND to_state = 'open' AND at > ?", [complaintId, new Date(at.getTime() - DAY_MILLISECONDS)]);
  if (Number(lately?.count ?? 0) >= MOST_A_DAY) throw complaintErrors.tooMany({ most: MOST_A_DAY });
  await tx.query('INSERT INTO complaint_step (complaint_id, to_state, body, account_id, author_name, at) VALUES (?)', [[complaintId, 'open', body, by.accountId, by.name, at]]);
  await tx.query("UPDATE complaint SET state = 'open' WHERE id = ?", [complaintId]);
  await appendToOutbox(tx, COMPLAINT_ASKED, { complaintId, at: at.toISOString() });
  await recordAudit(tx, {
    actor: by,
    action: 'complaint.asked-again',
    summary: { zh: `追问投诉建议 ${complaintId}`, en: `Asked again in complaint or suggestion ${complaintId}` },
    subject: { kind: 'complaint', id: complaintId },
    before: { state: complaint.state },
    after: { state: 'open' },
  });
}
