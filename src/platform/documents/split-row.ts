export interface TableRow {
  readonly cells: readonly string[];
  readonly bold?: boolean;
  /** Room to write in by hand. */
  readonly leastHeight?: number;
}

/**
 * Cuts a row that does not fit into rows that do, each cell going on where it stopped. Cells grow together by a number
 * of characters, so that a cell that is full of text is cut and its short neighbours stay whole in the first piece.
 */
export function splitRow(row: TableRow, fits: (part: TableRow) => boolean): readonly TableRow[] {
  const pieces: TableRow[] = [];
  let rest = row.cells.map((cell) => Array.from(cell));
  while (longest(rest) > 1 && !fits(partOf(row, rest, longest(rest)))) {
    const count = mostThatFits(row, rest, fits);
    pieces.push(partOf(row, rest, count));
    rest = rest.map((characters) => characters.slice(count));
  }
  return [...pieces, partOf(row, rest, longest(rest))];
}

/** At least one character, so that every piece is progress. */
function mostThatFits(row: TableRow, rest: readonly string[][], fits: (part: TableRow) => boolean): number {
  let fitting = 1;
  let tooMany = longest(rest);
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(partOf(row, rest, middle))) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}

function partOf(row: TableRow, rest: readonly string[][], count: number): TableRow {
  return { ...row, cells: rest.map((characters) => characters.slice(0, count).join('')) };
}

function longest(rest: readonly string[][]): number {
  return Math.max(0, ...rest.map((characters) => characters.length));
}
