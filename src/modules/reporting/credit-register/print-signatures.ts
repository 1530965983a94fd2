import type { Sheet } from '../../../platform/documents/sheet';
import type { RegisterWords } from './register-words';

const BLOCK = { height: 108, padding: 6, line: 18 } as const;

/** Three blocks side by side, never cut by a page's end. */
export function printSignatures(sheet: Sheet, words: Pick<RegisterWords, 'signatures' | 'opinion' | 'signed' | 'sealed' | 'date'>): void {
  sheet.y += 12;
  sheet.breakUnlessFits(BLOCK.height);
  const width = sheet.bodyWidth / words.signatures.length;
  for (const [index, signer] of words.signatures.entries()) {
    const left = sheet.paper.left + index * width;
    const place = (top: number) => ({ left: left + BLOCK.padding, top, width: width - 2 * BLOCK.padding });
    const foot = sheet.y + BLOCK.height - BLOCK.padding;
    sheet.box(left, sheet.y, width, BLOCK.height);
    sheet.write(signer, place(sheet.y + BLOCK.padding), { size: 9.5, bold: true });
    const reviews = index > 0;
    if (reviews) sheet.write(words.opinion, place(sheet.y + BLOCK.padding + BLOCK.line), { size: 9 });
    sheet.write(reviews ? words.sealed : words.signed, place(foot - 2 * BLOCK.line), { size: 9 });
    sheet.write(words.date, place(foot - BLOCK.line), { size: 9, align: 'right' });
  }
  sheet.y += BLOCK.height;
}
