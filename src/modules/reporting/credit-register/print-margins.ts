import type { CreditRegister } from './credit-register';
import { chinaTime, policyLine } from './print-heading';
import type { RegisterWords } from './register-words';
import { BODY_WIDTH, PAPER, type Sheet } from './sheet';

const SIZE = 8;

/** What every page carries, so that a lost one can be put back: whose it is above, by which policy and which page below. */
export function printMargins(sheet: Sheet, register: CreditRegister, words: RegisterWords): void {
  const above = [register.unit, register.person.name, words.year(register.year)].join('　');
  const below = `${policyLine(register, words)}　${words.asOf} ${chinaTime(register.asOf)}`;
  const pageNumberWidth = 90;
  sheet.eachPage((page, pages) => {
    const foot = { left: PAPER.left, top: PAPER.height - PAPER.bottom + 14, width: BODY_WIDTH - pageNumberWidth };
    sheet.writeLine(above, { left: PAPER.left, top: PAPER.top - 26, width: BODY_WIDTH }, { size: SIZE });
    sheet.writeLine(below, foot, { size: SIZE });
    const number = { ...foot, left: PAPER.left + BODY_WIDTH - pageNumberWidth, width: pageNumberWidth };
    sheet.writeLine(words.page(page, pages), number, { size: SIZE, align: 'right' });
  });
}
