import type { Database } from '../../../platform/database/database';
import type { Vault } from '../../../platform/vault/vault';
import { NOTICE_KINDS, WORDINGS, type NoticeKind } from '../wording/wordings';
import type { MailLanguage, NoticePreferencesDto, UndeliveredMailDto } from './preferences.dto';

interface AddressRow {
  readonly addressSealed: Buffer;
  readonly language: MailLanguage;
  readonly changedAt: Date;
}

export async function readPreferences(database: Database, vault: Vault, personId: number, mailOffered: boolean): Promise<NoticePreferencesDto> {
  const [row] = await database.query<AddressRow>('SELECT address_sealed AS addressSealed, language, changed_at AS changedAt FROM mail_address WHERE person_id = ?', [personId]);
  const muted = new Set((await database.query<{ kind: NoticeKind }>('SELECT kind FROM muted_mail WHERE person_id = ?', [personId])).map(({ kind }) => kind));
  return {
    mailOffered,
    address: row ? vault.decrypt(row.addressSealed) : null,
    language: row?.language ?? 'zh',
    kinds: NOTICE_KINDS.map((kind) => ({ kind, name: WORDINGS[kind].name, mail: !muted.has(kind) })),
    undelivered: row ? await readUndelivered(database, personId, row.changedAt) : null,
  };
}

async function readUndelivered(database: Database, personId: number, since: Date): Promise<UndeliveredMailDto | null> {
  const [given] = await database.query<{ count: number; lastAt: Date | null }>(
    `SELECT COUNT(*) AS count, MAX(d.settled_at) AS lastAt FROM notice n JOIN mail_delivery d ON d.notice_id = n.id AND d.state = 'given_up' AND d.settled_at >= ? WHERE n.person_id = ?`,
    [since, personId],
  );
  return given?.lastAt ? { count: Number(given.count), lastAt: given.lastAt.toISOString() } : null;
}
