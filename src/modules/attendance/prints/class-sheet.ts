import type { Readable } from 'node:stream';
import { chinaTime } from '../../../platform/documents/china-time';
import { daysInWords } from '../../../platform/documents/day-in-words';
import { openPrintFonts } from '../../../platform/documents/print-fonts';
import { printMargins } from '../../../platform/documents/print-margins';
import { Sheet, type Paper } from '../../../platform/documents/sheet';
import type { Language } from '../../../platform/http/request-language';
import { PAPER_WORDS } from './paper-words';
import type { ClassOnPaper } from './read-class-on-paper';

export interface PaperOf {
  readonly class: ClassOnPaper;
  readonly language: Language;
}

/** The same class gives the same bytes at the same instant. */
export function openClassSheet({ class: { title, asOf }, language }: PaperOf, name: string, paper?: Paper): Sheet {
  return new Sheet(openPrintFonts(), { title: `${name} ${title}`, language: language === 'zh' ? 'zh-CN' : 'en', createdAt: asOf, ...(paper ? { paper } : {}) });
}

/** Class, title and the particulars that a paper of a class begins with. */
export function printClassHeading(sheet: Sheet, paper: PaperOf, name: string, more: readonly string[] = []): void {
  printTitle(sheet, paper, name, [...particulars(paper), ...more]);
}

export function printTitle(sheet: Sheet, { class: { title } }: PaperOf, name: string, lines: readonly string[]): void {
  sheet.paragraph(title, { size: 14, bold: true, align: 'center' });
  sheet.y += 2;
  sheet.paragraph(name, { size: 18, bold: true, align: 'center' });
  sheet.y += 6;
  for (const line of lines) {
    sheet.paragraph(line, { size: 9.5 });
    sheet.y += 1;
  }
  sheet.y += 5;
}

export function finishClassSheet(sheet: Sheet, { class: printed, language }: PaperOf, name: string): Readable {
  const words = PAPER_WORDS[language];
  printMargins(sheet, { above: [printed.hostUnitName, printed.title, name].filter((part) => part !== '').join('　'), below: `${words.asOf} ${chinaTime(printed.asOf)}`, page: words.page });
  return sheet.finish();
}

/** Whose it is in one line, when and where in the next. */
function particulars({ class: { organiser, hostUnitName, startsOn, endsOn, place, supervisorName }, language }: PaperOf): string[] {
  const words = PAPER_WORDS[language];
  const colon = language === 'zh' ? '：' : ': ';
  const lines: readonly (readonly (readonly [string, string])[])[] = [
    [[words.organiser, organiser], [words.hostUnit, hostUnitName]],
    [[words.days, daysInWords(startsOn, endsOn, language)], [words.place, place], [words.supervisor, supervisorName]],
  ];
  return lines.map((pairs) => pairs.filter(([, text]) => text !== '').map(([label, text]) => `${label}${colon}${text}`).join('　　'));
}
