import type { Sheet } from './sheet';

const SIZE = 8;
const PAGE_NUMBER_WIDTH = 90;

export interface Margins {
  readonly above: string;
  readonly below: string;
  page(this: void, page: number, pages: number): string;
}

/** What every page carries, so that a lost one can be put back: what it belongs to above, where it comes from and which page it is below. */
export function printMargins(sheet: Sheet, { above, below, page: pageWords }: Margins): void {
  const { left, top, height, bottom } = sheet.paper;
  sheet.eachPage((page, pages) => {
    const foot = { left, top: height - bottom + 14, width: sheet.bodyWidth - PAGE_NUMBER_WIDTH };
    sheet.writeLine(above, { left, top: top - 26, width: sheet.bodyWidth }, { size: SIZE });
    sheet.writeLine(below, foot, { size: SIZE });
    const number = { ...foot, left: left + sheet.bodyWidth - PAGE_NUMBER_WIDTH, width: PAGE_NUMBER_WIDTH };
    sheet.writeLine(pageWords(page, pages), number, { size: SIZE, align: 'right' });
  });
}
