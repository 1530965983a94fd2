import { createHash } from 'node:crypto';
import type { Database, Transaction } from '../../platform/database/database';
import { loginLocked } from './identity.errors';

const MOST_FAILURES = 5;
const WINDOW_MILLISECONDS = 15 * 60_000;
const LOCK_MILLISECONDS = 15 * 60_000;
const FORGET_AFTER_MILLISECONDS = 24 * 3_600_000;
const FORGOTTEN_AT_ONCE = 20;

export interface FailureCount {
  readonly failedCount: number;
  readonly countedSince: Date;
  readonly lockedUntil: Date | null;
}

/** Five wrong passwords within a quarter of an hour lock the name for another quarter. */
export function oneMoreFailure(before: FailureCount | undefined, now: Date): FailureCount {
  const fresh = before !== undefined && before.lockedUntil === null && now.getTime() - before.countedSince.getTime() < WINDOW_MILLISECONDS;
  const failedCount = fresh ? before.failedCount + 1 : 1;
  return {
    failedCount,
    countedSince: fresh ? before.countedSince : now,
    lockedUntil: failedCount >= MOST_FAILURES ? new Date(now.getTime() + LOCK_MILLISECONDS) : null,
  };
}

/** @throws DomainError LOGIN_LOCKED while the lock lasts. */
export function assertUnlocked(count: FailureCount | undefined, now: Date): void {
  const left = (count?.lockedUntil?.getTime() ?? 0) - now.getTime();
  if (left > 0) throw loginLocked(Math.ceil(left / 1_000));
}

const COLUMNS = 'failed_count AS failedCount, counted_since AS countedSince, locked_until AS lockedUntil';

export async function readFailures(database: Database, username: string): Promise<FailureCount | undefined> {
  return (await database.query<FailureCount>(`SELECT ${COLUMNS} FROM sign_in_failure WHERE username_hash = ?`, [usernameHash(username)]))[0];
}

/** The count as it stands, held until the transaction ends. */
export async function lockFailures(tx: Transaction, username: string): Promise<FailureCount | undefined> {
  const rows: FailureCount[] = await tx.query(`SELECT ${COLUMNS} FROM sign_in_failure WHERE username_hash = ? FOR UPDATE`, [usernameHash(username)]);
  return rows[0];
}

/**
 * Makes the row that {@link lockFailures} can hold, so that two first failures do not meet on nothing. Not INSERT IGNORE: that
 * takes a shared lock on a row it finds, and two of those wait for each other's exclusive one.
 */
export async function prepareFailures(tx: Transaction, username: string, now: Date): Promise<void> {
  await tx.query(
    'INSERT INTO sign_in_failure (username_hash, failed_count, counted_since) VALUES (?, 0, ?) ON DUPLICATE KEY UPDATE failed_count = failed_count',
    [usernameHash(username), now],
  );
}

export async function saveFailures(tx: Transaction, username: string, { failedCount, countedSince, lockedUntil }: FailureCount): Promise<void> {
  await tx.query('UPDATE sign_in_failure SET failed_count = ?, counted_since = ?, locked_until = ? WHERE username_hash = ?', [
    failedCount, countedSince, lockedUntil, usernameHash(username),
  ]);
}

/** @returns whether there was anything to forget. */
export async function forgetFailures(tx: Transaction, username: string): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await tx.query('DELETE FROM sign_in_failure WHERE username_hash = ?', [usernameHash(username)]);
  return affectedRows > 0;
}

/** A few old rows at a time, so that made-up names do not pile up. */
export async function forgetOldFailures(database: Database, now: Date): Promise<void> {
  await database.query(`DELETE FROM sign_in_failure WHERE counted_since < ? LIMIT ${FORGOTTEN_AT_ONCE}`, [new Date(now.getTime() - FORGET_AFTER_MILLISECONDS)]);
}

export function usernameHash(username: string): Buffer {
  return createHash('sha256').update(username).digest();
}
