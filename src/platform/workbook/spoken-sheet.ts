import type { Term } from '#contracts';
import type { Language } from '../http/request-language';
import type { SheetColumn, WrittenCell } from './sheet-content';

/** A column in both languages: its header, and a cell that is the same in both, a term, or composed in the one asked for. */
export interface SpokenColumn<Row> extends Omit<SheetColumn, 'header'> {
  readonly header: Term;
  readonly cell: (row: Row, language: Language) => WrittenCell | Term;
}

export function columnsIn(language: Language, columns: readonly SpokenColumn<never>[]): SheetColumn[] {
  return columns.map(({ header, format, width }) => ({ header: header[language], format, width }));
}

export function cellsIn<Row>(language: Language, columns: readonly SpokenColumn<Row>[], row: Row): WrittenCell[] {
  return columns.map(({ cell }) => spoken(cell(row, language), language));
}

/** Several sentences or terms in one cell. */
export function inOneCell(parts: readonly (Term | string)[], language: Language): string {
  return parts.map((part) => (typeof part === 'string' ? part : part[language])).join(language === 'zh' ? '；' : '; ');
}

/** `备注（说明）`, `remark (note)`. */
export function inBrackets(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}

function spoken(cell: WrittenCell | Term, language: Language): WrittenCell {
  return typeof cell === 'object' && 'zh' in cell ? cell[language] : cell;
}
