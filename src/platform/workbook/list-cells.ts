import { AUTHOR_TERMS, officialWord, type Term } from '#contracts';
import { chinaTime } from '../documents/china-time';
import type { WrittenCell } from './sheet-content';

/** Text that a workbook shows for an instant, in China's time; nothing for none. */
export function instantCell(instant: string | null): WrittenCell {
  return instant === null ? undefined : chinaTime(new Date(instant));
}

/** A day of the calendar, or nothing. */
export function dayCell(day: string | null): WrittenCell {
  return day === null ? undefined : { day };
}

/** Hundredths as a decimal, or nothing. */
export function amountCell(hundredths: number | null): WrittenCell {
  return hundredths === null ? undefined : hundredths / 100;
}

/** Who did it: people by their names, the program in the reader's language. */
export function authorCell(name: string | null): WrittenCell | Term {
  if (name === null) return undefined;
  return name in AUTHOR_TERMS ? AUTHOR_TERMS[name as keyof typeof AUTHOR_TERMS] : name;
}

/** A rank, post or other word of the roster: in the words of the state where it has English ones, else as it was written. */
export function officialCell(written: string): Term {
  return { zh: written, en: officialWord(written, 'en') };
}
