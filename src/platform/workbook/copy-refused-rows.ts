import type { Writable } from 'node:stream';
import type { CellValue, SheetRow } from './cell-value';
import { headingKey, type TableColumn } from './find-header';
import { openTable, type Table } from './open-table';
import { openWorkbook, type Workbook } from './open-workbook';
import type { SheetColumn, SheetContent, WrittenCell } from './sheet-content';
import { writeWorkbook } from './write-workbook';

export interface RefusedCopy {
  readonly sourcePath: string;
  readonly sheetName: string;
  readonly columns: readonly TableColumn[];
  /** Columns kept as text in the copy: identity and telephone numbers. */
  readonly textColumns: readonly string[];
  /** Why the row was refused and what to do, or `undefined` for a row that was taken. */
  readonly refusalOf: (rowNumber: number) => { readonly reason: string; readonly remedy: string } | undefined;
  /** Sheets the importer needs beside this one, copied whole. */
  readonly companionSheets?: readonly string[];
}

const REASON_HEADER = '原因';
const REMEDY_HEADER = '处理办法';
const WIDE_COLUMN = 24;
const REASON_WIDTH = 40;

/**
 * Writes the refused rows as a workbook of the same shape, with the reason and what to do behind each row, so that it can be
 * corrected and uploaded again. Reads the source once more instead of keeping rows in memory.
 */
export async function copyRefusedRows(target: Writable | string, copy: RefusedCopy): Promise<void> {
  const workbook = await openWorkbook(copy.sourcePath);
  try {
    const table = await openTable(workbook, copy.sheetName, copy.columns);
    const companions = (copy.companionSheets ?? []).filter((name) => workbook.hasSheet(name));
    const sheets: SheetContent[] = [];
    for (const name of companions) sheets.push(await wholeSheet(workbook, name));
    await writeWorkbook(target, [...sheets, refusedSheet(table, copy)]);
  } finally {
    workbook.close();
  }
}

function refusedSheet(table: Table, copy: RefusedCopy): SheetContent {
  const kept = keptColumns(table.header.headings);
  const textIndexes = new Set(copy.textColumns.map((key) => table.header.columnOf.get(key)));
  const columns = kept.map((index): SheetColumn => {
    const isText = textIndexes.has(index);
    return { header: table.header.headings[index] ?? '', format: isText ? 'text' : 'general', width: isText ? WIDE_COLUMN : undefined };
  });
  return {
    name: copy.sheetName,
    titles: table.titleRows.map(titleOf),
    columns: [
      ...columns,
      { header: REASON_HEADER, format: 'general', width: REASON_WIDTH },
      { header: REMEDY_HEADER, format: 'general', width: REASON_WIDTH },
    ],
    rows: refusedRows(table, copy.refusalOf, kept),
  };
}

async function* refusedRows(table: Table, refusalOf: RefusedCopy['refusalOf'], kept: readonly number[]): AsyncGenerator<WrittenCell[]> {
  for await (const row of table.rows()) {
    const refusal = refusalOf(row.rowNumber);
    if (refusal !== undefined) yield [...kept.map((index): CellValue | undefined => row.cells[index]), refusal.reason, refusal.remedy];
  }
}

/** A copy that is refused again gets its reasons replaced, not doubled. */
function keptColumns(headings: readonly string[]): number[] {
  return [...headings.keys()].filter((index) => ![REASON_HEADER, REMEDY_HEADER].includes(headingKey(headings[index] ?? '')));
}

function titleOf(row: SheetRow): string {
  return row.cells.find((cell) => cell.kind !== 'empty')?.text ?? '';
}

async function wholeSheet(workbook: Workbook, name: string): Promise<SheetContent> {
  let header: SheetRow | undefined;
  for await (const row of workbook.rows(name)) {
    header = row;
    break;
  }
  const columns = (header?.cells ?? []).map((cell): SheetColumn => ({ header: cell.text, format: 'general' }));
  return { name, columns, rows: rowsAfterFirst(workbook, name) };
}

async function* rowsAfterFirst(workbook: Workbook, name: string): AsyncGenerator<readonly CellValue[]> {
  let first = true;
  for await (const row of workbook.rows(name)) {
    if (!first) yield row.cells;
    first = false;
  }
}
