import type { TrainingDay } from '#kernel';

/** What a cell holds. `text` is always what the file says: the digits of a number, the serial of a date. */
export type CellValue =
  | { readonly kind: 'empty'; readonly text: '' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string; readonly day: TrainingDay }
  | { readonly kind: 'boolean'; readonly text: string; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string };

export const EMPTY_CELL: CellValue = { kind: 'empty', text: '' };

/** One row that holds at least one value. `cells` is indexed by column (A is 0) and may be shorter than the sheet is wide. */
export interface SheetRow {
  /** As a person sees it in the spreadsheet. */
  readonly rowNumber: number;
  readonly cells: readonly CellValue[];
}

/** `AB12` → 27. @returns -1 when the reference does not start with column letters. */
export function columnIndexOf(reference: string): number {
  let index = 0;
  for (let position = 0; position < reference.length; position += 1) {
    const letter = reference.charCodeAt(position);
    if (letter < 65 || letter > 90) break;
    index = index * 26 + (letter - 64);
  }
  return index - 1;
}

/** 27 → `AB`. */
export function columnLetters(index: number): string {
  const letters = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letters : columnLetters(Math.floor(index / 26) - 1) + letters;
}
