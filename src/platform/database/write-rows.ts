import type { QueryRunner } from 'typeorm';
import type { SqlValue, Transaction } from './database';

const ROWS_A_STATEMENT = 500;

/** Multi-row INSERT in statements of at most 500 rows. `suffix` is e.g. an ON DUPLICATE KEY UPDATE clause. */
export async function insertRows(
  on: Transaction | QueryRunner,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
  suffix = '',
): Promise<void> {
  const into = `INSERT INTO ${table} (${columns.map((column) => `\`${column}\``).join(',')})`;
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    // One place for all rows: the driver writes a list of lists out as bracketed rows, and need not look for thousands of places.
    await on.query(`${into} VALUES ? ${suffix}`, [rows.slice(start, start + ROWS_A_STATEMENT)]);
  }
}
