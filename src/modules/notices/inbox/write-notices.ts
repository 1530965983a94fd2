import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import type { FactsOf, NoticeKind } from '../wording/wordings';

export interface NewNotice<Kind extends NoticeKind> {
  readonly personId: number;
  readonly facts: FactsOf<Kind>;
  /** Of what is told; nobody is told the same thing twice. */
  readonly toldKey: string;
}

/**
 * Puts notices into inboxes and, where `withMail` and the person has an address, an account that works and did not mute the kind, one
 * e-mail each into the queue. Those who were told already are passed over, so it may run any number of times.
 */
export async function writeNotices<Kind extends NoticeKind>(tx: Transaction, kind: Kind, notices: readonly NewNotice<Kind>[], { at, withMail }: { readonly at: Date; readonly withMail: boolean }): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map(({ personId, facts, toldKey }) => [personId, kind, JSON.stringify(facts), toldKey, at]);
  await insertRows(tx, 'notice', ['person_id', 'kind', 'facts', 'told_key', 'created_at'], rows, 'ON DUPLICATE KEY UPDATE id = id');
  if (!withMail) return;
  await tx.query(
    `INSERT INTO mail_delivery (notice_id, state, next_try_at)
     SELECT n.id, 'waiting', ? FROM notice n
       JOIN mail_address m ON m.person_id = n.person_id
       LEFT JOIN muted_mail s ON s.person_id = n.person_id AND s.kind = n.kind
      WHERE (n.person_id, n.told_key) IN (?) AND s.kind IS NULL
        AND EXISTS (SELECT 1 FROM account a WHERE a.person_id = n.person_id AND a.disabled_at IS NULL)
     ON DUPLICATE KEY UPDATE notice_id = mail_delivery.notice_id`,
    [at, notices.map(({ personId, toldKey }) => [personId, toldKey])],
  );
}
