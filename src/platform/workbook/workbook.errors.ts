import { DomainError } from '#kernel';
import { columnLetters } from './cell-value';
import type { RepeatedHeading } from './find-header';

/** Refusals of a whole workbook, in order of precedence. Row-level refusals are a {@link RowRefusal}. */
export const WORKBOOK_REFUSALS = [
  'WORKBOOK_TOO_LARGE',
  'WORKBOOK_ENCRYPTED',
  'WORKBOOK_OLD_FORMAT',
  'NOT_A_WORKBOOK',
  'WORKBOOK_DAMAGED',
  'SHEET_NOT_FOUND',
  'HEADER_NOT_FOUND',
  'HEADER_TWICE',
  'TOO_MANY_ROWS',
] as const;

export function notAWorkbook(): DomainError {
  return new DomainError('NOT_A_WORKBOOK', 'invalid', {
    zh: '这不是 Excel 工作簿（.xlsx）。请在表格软件中另存为 .xlsx 后重新上传。',
    en: 'This is not an Excel workbook (.xlsx). Save it as .xlsx in a spreadsheet program and upload it again.',
  });
}

export function workbookEncrypted(): DomainError {
  return new DomainError('WORKBOOK_ENCRYPTED', 'invalid', {
    zh: '工作簿设有打开密码。请取消密码后重新上传。',
    en: 'The workbook is protected by a password. Remove the password and upload it again.',
  });
}

export function workbookOldFormat(): DomainError {
  return new DomainError('WORKBOOK_OLD_FORMAT', 'invalid', {
    zh: '这是旧的 Excel 格式（.xls 或 .xlsb）。请另存为 .xlsx 后重新上传。',
    en: 'This is an older Excel format (.xls or .xlsb). Save it as .xlsx and upload it again.',
  });
}

export function workbookDamaged(reason: string): DomainError {
  return new DomainError(
    'WORKBOOK_DAMAGED',
    'invalid',
    {
      zh: '工作簿已损坏，无法读完。请在表格软件中打开并另存后重新上传。',
      en: 'The workbook is damaged and cannot be read to its end. Open it in a spreadsheet program, save it again and upload it.',
    },
    { reason },
  );
}

export type SizeMeasure = 'file' | 'entries' | 'unpacked' | 'ratio' | 'columns' | 'cell';

export function workbookTooLarge(measure: SizeMeasure, limit: number): DomainError {
  return new DomainError(
    'WORKBOOK_TOO_LARGE',
    'too_large',
    {
      zh: '工作簿过大或压缩异常，未予读取。请删去多余的工作表、图片和空白格式，或分成几个文件上传。',
      en: 'The workbook is too large or unusually compressed, and was not read. Remove spare sheets, pictures and empty formatting, or split it.',
    },
    { measure, limit },
  );
}

export function sheetNotFound(wanted: string, found: readonly string[]): DomainError {
  return new DomainError(
    'SHEET_NOT_FOUND',
    'invalid',
    {
      zh: `没有找到工作表“${wanted}”。文件中有：${found.join('、')}。`,
      en: `There is no sheet “${wanted}”. The file has: ${found.join(', ')}.`,
    },
    { wanted, found },
  );
}

export function headerNotFound(sheet: string, missing: readonly string[]): DomainError {
  return new DomainError(
    'HEADER_NOT_FOUND',
    'invalid',
    {
      zh: `工作表“${sheet}”前 10 行中没有找到完整的表头，缺少：${missing.join('、')}。`,
      en: `The first 10 rows of sheet “${sheet}” hold no complete header. Missing: ${missing.join(', ')}.`,
    },
    { sheet, missing },
  );
}

export function headerTwice(sheet: string, { heading, rowNumber, columns }: RepeatedHeading): DomainError {
  const [first, second] = columns.map((index) => `${columnLetters(index)}${rowNumber}`);
  return new DomainError(
    'HEADER_TWICE',
    'invalid',
    {
      zh: `工作表“${sheet}”的表头“${heading}”出现两次（${first} 和 ${second}），无法确定以哪一列为准。请删去或改名其中一列。`,
      en: `Sheet “${sheet}” has two columns headed “${heading}” (${first} and ${second}), and nobody can say which is meant. Remove or rename one.`,
    },
    { sheet, heading, cells: [first, second] },
  );
}

export function tooManyRows(limit: number): DomainError {
  return new DomainError(
    'TOO_MANY_ROWS',
    'too_large',
    {
      zh: `一个工作表最多 ${limit} 行。请分成几个文件上传。`,
      en: `A sheet may hold at most ${limit} rows. Split it into several files.`,
    },
    { limit },
  );
}
