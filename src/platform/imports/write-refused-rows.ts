import type { Writable } from 'node:stream';
import type { Database } from '../database/database';
import type { Importer } from './importer';
import { copyRefusedRows } from '../workbook/copy-refused-rows';

/** Copies the refused rows of the importer's sheet out of the stored file; ends `target`. */
export async function writeRefusedRows(
  database: Database,
  target: Writable,
  from: { readonly importId: number; readonly importer: Importer; readonly sourcePath: string },
): Promise<void> {
  const rows = await database.query<{ rowNo: number; reason: string; remedy: string }>(
    'SELECT row_no AS rowNo, problem_zh AS reason, remedy_zh AS remedy FROM import_refusal WHERE import_id = ? AND sheet = ?',
    [from.importId, from.importer.sheet],
  );
  const byRow = new Map(rows.map(({ rowNo, reason, remedy }) => [rowNo, { reason, remedy }]));
  await copyRefusedRows(target, {
    sourcePath: from.sourcePath,
    sheetName: from.importer.sheet,
    ...from.importer.shape,
    refusalOf: (rowNumber) => byRow.get(rowNumber),
  });
}
