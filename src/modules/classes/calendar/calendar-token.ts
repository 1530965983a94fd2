import { createHash, randomBytes } from 'node:crypto';
import type { Database, Transaction } from '../../../platform/database/database';
import { classErrors } from '../classes.errors';

const TOKEN_BYTES = 24;

/** A new secret address for a person's calendar; the one before stops working. The database keeps only its digest. */
export async function renewCalendarToken(tx: Transaction, personId: number, at: Date): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await tx.query('INSERT INTO calendar_feed (person_id, token_digest, made_at) VALUES (?) ON DUPLICATE KEY UPDATE token_digest = VALUES(token_digest), made_at = VALUES(made_at)', [[personId, digestOf(token), at]]);
  return token;
}

/** @throws DomainError CALENDAR_NOT_FOUND */
export async function personOfToken(database: Database, token: string): Promise<number> {
  const [row] = await database.query<{ personId: number }>('SELECT person_id AS personId FROM calendar_feed WHERE token_digest = ?', [digestOf(token)]);
  if (!row) throw classErrors.feedNotFound();
  return row.personId;
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
