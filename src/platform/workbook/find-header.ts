import type { CellValue, SheetRow } from './cell-value';

export interface TableColumn<Key extends string = string> {
  readonly key: Key;
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly required: boolean;
}

export interface FoundHeader<Key extends string = string> {
  readonly rowNumber: number;
  /** Column index by key; optional columns may be absent. */
  readonly columnOf: ReadonlyMap<Key, number>;
  /** The header cells as read, for messages and for copies. */
  readonly headings: readonly string[];
}

export type HeaderSearch<Key extends string> =
  | { readonly found: FoundHeader<Key> }
  | { readonly missing: readonly string[] }
  | { readonly twice: RepeatedHeading };

/** One heading over two columns: nobody can say which of them is meant. */
export interface RepeatedHeading {
  readonly heading: string;
  readonly rowNumber: number;
  /** Column indexes. */
  readonly columns: readonly [number, number];
}

/** The header may stand below title rows, but not deeper than this. */
export const HEADER_WITHIN_ROWS = 10;

/**
 * Looks for the row that names every required column, in any order, and each column that is known once.
 * Line breaks, spaces, full-width characters and a trailing mark such as `*` or `（必填）` make no difference.
 */
export function findHeader<Key extends string>(rows: readonly SheetRow[], columns: readonly TableColumn<Key>[]): HeaderSearch<Key> {
  let closest = columns.filter((column) => column.required);
  for (const row of rows) {
    if (row.rowNumber > HEADER_WITHIN_ROWS) break;
    const columnOf = matchColumns(row.cells, columns);
    const missing = columns.filter((column) => column.required && !columnOf.has(column.key));
    const twice = missing.length === 0 ? findRepeated(row, columnOf) : undefined;
    if (twice !== undefined) return { twice };
    if (missing.length === 0) return { found: { rowNumber: row.rowNumber, columnOf, headings: row.cells.map((cell) => cell.text) } };
    if (missing.length < closest.length) closest = missing;
  }
  return { missing: closest.map((column) => column.header) };
}

function matchColumns<Key extends string>(cells: readonly CellValue[], columns: readonly TableColumn<Key>[]): Map<Key, number> {
  const indexOf = new Map<string, number>();
  cells.forEach((cell, index) => {
    const heading = headingKey(cell.text);
    if (heading !== '' && !indexOf.has(heading)) indexOf.set(heading, index);
  });
  const matched = new Map<Key, number>();
  for (const column of columns) {
    const spellings = [column.header, ...(column.aliases ?? [])].map(headingKey);
    const index = spellings.map((spelling) => indexOf.get(spelling)).find((candidate) => candidate !== undefined);
    if (index !== undefined) matched.set(column.key, index);
  }
  return matched;
}

function findRepeated({ rowNumber, cells }: SheetRow, columnOf: ReadonlyMap<string, number>): RepeatedHeading | undefined {
  for (const first of columnOf.values()) {
    const heading = cells[first]?.text ?? '';
    const second = cells.findIndex((cell, index) => index > first && headingKey(cell.text) === headingKey(heading));
    if (second !== -1) return { heading: heading.trim(), rowNumber, columns: [first, second] };
  }
  return undefined;
}

export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\uFEFF]/g, '')
    .replace(/(\(必填\)|[*:])+$/, '')
    .replace(/^\*/, '');
}
