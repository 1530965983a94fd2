import type { Database } from '../../../platform/database/database';

/** Display names by account id, for "posted by". */
export async function accountNames(database: Database, ids: readonly number[]): Promise<Map<number, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await database.query<{ id: number; name: string }>('SELECT id, display_name AS name FROM account WHERE id IN (?)', [wanted]);
  return new Map(rows.map((row) => [row.id, row.name]));
}
