import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import type { Vault } from '../../../platform/vault/vault';
import { recordAudit } from '../../audit/public';
import { COMPLAINT_FILED } from '../reporting.jobs';
import type { AccountHolder } from './account-holder';
import type { ComplaintKind } from './complaint-states';
import { complaintErrors } from './complaint.errors';
import { DAY_MILLISECONDS, MOST_A_DAY } from './most-a-day';

export interface NewComplaint {
  readonly kind: ComplaintKind;
  readonly body: string;
  /** Where one may be reached besides; empty for nowhere. */
  readonly contact: string;
  readonly page: string;
}

/** The audit says that something was handed in, and never what: whoever complains is answered, not watched. @throws DomainError COMPLAINTS_TOO_MANY */
export async function fileComplaint(tx: Transaction, vault: Vault, { kind, body, contact, page }: NewComplaint, author: AccountHolder, at: Date): Promise<number> {
  await tx.query('SELECT id FROM account WHERE id = ? FOR UPDATE', [author.accountId]);
  const [lately]: { count: number | string }[] = await tx.query('SELECT COUNT(*) AS count FROM complaint WHERE filed_by = ? AND filed_at > ?', [author.accountId, new Date(at.getTime() - DAY_MILLISECONDS)]);
  if (Number(lately?.count ?? 0) >= MOST_A_DAY) throw complaintErrors.tooMany({ most: MOST_A_DAY });
  const { insertId }: { insertId: number } = await tx.query('INSERT INTO complaint (kind, body, contact_sealed, page, state, filed_by, author_name, filed_at) VALUES (?)', [
    [kind, body, contact === '' ? null : vault.encrypt(contact), page, 'open', author.accountId, author.name, at],
  ]);
  await appendToOutbox(tx, COMPLAINT_FILED, { complaintId: insertId, at: at.toISOString() });
  await recordAudit(tx, {
    actor: author,
    action: 'complaint.filed',
    summary: { zh: `提交投诉建议 ${insertId}`, en: `Handed in complaint or suggestion ${insertId}` },
    subject: { kind: 'complaint', id: insertId },
    after: { kind },
  });
  return insertId;
}
