import type { Clock } from '#kernel';
import type { Database } from '../../platform/database/database';
import type { Actor } from '../../platform/sessions/principal';
import { recordAudit } from '../audit/public';
import { loginRefused } from './identity.errors';
import { passwordFits } from './passwords';
import { assertUnlocked, forgetFailures, forgetOldFailures, lockFailures, oneMoreFailure, prepareFailures, readFailures, saveFailures } from './sign-in-failures';

export interface SignedInAccount {
  readonly accountId: number;
  readonly generation: number;
}

interface Candidate extends SignedInAccount {
  readonly displayName: string;
  readonly passwordHash: string;
}

/**
 * Checks the password outside any transaction (it takes long), then settles the outcome under a lock on the name's count:
 * a right password is accepted only while fewer than five wrong ones have been settled, however many tries run at once.
 * @throws DomainError LOGIN_LOCKED, LOGIN_REFUSED
 */
export async function signIn(database: Database, clock: Clock, username: string, password: string, requestId: string): Promise<SignedInAccount> {
  assertUnlocked(await readFailures(database, username), clock.now());
  const candidate = await findCandidate(database, username);
  const fits = await passwordFits(candidate?.passwordHash, password);
  if (!candidate || !fits) {
    await settleFailure(database, clock.now(), username, candidate, requestId);
    throw loginRefused();
  }
  await settleSuccess(database, clock.now(), username, candidate, requestId);
  return { accountId: candidate.accountId, generation: candidate.generation };
}

async function findCandidate(database: Database, username: string): Promise<Candidate | undefined> {
  const rows = await database.query<Candidate>(
    `SELECT id AS accountId, session_generation AS generation, display_name AS displayName, password_hash AS passwordHash
       FROM account WHERE username = ? AND disabled_at IS NULL`,
    [username],
  );
  return rows[0];
}

async function settleFailure(database: Database, now: Date, username: string, candidate: Candidate | undefined, requestId: string): Promise<void> {
  await database.transaction(async (tx) => {
    await prepareFailures(tx, username, now);
    const before = await lockFailures(tx, username);
    assertUnlocked(before, now);
    const count = oneMoreFailure(before, now);
    await saveFailures(tx, username, count);
    if (count.lockedUntil === null) return;
    await recordAudit(tx, {
      actor: candidate ? actor(candidate, requestId) : { accountId: null, name: '?', requestId },
      action: 'account.locked',
      summary: { zh: '连续登录失败，账号暂时锁定', en: 'Locked for a while after failed sign-ins' },
      subject: { kind: 'account', id: candidate?.accountId ?? 'unknown' },
      after: { failedCount: count.failedCount, lockedUntil: count.lockedUntil.toISOString() },
    });
  });
  await forgetOldFailures(database, now);
}

async function settleSuccess(database: Database, now: Date, username: string, candidate: Candidate, requestId: string): Promise<void> {
  await database.transaction(async (tx) => {
    assertUnlocked(await lockFailures(tx, username), now);
    await forgetFailures(tx, username);
    await tx.query('UPDATE account SET last_signed_in_at = ? WHERE id = ?', [now, candidate.accountId]);
    await recordAudit(tx, {
      actor: actor(candidate, requestId),
      action: 'session.opened',
      summary: { zh: '登录', en: 'Signed in' },
      subject: { kind: 'account', id: candidate.accountId },
    });
  });
}

function actor(candidate: Candidate, requestId: string): Actor {
  return { accountId: candidate.accountId, name: candidate.displayName, requestId };
}
