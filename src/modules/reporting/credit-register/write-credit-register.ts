import type { Readable } from 'node:stream';
import type { CreditRegister } from './credit-register';
import { printAdvice, printEntries, printRequirements, printTotals } from './print-figures';
import { printHeading } from './print-heading';
import { printMargins } from './print-margins';
import { printSignatures } from './print-signatures';
import { openRegisterFonts } from './register-fonts';
import { registerWords } from './register-words';
import { Sheet } from './sheet';

/** 学分登记表 as PDF, A4, black on white. The same register gives the same bytes. */
export function writeCreditRegister(register: CreditRegister): Readable {
  const words = registerWords[register.language];
  const sheet = new Sheet(openRegisterFonts(), {
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
  printMargins(sheet, register, words);
  return sheet.finish();
}
