import type { Database, Transaction } from '../../platform/database/database';
import type { Principal } from '../../platform/sessions/principal';

/** These accounts and every other of the people behind them, with those of a person besides. Null is nobody. */
export async function accountsOfPeople(on: Database | Transaction, accountIds: readonly (number | null)[], personId: number | null = null): Promise<ReadonlySet<number>> {
  const known = [0, ...accountIds.filter((id) => id !== null)];
  const rows = (await on.query(
    `SELECT id FROM account WHERE id IN (?) OR person_id = ?
      UNION SELECT other.id FROM account one JOIN account other ON other.person_id = one.person_id WHERE one.id IN (?)`,
    [known, personId, known],
  )) as { id: number }[];
  return new Set(rows.map(({ id }) => id));
}

/** Whether two accounts are of one person: what two people have to do is not done by one who signs in twice. Null is nobody. */
export async function isSamePerson(on: Database | Transaction, accountId: number | null, other: number | null): Promise<boolean> {
  if (accountId === null || other === null) return false;
  return accountId === other || (await accountsOfPeople(on, [accountId])).has(other);
}

/** The same of whoever asks, so that nothing is offered which `isSamePerson` then refuses. */
export function isOneself({ accountIds }: Pick<Principal, 'accountIds'>, accountId: number | null): boolean {
  return accountId !== null && accountIds.has(accountId);
}
