import type { Database } from '../../platform/database/database';
import type { Actor } from '../../platform/sessions/principal';
import { recordAudit } from '../audit/public';
import { accountNotFound, currentPasswordWrong, passwordUnchanged } from './identity.errors';
import { assertStrongPassword, hashPassword, passwordFits } from './passwords';

export interface PasswordChange {
  readonly accountId: number;
  readonly current: string;
  readonly next: string;
}

/**
 * Sets a new password and ends all sessions of the account.
 * @returns the generation that new sessions belong to.
 */
export async function changePassword(database: Database, { accountId, current, next }: PasswordChange, actor: Actor): Promise<number> {
  const [account] = await database.query<{ username: string; passwordHash: string; generation: number }>(
    'SELECT username, password_hash AS passwordHash, session_generation AS generation FROM account WHERE id = ?',
    [accountId],
  );
  if (!account) throw accountNotFound();
  if (!(await passwordFits(account.passwordHash, current))) throw currentPasswordWrong();
  assertStrongPassword(next, account.username);
  if (next === current) throw passwordUnchanged();
  const passwordHash = await hashPassword(next);
  await database.transaction(async (tx) => {
    const { affectedRows }: { affectedRows: number } = await tx.query(
      'UPDATE account SET password_hash = ?, session_generation = session_generation + 1 WHERE id = ? AND session_generation = ?',
      [passwordHash, accountId, account.generation],
    );
    if (affectedRows === 0) throw currentPasswordWrong();
    await recordAudit(tx, {
      actor,
      action: 'account.password-changed',
      summary: { zh: '修改密码，其他登录已全部退出', en: 'Changed the password; all other sessions ended' },
      subject: { kind: 'account', id: accountId },
    });
  });
  return account.generation + 1;
}
