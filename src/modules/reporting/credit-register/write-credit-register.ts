import type { Readable } from 'node:stream';
import { chinaTime } from '../../../platform/documents/china-time';
import { openPrintFonts } from '../../../platform/documents/print-fonts';
import { printMargins } from '../../../platform/documents/print-margins';
import { Sheet } from '../../../platform/documents/sheet';
import type { CreditRegister } from './credit-register';
import { printAdvice, printEntries, printRequirements, printTotals } from './print-figures';
import { policyLine, printHeading } from './print-heading';
import { printSignatures } from './print-signatures';
import { registerWords } from './register-words';

/** 学分登记表 as PDF, A4, black on white. The same register gives the same bytes. */
export function writeCreditRegister(register: CreditRegister): Readable {
  const words = registerWords[register.language];
  const sheet = new Sheet(openPrintFonts(), {
    title: `${words.title} ${register.person.name} ${register.year}`,
    language: register.language,
    createdAt: register.asOf,
  });
  printHeading(sheet, register, words);
  printEntries(sheet, register, words);
  printTotals(sheet, register, words);
  printRequirements(sheet, register, words);
  printAdvice(sheet, register, words);
  printSignatures(sheet, words);
  printMargins(sheet, {
    // The unit last: where it is too long for the line, the sheets of two people are still told apart.
    above: [register.person.name, words.year(register.year), register.unit].join('　'),
    below: `${policyLine(register, words)}　${words.asOf} ${chinaTime(register.asOf)}`,
    page: words.page,
  });
  return sheet.finish();
}
