import type { Transaction } from '../../platform/database/database';
import type { Actor } from '../../platform/sessions/principal';
import { recordAudit } from '../audit/public';
import { accountNotFound } from './identity.errors';
import { forgetFailures } from './sign-in-failures';

/** Lifts the lock after failed sign-ins; nothing happens when there is none. @returns the user name. */
export async function unlockAccount(tx: Transaction, accountId: number, actor: Actor): Promise<string> {
  const [account]: { username: string }[] = await tx.query('SELECT username FROM account WHERE id = ?', [accountId]);
  if (!account) throw accountNotFound();
  if (await forgetFailures(tx, account.username)) {
    await recordAudit(tx, {
      actor,
      action: 'account.unlocked',
      summary: { zh: `解锁账号 ${account.username}`, en: `Unlocked the account ${account.username}` },
      subject: { kind: 'account', id: accountId },
    });
  }
  return account.username;
}
