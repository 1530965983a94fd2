import type { Sheet } from './sheet';
import { splitRow, type TableRow } from './split-row';
import type { TextStyle } from './text-style';

export interface Column {
  readonly head: string;
  readonly width: number;
  readonly align?: TextStyle['align'];
}

export const CELL = { size: 8.5, padding: 3 } as const;

/** Draws the rows with the heads repeated on every page. A row breaks over pages only when it is taller than a page. */
export function printTable(sheet: Sheet, columns: readonly Column[], rows: readonly TableRow[]): void {
  const head: TableRow = { cells: columns.map((column) => column.head), bold: true };
  const headHeight = heightOfRow(sheet, columns, head);
  const tallest = sheet.bodyHeight - headHeight;
  const pieces = rows.flatMap((row) => splitRow(row, (part) => heightOfRow(sheet, columns, part) <= tallest));
  const heights = pieces.map((row) => heightOfRow(sheet, columns, row));

  sheet.breakUnlessFits(headHeight + (heights[0] ?? 0));
  drawRow(sheet, columns, head, headHeight);
  for (const [index, row] of pieces.entries()) {
    const height = heights[index] ?? 0;
    if (sheet.breakUnlessFits(height)) drawRow(sheet, columns, head, headHeight);
    drawRow(sheet, columns, row, height);
  }
}

/** The last column takes what the others leave. `figures` are the columns that stand to the right. */
export function columnsOf(sheet: Sheet, heads: readonly string[], widths: readonly number[], figures: readonly number[] = []): readonly Column[] {
  const rest = sheet.bodyWidth - widths.reduce((sum, width) => sum + width, 0);
  return heads.map((head, index) => ({ head, width: widths[index] ?? rest, align: figures.includes(index) ? 'right' : 'left' }));
}

function heightOfRow(sheet: Sheet, columns: readonly Column[], row: TableRow): number {
  const heights = columns.map((column, index) => sheet.heightOf(row.cells[index] ?? '', column.width - 2 * CELL.padding, styleOf(column, row)));
  return Math.max(row.leastHeight ?? 0, Math.max(...heights) + 2 * CELL.padding);
}

function drawRow(sheet: Sheet, columns: readonly Column[], row: TableRow, height: number): void {
  let left = sheet.paper.left;
  for (const [index, column] of columns.entries()) {
    sheet.box(left, sheet.y, column.width, height);
    const place = { left: left + CELL.padding, top: sheet.y + CELL.padding, width: column.width - 2 * CELL.padding };
    sheet.write(row.cells[index] ?? '', place, styleOf(column, row));
    left += column.width;
  }
  sheet.y += height;
}

function styleOf(column: Column, row: TableRow): TextStyle {
  return { size: CELL.size, bold: row.bold, align: column.align };
}
