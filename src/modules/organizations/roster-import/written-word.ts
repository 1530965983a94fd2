import { plainText } from '../../../platform/workbook/cell-text';
import type { CellValue } from '../../../platform/workbook/cell-value';

/** 无 and dashes are how a form says that there is none: they are read as empty. */
export function writtenWord(cell: CellValue): string {
  const word = plainText(cell).normalize('NFKC').replace(/\s/g, '');
  return /^(无|[-—/\\]+)$/.test(word) ? '' : word;
}
