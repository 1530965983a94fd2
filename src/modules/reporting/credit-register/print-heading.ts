import type { CreditRegister } from './credit-register';
import type { RegisterWords } from './register-words';
import { BODY_WIDTH, PAPER, type Sheet } from './sheet';

const CELL = { size: 9.5, padding: 4, label: 70 } as const;

/** Unit, title, year, and the framed particulars: who it is about and by which policy it was counted. */
export function printHeading(sheet: Sheet, register: CreditRegister, words: RegisterWords): void {
  sheet.paragraph(words.title, { size: 18, bold: true, align: 'center' });
  sheet.y += 2;
  sheet.paragraph(words.year(register.year), { size: 11, align: 'center' });
  sheet.y += 8;

  const { person, policy } = register;
  const half = BODY_WIDTH / 2;
  printPairs(sheet, [[words.unit, register.unit, BODY_WIDTH]]);
  printPairs(sheet, [[words.name, person.name, half], [words.residentId, person.maskedResidentId, half]]);
  printPairs(sheet, [[words.post, person.post, half], [words.rank, person.rank, half]]);
  printPairs(sheet, [[words.staffKind, person.staffKind, half], [words.asOf, chinaTime(register.asOf), half]]);
  printPairs(sheet, [[words.policy, policyLine(register, words), BODY_WIDTH]], !policy.confirmed);
  if (!policy.confirmed) {
    sheet.y += 4;
    sheet.paragraph(words.unconfirmedNotice, { size: 9, bold: true });
  }
  sheet.y += 10;
}

/** Names the policy everywhere in the same words; an unconfirmed one never goes without its mark. */
export function policyLine({ policy }: CreditRegister, words: RegisterWords): string {
  const mark = policy.confirmed ? '' : ` 【${words.unconfirmed}】`;
  return `${policy.title} ${words.version(policy.version)}${mark}`;
}

/** `2026-03-05 14:30`, by the clock in China (UTC+8, no summer time). */
export function chinaTime(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

function printPairs(sheet: Sheet, pairs: readonly (readonly [label: string, text: string, width: number])[], bold = false): void {
  const heights = pairs.map(([, text, width]) => sheet.heightOf(text, width - CELL.label - 2 * CELL.padding, { size: CELL.size, bold }));
  const height = Math.max(...heights) + 2 * CELL.padding;
  let left: number = PAPER.left;
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
