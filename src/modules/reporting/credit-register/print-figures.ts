import { REQUIREMENT_STATE_TERMS } from '#contracts';
import { Credits, type Hundredths } from '#kernel';
import { columnsOf, printTable } from '../../../platform/documents/print-table';
import type { Sheet } from '../../../platform/documents/sheet';
import type { CreditRegister, RegisterRequirement } from './credit-register';
import type { RegisterWords } from './register-words';

const ENTRY_WIDTHS = [28, 55, 138, 66, 80, 48, 54];
const REQUIREMENT_WIDTHS = [165, 80, 66, 66, 66];

export function printEntries(sheet: Sheet, register: CreditRegister, words: RegisterWords): void {
  printSectionTitle(sheet, words.entries);
  if (register.entries.length === 0) return sheet.paragraph(words.noEntries, { size: 9.5 });
  const columns = columnsOf(sheet, words.entryHeads(register.countedIn), ENTRY_WIDTHS, [0, 5, 7]);
  const rows = register.entries.map((entry, index) => ({
    cells: [
      String(index + 1),
      entry.date,
      entry.note ? words.noted(entry.activity, entry.note) : entry.activity,
      entry.category,
      entry.organiser,
      `${Credits.format(entry.quantity)} ${entry.unit}`,
      entry.clause,
      Credits.formatFixed(entry.credits),
    ],
  }));
  printTable(sheet, columns, rows);
}

export function printRequirements(sheet: Sheet, register: CreditRegister, words: RegisterWords): void {
  printSectionTitle(sheet, words.requirements);
  if (register.requirements.length === 0) return sheet.paragraph(words.noRequirements, { size: 9.5 });
  const columns = columnsOf(sheet, words.requirementHeads, REQUIREMENT_WIDTHS, [2, 3, 4]);
  const rows = register.requirements.map((requirement) => {
    const { title, clause, needed, counted, state } = requirement;
    const missing = Math.max(0, needed - counted);
    const amounts = [needed, counted, state === 'excused' ? 0 : missing].map((amount) => formatMeasure(amount, requirement, words));
    return { cells: [title, clause, ...amounts, REQUIREMENT_STATE_TERMS[state][register.language === 'en' ? 'en' : 'zh']] };
  });
  printTable(sheet, columns, rows);
}

export function printTotals(sheet: Sheet, register: CreditRegister, words: RegisterWords): void {
  printSectionTitle(sheet, words.totals(register.countedIn));
  const columns = columnsOf(sheet, words.totalHeads(register.countedIn), [sheet.bodyWidth - 100], [1]);
  const rows = register.buckets.map((bucket) => ({ cells: [bucket.title, Credits.formatFixed(bucket.credits)] }));
  printTable(sheet, columns, [...rows, { cells: [words.total, Credits.formatFixed(register.total)], bold: true }]);

  sheet.y += 6;
  const carried = register.carryOut.map(({ title, credits }) => `${title} ${Credits.formatFixed(credits)}`).join(words.and);
  sheet.paragraph(words.said(words.carryOut, carried || words.noCarryOut), { size: 9.5 });
}

export function printAdvice(sheet: Sheet, register: CreditRegister, words: RegisterWords): void {
  sheet.y += 10;
  sheet.paragraph(words.said(`${words.advice}${words.adviceNotice}`, register.advice.verdict), { size: 10.5, bold: true });
  for (const reason of register.advice.reasons) sheet.paragraph(`· ${reason}`, { size: 9.5 });
  sheet.y += 6;
  sheet.paragraph(words.ledger(register.ledger.entryCount, register.ledger.headHash.slice(0, 16)), { size: 8.5 });
}

const ROOM_FOR_TITLE_AND_ROWS = 80;

/** Goes to the next page rather than stand alone at the foot of this one. */
export function printSectionTitle(sheet: Sheet, title: string): void {
  sheet.y += 10;
  sheet.breakUnlessFits(ROOM_FOR_TITLE_AND_ROWS);
  sheet.paragraph(title, { size: 10.5, bold: true });
  sheet.y += 4;
}

function formatMeasure(amount: Hundredths, { measure }: RegisterRequirement, words: RegisterWords): string {
  return measure === 'credits' ? Credits.formatFixed(amount) : `${Credits.format(amount)} ${words.measures[measure]}`;
}
