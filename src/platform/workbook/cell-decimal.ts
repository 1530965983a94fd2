import { Credits, type Hundredths } from '#kernel';
import type { CellValue } from './cell-value';

const SIGNIFICANT_DIGITS = 15;

/**
 * An exact amount in hundredths from a number cell or written digits of any width.
 * @returns `undefined` when there is no number, or one with more than two decimals.
 */
export function readHundredths(cell: CellValue): Hundredths | undefined {
  if (cell.kind === 'number') return Credits.parse(numberText(cell.text));
  if (cell.kind !== 'text') return undefined;
  return Credits.parse(cell.text.normalize('NFKC').replace(/[\s\u200B-\u200D\uFEFF]/g, '').replace(/^'/, ''));
}

/** Spreadsheets store 2.3 as 2.2999999999999998 and show fifteen digits; so do we. */
function numberText(text: string): string {
  return /^-?\d{1,12}(\.\d{1,2})?$/.test(text) ? text : String(Number(Number(text).toPrecision(SIGNIFICANT_DIGITS)));
}
