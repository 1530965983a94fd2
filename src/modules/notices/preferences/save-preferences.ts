import type { Transaction } from '../../../platform/database/database';
import type { Vault } from '../../../platform/vault/vault';
import { recordAudit } from '../../audit/public';
import { actorOf, type Principal } from '../../identity/public';
import type { NoticePreferencesInputDto } from './preferences.dto';

/** Puts the wishes in place of those before. The audit says that an address was set and never which. */
export async function savePreferences(tx: Transaction, vault: Vault, principal: Principal, { address, language, muted }: NoticePreferencesInputDto, at: Date): Promise<void> {
  const { accountId } = principal;
  if (address === null) await tx.query('DELETE FROM mail_address WHERE account_id = ?', [accountId]);
  else {
    await tx.query(
      `INSERT INTO mail_address (account_id, address_sealed, language, changed_at) VALUES (?)
       ON DUPLICATE KEY UPDATE address_sealed = VALUES(address_sealed), language = VALUES(language), changed_at = VALUES(changed_at)`,
      [[accountId, vault.encrypt(address), language, at]],
    );
  }
  await tx.query('DELETE FROM muted_mail WHERE account_id = ?', [accountId]);
  if (muted.length > 0) await tx.query('INSERT INTO muted_mail (account_id, kind) VALUES ?', [muted.map((kind) => [accountId, kind])]);
  await recordAudit(tx, {
    actor: actorOf(principal),
    action: 'notice-preferences.saved',
    summary: { zh: address === null ? '通知不再发送邮件' : '设置通知邮件', en: address === null ? 'Notices no longer go out by e-mail' : 'Set how notices go out by e-mail' },
    subject: { kind: 'account', id: accountId },
    after: { mail: address !== null, language, muted },
  });
}
