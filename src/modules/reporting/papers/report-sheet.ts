import type { Readable } from 'node:stream';
import { chinaTime } from '../../../platform/documents/china-time';
import { openPrintFonts } from '../../../platform/documents/print-fonts';
import { printMargins } from '../../../platform/documents/print-margins';
import { columnsOf, printTable } from '../../../platform/documents/print-table';
import { Sheet } from '../../../platform/documents/sheet';
import type { Language } from '../../../platform/http/request-language';
import type { PolicyRef } from '../../credit-policy/public';
import { printSectionTitle } from '../credit-register/print-figures';
import { paperWords, type PaperWords } from './paper-words';

/** What every report on paper begins and ends with. */
export interface PaperHead {
  readonly name: string;
  /** Whose it is: a unit or a person. */
  readonly whose: string;
  readonly language: Language;
  readonly asOf: Date;
}

/** A4, black on white; the same content at the same instant gives the same bytes. */
export class ReportSheet {
  readonly words: PaperWords;
  readonly sheet: Sheet;

  constructor(private readonly head: PaperHead) {
    this.words = paperWords[head.language];
    this.sheet = new Sheet(openPrintFonts(), { title: `${head.name} ${head.whose}`, language: head.language === 'zh' ? 'zh-CN' : 'en', createdAt: head.asOf });
    this.sheet.paragraph(head.name, { size: 18, bold: true, align: 'center' });
    this.sheet.y += 2;
    this.sheet.paragraph(head.whose, { size: 11, align: 'center' });
    this.sheet.y += 8;
  }

  line(text: string, bold = false): void {
    this.sheet.paragraph(text, { size: 9.5, bold });
    this.sheet.y += 2;
  }

  /** The policy that figures were counted under; an unconfirmed one never goes without its mark. */
  policy({ titleZh, titleEn, version, confirmed }: PolicyRef): void {
    this.line(this.words.policy(this.head.language === 'zh' ? titleZh : titleEn, version));
    if (!confirmed) this.line(this.words.unconfirmed, true);
  }

  /** A titled table, or a sentence where there is nothing. `widths` are of all columns but the last; `figures` stand to the right. */
  table(title: string, heads: readonly string[], rows: readonly (readonly string[])[], layout: { readonly widths: readonly number[]; readonly figures?: readonly number[] }): void {
    printSectionTitle(this.sheet, title);
    if (rows.length === 0) return this.line(this.words.none);
    printTable(this.sheet, columnsOf(this.sheet, heads, layout.widths, layout.figures), rows.map((cells) => ({ cells })));
  }

  finish(): Readable {
    printMargins(this.sheet, { above: [this.head.name, this.head.whose].join('　'), below: `${this.words.asOf} ${chinaTime(this.head.asOf)}`, page: this.words.page });
    return this.sheet.finish();
  }
}
