import type { Database } from '../../../platform/database/database';
import type { Vault } from '../../../platform/vault/vault';
import { holds, type Principal } from '../../identity/public';
import { noticesOf, type Reader } from '../inbox/reader';
import { NOTICE_KINDS, WORDINGS, type NoticeKind } from '../wording/wordings';
import type { MailLanguage, NoticePreferencesDto, UndeliveredMailDto } from './preferences.dto';

interface AddressRow {
  readonly addressSealed: Buffer;
  readonly language: MailLanguage;
  readonly changedAt: Date;
}

export async function readPreferences(database: Database, vault: Vault, principal: Principal, mailOffered: boolean): Promise<NoticePreferencesDto> {
  const { accountId } = principal;
  const [row] = await database.query<AddressRow>('SELECT address_sealed AS addressSealed, language, changed_at AS changedAt FROM mail_address WHERE account_id = ?', [accountId]);
  const muted = new Set((await database.query<{ kind: NoticeKind }>('SELECT kind FROM muted_mail WHERE account_id = ?', [accountId])).map(({ kind }) => kind));
  return {
    mailOffered,
    address: row ? vault.decrypt(row.addressSealed) : null,
    language: row?.language ?? 'zh',
    kinds: kindsFor(principal).map((kind) => ({ kind, name: WORDINGS[kind].name, mail: !muted.has(kind) })),
    undelivered: row ? await readUndelivered(database, principal, row.changedAt) : null,
  };
}

/** Those that may come to this account: of its person, and of what it looks after. */
function kindsFor(principal: Principal): NoticeKind[] {
  return NOTICE_KINDS.filter((kind) => {
    const { concerns } = WORDINGS[kind];
    return concerns === 'person' ? principal.personId !== null : holds(principal, concerns);
  });
}

async function readUndelivered(database: Database, reader: Reader, since: Date): Promise<UndeliveredMailDto | null> {
  const own = noticesOf(reader);
  const [given] = await database.query<{ count: number; lastAt: Date | null }>(
    `SELECT COUNT(*) AS count, MAX(d.settled_at) AS lastAt FROM notice n JOIN mail_delivery d ON d.notice_id = n.id AND d.state = 'given_up' AND d.settled_at >= ? WHERE ${own.sql}`,
    [since, ...own.parameters],
  );
  return given?.lastAt ? { count: Number(given.count), lastAt: given.lastAt.toISOString() } : null;
}
