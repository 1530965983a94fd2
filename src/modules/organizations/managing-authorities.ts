import type { Database, Transaction } from '../../platform/database/database';

/** The authority that manages a person now (干部管理权限), as an SQL expression over the column with the person's number. */
export function managedByNow(personId: string): string {
  return `(SELECT now_in_force.managed_by FROM posting now_in_force WHERE now_in_force.person_id = ${personId} AND now_in_force.valid_until IS NULL LIMIT 1)`;
}

/** As the postings in force name them. */
export async function readManagingAuthorities(on: Database | Transaction): Promise<string[]> {
  const rows = (await on.query("SELECT DISTINCT managed_by AS name FROM posting WHERE valid_until IS NULL AND managed_by <> '' ORDER BY name")) as { name: string }[];
  return rows.map(({ name }) => name);
}

export async function isManagingAuthority(on: Database | Transaction, name: string): Promise<boolean> {
  return (await readManagingAuthorities(on)).includes(name);
}
