import type { Database, Transaction } from '../database/database';
import { isDuplicateKey } from '../database/retryable-error';
import { idempotencyInProgress, idempotencyKeyReused } from './idempotency.errors';

/** Whoever has been silent for so long has crashed: the request may run again. */
const STALE_MILLISECONDS = 60_000;
const REMEMBERED_MILLISECONDS = 24 * 3_600_000;
const FORGOTTEN_AT_ONCE = 20;

export interface IdempotentRequest {
  readonly accountId: number;
  readonly key: string;
  readonly fingerprint: Buffer;
}

export type Claim = { readonly kind: 'run'; readonly attempt: number } | { readonly kind: 'answered'; readonly status: number; readonly answerSealed: Buffer };

interface KeyRow {
  readonly fingerprint: Buffer;
  readonly attempt: number;
  readonly startedAt: Date;
  readonly status: number | null;
  readonly answerSealed: Buffer;
}

/**
 * The right to run the request, or the answer it had the first time.
 * @throws DomainError IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS
 */
export async function claimKey(database: Database, request: IdempotentRequest, now: Date): Promise<Claim> {
  const claim = (): Promise<Claim> => database.transaction((tx) => claimOnce(tx, request, now));
  // Whoever loses the race to be the first looks again, with the winner's row in sight.
  return claim().catch((error: unknown) => (isDuplicateKey(error) ? claim() : Promise.reject(error)));
}

async function claimOnce(tx: Transaction, { accountId, key, fingerprint }: IdempotentRequest, now: Date): Promise<Claim> {
  const [known]: KeyRow[] = await tx.query(
    `SELECT fingerprint, attempt, started_at AS startedAt, status, answer_sealed AS answerSealed
       FROM idempotency_key WHERE account_id = ? AND request_key = ? FOR UPDATE`,
    [accountId, key],
  );
  if (!known) {
    await tx.query('INSERT INTO idempotency_key (account_id, request_key, fingerprint, started_at) VALUES (?, ?, ?, ?)', [accountId, key, fingerprint, now]);
    return { kind: 'run', attempt: 1 };
  }
  if (!known.fingerprint.equals(fingerprint)) throw idempotencyKeyReused();
  if (known.status !== null) return { kind: 'answered', status: known.status, answerSealed: known.answerSealed };
  const staleIn = known.startedAt.getTime() + STALE_MILLISECONDS - now.getTime();
  if (staleIn > 0) throw idempotencyInProgress(Math.ceil(staleIn / 1_000));
  const attempt = known.attempt + 1;
  await tx.query('UPDATE idempotency_key SET attempt = ?, started_at = ? WHERE account_id = ? AND request_key = ?', [attempt, now, accountId, key]);
  return { kind: 'run', attempt };
}

/** A run that was taken for crashed comes too late: the attempt has moved on, and nothing is written. */
export async function keepAnswer(
  database: Database,
  { accountId, key }: IdempotentRequest,
  { attempt, status, answerSealed }: { attempt: number; status: number; answerSealed: Buffer },
): Promise<void> {
  await database.query('UPDATE idempotency_key SET status = ?, answer_sealed = ? WHERE account_id = ? AND request_key = ? AND attempt = ?', [
    status, answerSealed, accountId, key, attempt,
  ]);
}

/** A refused request changed nothing, so its key may be used again. */
export async function releaseKey(database: Database, { accountId, key }: IdempotentRequest, attempt: number): Promise<void> {
  await database.query('DELETE FROM idempotency_key WHERE account_id = ? AND request_key = ? AND attempt = ? AND status IS NULL', [accountId, key, attempt]);
}

/** A few at a time, with every new key. */
export async function forgetOldKeys(database: Database, now: Date): Promise<void> {
  await database.query(`DELETE FROM idempotency_key WHERE started_at < ? LIMIT ${FORGOTTEN_AT_ONCE}`, [new Date(now.getTime() - REMEMBERED_MILLISECONDS)]);
}
