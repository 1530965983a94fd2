import { PassThrough } from 'node:stream';
import type { Database } from '../database/database';
import { Snapshot } from '../database/snapshot';
import { WORKBOOK_TYPE } from '../http/send-workbook';
import type { SheetContent } from '../workbook/sheet-content';
import { writeWorkbook } from '../workbook/write-workbook';
import type { ExportedFile } from './exporter';

/** A workbook of one instant, written while it is kept: memory does not grow with its rows. */
export async function exportWorkbook(database: Database, fileName: string, sheetsOf: (snapshot: Snapshot) => Promise<readonly SheetContent[]>): Promise<ExportedFile> {
  const snapshot = await Snapshot.open(database);
  const sheets = await sheetsOf(snapshot).catch(async (error: unknown) => {
    await snapshot.close();
    throw error;
  });
  const body = new PassThrough();
  writeWorkbook(body, sheets)
    .finally(() => snapshot.close())
    .catch((error: Error) => body.destroy(error));
  return { fileName, contentType: WORKBOOK_TYPE, body };
}
