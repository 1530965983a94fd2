import { EMPTY_CELL, type CellValue, type SheetRow } from './cell-value';
import { findHeader, HEADER_WITHIN_ROWS, type FoundHeader, type TableColumn } from './find-header';
import type { Workbook } from './open-workbook';
import { headerNotFound, headerTwice } from './workbook.errors';

/** A sheet that a kind of file has. */
export interface TableSheet {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly mayLack?: boolean;
}

export interface TableRow<Key extends string = string> extends SheetRow {
  readonly header: FoundHeader<Key>;
}

/** A sheet seen as a table: what stands above the header, the header, and the rows below it. */
export interface Table<Key extends string = string> {
  readonly sheetName: string;
  readonly titleRows: readonly SheetRow[];
  readonly header: FoundHeader<Key>;
  /** Rows below the header; may be read more than once. */
  rows(): AsyncGenerator<TableRow<Key>>;
}

/** @throws DomainError SHEET_NOT_FOUND, HEADER_NOT_FOUND, HEADER_TWICE. */
export async function openTable<Key extends string>(
  workbook: Workbook,
  sheetName: string,
  columns: readonly TableColumn<Key>[],
): Promise<Table<Key>> {
  const top: SheetRow[] = [];
  for await (const row of workbook.rows(sheetName)) {
    if (row.rowNumber > HEADER_WITHIN_ROWS) break;
    top.push(row);
  }
  const search = findHeader(top, columns);
  if ('twice' in search) throw headerTwice(sheetName, search.twice);
  if ('missing' in search) throw headerNotFound(sheetName, search.missing);
  const header = search.found;
  return {
    sheetName,
    header,
    titleRows: top.filter((row) => row.rowNumber < header.rowNumber),
    async *rows() {
      for await (const row of workbook.rows(sheetName)) {
        if (row.rowNumber > header.rowNumber) yield { rowNumber: row.rowNumber, cells: row.cells, header };
      }
    },
  };
}

/** The cell of a named column; an absent column reads as empty. */
export function cellOf<Key extends string>(row: TableRow<Key>, key: Key): CellValue {
  const index = row.header.columnOf.get(key);
  return (index === undefined ? undefined : row.cells[index]) ?? EMPTY_CELL;
}
