import type { Database, Transaction } from '../../platform/database/database';

/** Whether two accounts are of one person: what two people have to do is not done by one who signs in twice. Null is nobody. */
export async function isSamePerson(on: Database | Transaction, accountId: number | null, other: number | null): Promise<boolean> {
  if (accountId === null || other === null) return false;
  if (accountId === other) return true;
  const found = (await on.query('SELECT 1 FROM account one JOIN account other ON other.person_id = one.person_id WHERE one.id = ? AND other.id = ?', [accountId, other])) as unknown[];
  return found.length > 0;
}
