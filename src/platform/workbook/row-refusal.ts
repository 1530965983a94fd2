import { columnLetters } from './cell-value';
import { cellOf, type TableRow } from './open-table';

/** Why one row was not taken, for people and for programs. Never holds a long number such as an identity number in full. */
export interface RowRefusal<Code extends string = string> {
  readonly rowNumber: number;
  readonly code: Code;
  /** Absent when the file has no such column. */
  readonly column?: { readonly letters: string; readonly heading: string };
  readonly written: string;
  readonly message: RefusalText;
  readonly remedy: RefusalText;
}

export interface RefusalText {
  readonly zh: string;
  readonly en: string;
}

export interface RefusalWords {
  readonly message: RefusalText;
  readonly remedy: RefusalText;
}

const WRITTEN_CHARACTERS = 60;

/** Builds the refusal of a row for what stands in one of its columns. The row number opens the message. */
export function refuseRow<Code extends string, Key extends string>(
  row: TableRow<Key>,
  key: Key,
  code: Code,
  words: RefusalWords,
): RowRefusal<Code> {
  const index = row.header.columnOf.get(key);
  const heading = index === undefined ? undefined : row.header.headings[index];
  const { message, remedy } = words;
  return {
    rowNumber: row.rowNumber,
    code,
    ...(index === undefined ? {} : { column: { letters: columnLetters(index), heading: (heading ?? '').replace(/\s+/g, '') } }),
    written: shortened(maskLongNumbers(cellOf(row, key).text)),
    message: { zh: `第 ${row.rowNumber} 行：${message.zh}`, en: `Row ${row.rowNumber}: ${message.en}` },
    remedy,
  };
}

/** `330799199001011234` → `330799********1234`, wherever fifteen or more digits stand together, spaced or not. */
export function maskLongNumbers(text: string): string {
  return text.replace(/[\d０-９](?:[\s\u200B]?[\d０-９]){13,}[\s\u200B]?[\d０-９xXＸｘ]/g, (digits) => {
    const bare = digits.replace(/[\s\u200B]/g, '').normalize('NFKC');
    return `${bare.slice(0, 6)}********${bare.slice(14)}`;
  });
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= WRITTEN_CHARACTERS ? text : `${characters.slice(0, WRITTEN_CHARACTERS).join('')}…`;
}
