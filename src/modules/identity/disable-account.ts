import type { Transaction } from '../../platform/database/database';
import type { Actor } from '../../platform/sessions/principal';
import { recordAudit } from '../audit/public';
import { accountNotFound, ownAccount } from './identity.errors';

/** Ends all sessions and refuses new ones until the account is enabled again. */
export async function disableAccount(tx: Transaction, accountId: number, actor: Actor): Promise<void> {
  if (accountId === actor.accountId) throw ownAccount();
  if (!(await lockAccount(tx, accountId)).disabledAt) {
    await tx.query('UPDATE account SET disabled_at = UTC_TIMESTAMP(3), session_generation = session_generation + 1 WHERE id = ?', [accountId]);
    await recordAudit(tx, { actor, action: 'account.disabled', summary: { zh: '停用账号', en: 'Disabled the account' }, subject: { kind: 'account', id: accountId } });
  }
}

export async function enableAccount(tx: Transaction, accountId: number, actor: Actor): Promise<void> {
  if ((await lockAccount(tx, accountId)).disabledAt) {
    await tx.query('UPDATE account SET disabled_at = NULL WHERE id = ?', [accountId]);
    await recordAudit(tx, { actor, action: 'account.enabled', summary: { zh: '启用账号', en: 'Enabled the account' }, subject: { kind: 'account', id: accountId } });
  }
}

async function lockAccount(tx: Transaction, accountId: number): Promise<{ disabledAt: Date | null }> {
  const [account]: { disabledAt: Date | null }[] = await tx.query('SELECT disabled_at AS disabledAt FROM account WHERE id = ? FOR UPDATE', [accountId]);
  if (!account) throw accountNotFound();
  return account;
}
