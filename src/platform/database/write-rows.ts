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
  const places = `(${columns.map(() => '?').join(',')})`;
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const part = rows.slice(start, start + ROWS_A_STATEMENT);
    await on.query(
      `INSERT INTO ${table} (${columns.map((column) => `\`${column}\``).join(',')}) VALUES ${part.map(() => places).join(',')} ${suffix}`,
      part.flat(),
    );
  }
}
