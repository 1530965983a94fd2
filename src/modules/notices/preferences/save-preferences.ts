import type { Transaction } from '../../../platform/database/database';
import type { Vault } from '../../../platform/vault/vault';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import type { NoticePreferencesInputDto } from './preferences.dto';

/** Puts the wishes in place of those before. The audit says that an address was set and never which. */
export async function savePreferences(tx: Transaction, vault: Vault, personId: number, { address, language, muted }: NoticePreferencesInputDto, actor: Actor, at: Date): Promise<void> {
  if (address === null) await tx.query('DELETE FROM mail_address WHERE person_id = ?', [personId]);
  else {
    await tx.query(
      `INSERT INTO mail_address (person_id, address_sealed, language, changed_at) VALUES (?)
       ON DUPLICATE KEY UPDATE address_sealed = VALUES(address_sealed), language = VALUES(language), changed_at = VALUES(changed_at)`,
      [[personId, vault.encrypt(address), language, at]],
    );
  }
  await tx.query('DELETE FROM muted_mail WHERE person_id = ?', [personId]);
  if (muted.length > 0) await tx.query('INSERT INTO muted_mail (person_id, kind) VALUES ?', [muted.map((kind) => [personId, kind])]);
  await recordAudit(tx, {
    actor,
    action: 'notice-preferences.saved',
    summary: { zh: address === null ? '通知不再发送邮件' : '设置通知邮件', en: address === null ? 'Notices no longer go out by e-mail' : 'Set how notices go out by e-mail' },
    subject: { kind: 'person', id: personId },
    after: { mail: address !== null, language, muted },
  });
}
