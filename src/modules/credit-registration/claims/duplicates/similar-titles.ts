import { comparableText } from '../../../../platform/workbook/cell-text';

export type TitleLikeness = 'same_title' | 'similar_title';

const NUMERALS = '〇一二三四五六七八九';
/** Shorter titles are alike by chance. */
const SHORTEST_TO_COMPARE = 4;
const SHORTEST_TO_CONTAIN = 6;
/** One character in five may differ. */
const CHARACTERS_A_DIFFERENCE = 5;

/** A title without what people type in different ways: width, capitals, spaces, punctuation, 一 for 1. */
export function bareTitle(title: string): string {
  return comparableText(title)
    .replaceAll(/[\p{P}\p{S}]/gu, '')
    .replaceAll(/[〇一二三四五六七八九]/g, (numeral) => String(NUMERALS.indexOf(numeral)));
}

/** Titles that differ in a number are different: 第1期 is not 第2期. */
export function titleLikeness(left: string, right: string): TitleLikeness | undefined {
  const [a, b] = [bareTitle(left), bareTitle(right)];
  if (a === '' || b === '') return undefined;
  if (a === b) return 'same_title';
  if (digitsOf(a) !== digitsOf(b)) return undefined;
  const [short, long] = [...a].length <= [...b].length ? [a, b] : [b, a];
  const length = [...short].length;
  if (length >= SHORTEST_TO_CONTAIN && long.includes(short)) return 'similar_title';
  const most = Math.floor([...long].length / CHARACTERS_A_DIFFERENCE);
  return length >= SHORTEST_TO_COMPARE && isWithin(a, b, most) ? 'similar_title' : undefined;
}

function digitsOf(title: string): string {
  return (title.match(/\d+/g) ?? []).join(' ');
}

/** Whether at most so many characters have to be added, removed or exchanged (Levenshtein). */
function isWithin(left: string, right: string, most: number): boolean {
  const [a, b] = [[...left], [...right]];
  if (Math.abs(a.length - b.length) > most) return false;
  let row = b.map((_, index) => index + 1);
  for (const [i, from] of a.entries()) {
    let diagonal = i;
    let before = i + 1;
    row = row.map((above, j) => {
      const cost = Math.min(above + 1, before + 1, diagonal + (from === b[j] ? 0 : 1));
      diagonal = above;
      before = cost;
      return cost;
    });
    if (Math.min(i + 1, ...row) > most) return false;
  }
  return (row.at(-1) ?? a.length) <= most;
}
