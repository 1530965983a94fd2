import type { Database } from '../../../platform/database/database';
import { MailFault } from '../../../platform/mail/mail-fault';
import type { Claim } from './claim-mail';
import { nextTryAfter } from './try-again';

/** `dropped`: nobody wants it by e-mail any more. */
export type Outcome = 'sent' | 'dropped' | MailFault;

/** Writes down what came of a claim, unless another worker has taken the mail meanwhile. @returns whether the mail is given up now */
export async function settleMail(database: Database, { noticeId, tries }: Claim, outcome: Outcome, at: Date): Promise<boolean> {
  const mine = "WHERE notice_id = ? AND state = 'waiting' AND tries = ?";
  const fault = outcome instanceof MailFault ? outcome : undefined;
  const again = fault && !fault.forGood ? nextTryAfter(tries, at) : undefined;
  if (fault && again) {
    await database.query(`UPDATE mail_delivery SET next_try_at = ?, fault = ? ${mine}`, [again, fault.reason, noticeId, tries]);
    return false;
  }
  await database.query(`UPDATE mail_delivery SET state = ?, settled_at = ?, fault = ? ${mine}`, [fault ? 'given_up' : outcome, at, fault?.reason ?? '', noticeId, tries]);
  return fault !== undefined;
}
