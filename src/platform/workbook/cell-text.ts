import type { CellValue } from './cell-value';

const INVISIBLE = /\p{Cf}|(?!\s)\p{Cc}/gu;
const SPACES = /[\s\u00A0\u3000]+/g;
const DOT_IN_HAN = /(?<=\p{Script=Han})[.．](?=\p{Script=Han})/gu;
const MIDDLE_DOTS = /[\u2022\u2027\u2219\u22C5\u30FB\uFF65\u25CF\u16EB]/g;

/** Text for reading: invisible characters gone, runs of white space made one space, ends trimmed. */
export function plainText(cell: CellValue): string {
  return cell.text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/**
 * A proper name: all white space gone, the look-alikes of `·` made one, everything else untouched,
 * because folding characters would change rare ones.
 */
export function nameText(cell: CellValue): string {
  return cell.text.replace(INVISIBLE, '').replace(SPACES, '').replace(MIDDLE_DOTS, '·').replace(DOT_IN_HAN, '·');
}

/** Text for comparing: also blind to width, white space, quotation marks, book-title marks and capitals. Never stored as a name. */
export function comparableText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(SPACES, '')
    .replace(/["'“”‘’「」『』《》〈〉]/g, '')
    .toLowerCase();
}

/** An identifier: width folded, white space and a leading apostrophe gone, letters in capitals. */
export function identifierText(cell: CellValue): string {
  return cell.text.normalize('NFKC').replace(INVISIBLE, '').replace(SPACES, '').replace(/^['‘’`]/, '').toUpperCase();
}
