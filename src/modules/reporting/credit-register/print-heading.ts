import { chinaTime } from '../../../platform/documents/china-time';
import type { Sheet } from '../../../platform/documents/sheet';
import type { CreditRegister } from './credit-register';
import type { RegisterWords } from './register-words';

const CELL = { size: 9.5, padding: 4, label: 70 } as const;

/** Unit, title, year, and the framed particulars: who it is about and by which policy it was counted. */
export function printHeading(sheet: Sheet, register: CreditRegister, words: RegisterWords): void {
  sheet.paragraph(words.title, { size: 18, bold: true, align: 'center' });
  sheet.y += 2;
  sheet.paragraph(words.year(register.year), { size: 11, align: 'center' });
  sheet.y += 8;

  const { person, policy } = register;
  const half = sheet.bodyWidth / 2;
  printPairs(sheet, [[words.unit, register.unit, sheet.bodyWidth]]);
  printPairs(sheet, [[words.name, person.name, half], [words.residentId, person.maskedResidentId, half]]);
  printPairs(sheet, [[words.post, person.post, half], [words.rank, person.rank, half]]);
  printPairs(sheet, [[words.staffKind, person.staffKind, half], [words.asOf, chinaTime(register.asOf), half]]);
  printPairs(sheet, [[words.policy, policyLine(register, words), sheet.bodyWidth]], !policy.confirmed);
  if (!policy.confirmed) {
    sheet.y += 4;
    sheet.paragraph(words.unconfirmedNotice, { size: 9, bold: true });
  }
  sheet.y += 10;
}

/** Names the policy everywhere in the same words; an unconfirmed one never goes without its mark. */
export function policyLine({ policy }: CreditRegister, words: RegisterWords): string {
  const mark = policy.confirmed ? '' : ` ${words.mark(words.unconfirmed)}`;
  return `${policy.title} ${words.version(policy.version)}${mark}`;
}

function printPairs(sheet: Sheet, pairs: readonly (readonly [label: string, text: string, width: number])[], bold = false): void {
  const heights = pairs.map(([, text, width]) => sheet.heightOf(text, width - CELL.label - 2 * CELL.padding, { size: CELL.size, bold }));
  const height = Math.max(...heights) + 2 * CELL.padding;
  let left = sheet.paper.left;
  for (const [label, text, width] of pairs) {
    const top = sheet.y + CELL.padding;
    sheet.box(left, sheet.y, CELL.label, height);
    sheet.write(label, { left: left + CELL.padding, top, width: CELL.label - 2 * CELL.padding }, { size: CELL.size, bold: true });
    sheet.box(left + CELL.label, sheet.y, width - CELL.label, height);
    const place = { left: left + CELL.label + CELL.padding, top, width: width - CELL.label - 2 * CELL.padding };
    sheet.write(text, place, { size: CELL.size, bold });
    left += width;
  }
  sheet.y += height;
}
