import type { Database } from '../../../platform/database/database';
import type { Vault } from '../../../platform/vault/vault';
import type { NoticeKind } from '../wording/wordings';
import type { NoticeToMail } from './compose-mail';
import { MOST_TRIES } from './try-again';

/** Longer than any try lasts: a mail whose worker was killed is taken up by another after it. */
const HELD_MILLISECONDS = 150_000;

export interface Claim {
  readonly noticeId: number;
  /** This one counted; whoever settles must still be at it. */
  readonly tries: number;
}

/** Takes the mail that is due longest, so that no other worker has it; undefined when none is due. */
export async function claimMail(database: Database, now: Date): Promise<Claim | undefined> {
  return database.transaction(async (tx) => {
    const due: Claim[] = await tx.query(
      "SELECT notice_id AS noticeId, tries + 1 AS tries FROM mail_delivery WHERE state = 'waiting' AND next_try_at <= ? ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED",
      [now],
    );
    const [claim] = due;
    if (!claim) return undefined;
    const until = new Date(now.getTime() + HELD_MILLISECONDS);
    await tx.query('UPDATE mail_delivery SET tries = ?, next_try_at = ? WHERE notice_id = ?', [claim.tries, until, claim.noticeId]);
    return { noticeId: Number(claim.noticeId), tries: Number(claim.tries) };
  });
}

export function isBeyondLastTry({ tries }: Claim): boolean {
  return tries > MOST_TRIES;
}

interface Row extends Omit<NoticeToMail, 'facts' | 'to'> {
  readonly facts: string;
  readonly addressSealed: Buffer;
}

/** With the wishes of this moment and, where a person has several accounts, the address set last; undefined when nobody wants it by e-mail any more. */
export async function readMail(database: Database, vault: Vault, noticeId: number): Promise<NoticeToMail | undefined> {
  const [row] = await database.query<Row>(
    `SELECT n.id, n.kind, n.facts, n.created_at AS createdAt, m.address_sealed AS addressSealed, m.language
       FROM notice n
       JOIN account a ON (a.id = n.account_id OR a.person_id = n.person_id) AND a.disabled_at IS NULL
       JOIN mail_address m ON m.account_id = a.id
       LEFT JOIN muted_mail s ON s.account_id = a.id AND s.kind = n.kind
      WHERE n.id = ? AND s.kind IS NULL ORDER BY m.changed_at DESC, a.id LIMIT 1`,
    [noticeId],
  );
  if (!row) return undefined;
  const { id, kind, facts, createdAt, addressSealed, language } = row;
  return { id: Number(id), kind: kind as NoticeKind, facts: JSON.parse(facts) as object, createdAt, to: vault.decrypt(addressSealed), language };
}
