import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { Clock, TrainingYear } from '#kernel';
import { CLOCK } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { queueImport } from '../platform/imports/queue-import';
import { FileStorage } from '../platform/storage/file-storage';
import { progressLine, waitFor } from './wait-for';

export interface ImportResult {
  readonly id: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
}

interface Row extends ImportResult {
  readonly status: string;
  readonly rowsRead: number;
  readonly problem: string | null;
}

/** Brings a file in by the same job as an upload, and waits for it. @throws Error when the file as a whole is refused */
export async function importWorkbook(
  application: INestApplicationContext,
  order: { readonly kind: 'roster' | 'records'; readonly path: string; readonly trainingYear: TrainingYear; readonly by: string },
): Promise<ImportResult> {
  const database = application.get(Database);
  const file = await application.get(FileStorage).keepFile(order.path);
  const by = { accountId: 0, name: order.by };
  const at = application.get<Clock>(CLOCK).now();
  const fileName = basename(order.path);
  const importId = await database.transaction((tx) => queueImport(tx, { ...order, fileName, file, by, at }));
  const line = progressLine();
  const done = await waitFor(`The import of ${fileName}`, async () => {
    const rows = await database.query<Row>(
      'SELECT id, status, rows_read AS rowsRead, accepted, unchanged, refused, problem_en AS problem FROM import_batch WHERE id = ?',
      [importId],
    );
    const row = rows[0] as Row;
    line.show(`${fileName}: ${row.rowsRead} rows read, ${row.refused} refused`);
    return row.status === 'queued' || row.status === 'running' ? undefined : row;
  });
  if (done.status !== 'completed') throw new Error(`${order.path}: ${done.problem ?? done.status}`);
  line.end(`${fileName}: ${done.accepted} rows accepted, ${done.unchanged} unchanged, ${done.refused} refused`);
  return done;
}
