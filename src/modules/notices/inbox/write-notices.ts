import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import type { FactsOf, NoticeKind } from '../wording/wordings';

/** Somebody whom it concerns themselves, or an account that holds a grant. */
export type Addressee = { readonly personId: number; readonly accountId?: undefined } | { readonly accountId: number; readonly personId?: undefined };

export type NewNotice<Kind extends NoticeKind> = Addressee & {
  readonly facts: FactsOf<Kind>;
  /** Of what is told; nobody is told the same thing twice. */
  readonly toldKey: string;
};

export interface Telling {
  /** When it came to be. */
  readonly at: Date;
  readonly now: Date;
  readonly withMail: boolean;
  /** Of what was told already, the larger count stays, and is news again. */
  readonly counts: boolean;
}

const TOLD_ALREADY = 'ON DUPLICATE KEY UPDATE id = id';
const GROWN = "IFNULL(JSON_VALUE(VALUES(facts), '$.count'), 1) + 0 > IFNULL(JSON_VALUE(notice.facts, '$.count'), 1) + 0";
/** Columns are set from left to right, so the one that is compared comes last. */
const LARGER_COUNT = `ON DUPLICATE KEY UPDATE notice.read_at = IF(${GROWN}, NULL, notice.read_at), notice.facts = IF(${GROWN}, VALUES(facts), notice.facts)`;

/**
 * Puts notices into inboxes and, where `withMail` and an account that works has an address and did not mute the kind, one e-mail each into
 * the queue. Those who were told already are passed over, or told the larger count, so it may run any number of times.
 */
export async function writeNotices<Kind extends NoticeKind>(tx: Transaction, kind: Kind, notices: readonly NewNotice<Kind>[], { at, now, withMail, counts }: Telling): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map(({ personId = null, accountId = null, facts, toldKey }) => [personId, accountId, kind, JSON.stringify(facts), toldKey, at]);
  await insertRows(tx, 'notice', ['person_id', 'account_id', 'kind', 'facts', 'told_key', 'created_at'], rows, counts ? LARGER_COUNT : TOLD_ALREADY);
  if (!withMail) return;
  await queueMail(tx, { told: 'n.person_id', account: 'a.person_id' }, notices.flatMap(({ personId, toldKey }) => (personId === undefined ? [] : [[personId, toldKey]])), now);
  await queueMail(tx, { told: 'n.account_id', account: 'a.id' }, notices.flatMap(({ accountId, toldKey }) => (accountId === undefined ? [] : [[accountId, toldKey]])), now);
}

async function queueMail(tx: Transaction, column: { readonly told: string; readonly account: string }, keys: readonly (readonly (number | string)[])[], now: Date): Promise<void> {
  if (keys.length === 0) return;
  await tx.query(
    `INSERT INTO mail_delivery (notice_id, state, next_try_at)
     SELECT DISTINCT n.id, 'waiting', ? FROM notice n
       JOIN account a ON ${column.account} = ${column.told} AND a.disabled_at IS NULL
       JOIN mail_address m ON m.account_id = a.id
       LEFT JOIN muted_mail s ON s.account_id = a.id AND s.kind = n.kind
      WHERE (${column.told}, n.told_key) IN (?) AND s.kind IS NULL
     ON DUPLICATE KEY UPDATE notice_id = mail_delivery.notice_id`,
    [now, keys],
  );
}
