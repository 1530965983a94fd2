import type { Table } from './open-table';
import { tooManyRows } from './workbook.errors';

/** Looks through a short list before anything of it is taken. @throws DomainError TOO_MANY_ROWS */
export async function assertShort(table: Table, limit: number): Promise<void> {
  const rows = table.rows();
  for (let read = 0; !(await rows.next()).done; read += 1) {
    if (read === limit) throw tooManyRows(limit);
  }
}
