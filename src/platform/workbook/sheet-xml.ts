import { daysBetween } from '#kernel';
import { columnLetters, type CellValue } from './cell-value';
import type { ColumnFormat, SheetColumn, SheetContent, WrittenCell } from './sheet-content';
import { SHEET_OPENING, STYLE } from './workbook-xml';
import { xmlText } from './xml-text';

const DEFAULT_WIDTH = 14;
const CHUNK_CHARACTERS = 64 * 1024;
const FORMAT_STYLE: Readonly<Record<ColumnFormat, number>> = {
  text: STYLE.text,
  number: STYLE.general,
  amount: STYLE.amount,
  day: STYLE.day,
  general: STYLE.general,
};

/** The XML of one sheet in pieces of about 64 KB: titles, a frozen header with filters, then the rows as they come. */
export async function* sheetXml(sheet: SheetContent): AsyncGenerator<string> {
  const titles = sheet.titles ?? [];
  const headerRow = titles.length + 1;
  const last = columnLetters(Math.max(sheet.columns.length - 1, 0));
  let piece = `${SHEET_OPENING}${viewXml(headerRow)}${columnsXml(sheet.columns)}<sheetData>`;
  titles.forEach((title, index) => {
    piece += `<row r="${index + 1}" ht="26" customHeight="1">${textCell(`A${index + 1}`, title, STYLE.title)}</row>`;
  });
  piece += `<row r="${headerRow}">${sheet.columns.map(({ header }, index) => textCell(`${columnLetters(index)}${headerRow}`, header, STYLE.header)).join('')}</row>`;
  let rowNumber = headerRow;
  const letters = sheet.columns.map((_column, index) => columnLetters(index));
  const styles = sheet.columns.map(({ format }) => FORMAT_STYLE[format]);
  for await (const cells of sheet.rows) {
    rowNumber += 1;
    piece += `<row r="${rowNumber}">`;
    for (let index = 0; index < letters.length; index += 1) piece += cellXml(`${letters[index]}${rowNumber}`, cells[index], styles[index] ?? 0);
    piece += '</row>';
    if (piece.length > CHUNK_CHARACTERS) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</sheetData><autoFilter ref="A${headerRow}:${last}${rowNumber}"/>${mergesXml(titles.length, last)}</worksheet>`;
}

function viewXml(headerRow: number): string {
  return `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
}

function columnsXml(columns: readonly SheetColumn[]): string {
  const items = columns.map(({ width, format }, index) => {
    return `<col min="${index + 1}" max="${index + 1}" width="${width ?? DEFAULT_WIDTH}" style="${FORMAT_STYLE[format]}" customWidth="1"/>`;
  });
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

function mergesXml(titleCount: number, last: string): string {
  if (titleCount === 0 || last === 'A') return '';
  const merges = Array.from({ length: titleCount }, (_value, index) => `<mergeCell ref="A${index + 1}:${last}${index + 1}"/>`);
  return `<mergeCells count="${titleCount}">${merges.join('')}</mergeCells>`;
}

function cellXml(reference: string, cell: WrittenCell, style: number): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell === '' ? '' : textCell(reference, cell, style);
  if (typeof cell === 'number') return !Number.isFinite(cell) ? '' : `<c r="${reference}" s="${style}"><v>${cell}</v></c>`;
  if ('kind' in cell) return readCellXml(reference, cell, style);
  return `<c r="${reference}" s="${STYLE.day}"><v>${daysBetween('1899-12-30', cell.day)}</v></c>`;
}

/** A cell read from another workbook keeps its type: a number stays a number, so that what was damaged is not made to look sound. */
function readCellXml(reference: string, cell: CellValue, style: number): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number':
      return Number.isFinite(Number(cell.text)) ? `<c r="${reference}" s="${style}"><v>${xmlText(cell.text)}</v></c>` : textCell(reference, cell.text, style);
    case 'date':
      return `<c r="${reference}" s="${STYLE.day}"><v>${daysBetween('1899-12-30', cell.day)}</v></c>`;
    case 'boolean':
      return `<c r="${reference}" s="${style}" t="b"><v>${cell.value ? 1 : 0}</v></c>`;
    case 'error':
    case 'text':
      return textCell(reference, cell.text, style);
  }
}

function textCell(reference: string, text: string, style: number): string {
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}
