import type { Database } from '../../../platform/database/database';
import { exportErrors } from '../../../platform/exports/exports.errors';
import type { EntriesExportDto } from './exports.dto';
import { LIST_KINDS, type ListKind } from './list-kinds';

export interface OrderedList {
  readonly kind: ListKind;
  readonly wish: EntriesExportDto;
}

/** What an export that has ended was to hold, to be asked for once more: one's own lists only. @throws DomainError EXPORT_NOT_FOUND, EXPORT_NOT_READY */
export async function findOrderedList(database: Database, accountId: number, exportId: number): Promise<OrderedList> {
  const [row] = await database.query<{ kind: ListKind; wish: string; status: string; finishedAt: Date | null }>(
    'SELECT kind, wish, status, finished_at AS finishedAt FROM export_job WHERE id = ? AND created_by = ? AND kind IN (?)',
    [exportId, accountId, [...LIST_KINDS]],
  );
  if (!row) throw exportErrors.notFound({ exportId });
  if (row.finishedAt === null) throw exportErrors.notReady({ exportId, status: row.status });
  return { kind: row.kind, wish: JSON.parse(row.wish) as EntriesExportDto };
}
