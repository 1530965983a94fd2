import type { Transaction } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/retryable-error';
import type { Actor } from '../../platform/sessions/principal';
import { recordAudit } from '../audit/public';
import { grantRole, type WantedGrant } from './grant-role';
import { personNotFound, usernameTaken } from './identity.errors';
import { assertStrongPassword, hashPassword } from './passwords';
import { normalUsername } from './username';

export interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  /** The civil servant whose account it is. */
  readonly personId?: number | null;
  readonly grants?: readonly WantedGrant[];
}

/** @returns the account's id. */
export async function createAccount(tx: Transaction, account: NewAccount, actor: Actor): Promise<number> {
  const username = normalUsername(account.username);
  const personId = account.personId ?? null;
  assertStrongPassword(account.password, username);
  if (personId !== null) await assertPerson(tx, personId);
  const passwordHash = await hashPassword(account.password);
  const accountId = await insertAccount(tx, [username, account.displayName, passwordHash, personId, actor.accountId]);
  await recordAudit(tx, {
    actor,
    action: 'account.created',
    summary: { zh: `新建账号 ${username}`, en: `Created the account ${username}` },
    subject: { kind: 'account', id: accountId },
    after: { username, displayName: account.displayName, personId },
  });
  for (const grant of account.grants ?? []) await grantRole(tx, accountId, grant, actor);
  return accountId;
}

async function assertPerson(tx: Transaction, personId: number): Promise<void> {
  const found: unknown[] = await tx.query('SELECT 1 FROM civil_servant WHERE id = ?', [personId]);
  if (found.length === 0) throw personNotFound();
}

async function insertAccount(tx: Transaction, row: readonly (string | number | null)[]): Promise<number> {
  try {
    const { insertId }: { insertId: number } = await tx.query(
      'INSERT INTO account (username, display_name, password_hash, person_id, created_by) VALUES (?, ?, ?, ?, ?)',
      [...row],
    );
    return insertId;
  } catch (error) {
    throw isDuplicateKey(error) ? usernameTaken() : error;
  }
}
