import type { Sheet } from '../../../platform/documents/sheet';
import type { PaperWords } from './paper-words';

const BLOCK = { height: 58, padding: 6, line: 18 } as const;

/** Blocks side by side to be signed by hand, never cut by a page's end. */
export function printSigners(sheet: Sheet, signers: readonly string[], words: PaperWords): void {
  sheet.y += 10;
  sheet.breakUnlessFits(BLOCK.height);
  const width = sheet.bodyWidth / signers.length;
  for (const [index, signer] of signers.entries()) {
    const left = sheet.paper.left + index * width;
    const place = (line: number) => ({ left: left + BLOCK.padding, top: sheet.y + BLOCK.padding + line * BLOCK.line, width: width - 2 * BLOCK.padding });
    sheet.box(left, sheet.y, width, BLOCK.height);
    sheet.write(`${signer} ${words.signed}`, place(0), { size: 9.5, bold: true });
    sheet.write(words.date, place(1.7), { size: 9, align: 'right' });
  }
  sheet.y += BLOCK.height;
}
