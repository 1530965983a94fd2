import type { SheetColumn, SheetContent, WrittenCell } from '../../../platform/workbook/sheet-content';

/** A figure that the file and its source must agree on, to the hundredth. */
export interface Check<Row> {
  readonly item: string;
  /** What it is counted in. */
  readonly unit: string;
  /** Hundredths are shown as decimals. */
  readonly hundredths: boolean;
  /** As the database adds it up, in the same instant. */
  readonly expected: number;
  /** What one row adds. */
  readonly of: (row: Row) => number;
}

export interface CheckedContent<Row> {
  readonly name: string;
  readonly titles: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly pages: AsyncIterable<readonly Row[]>;
  readonly cells: (row: Row) => readonly WrittenCell[];
  readonly checks: readonly Check<Row>[];
  readonly count: number;
  readonly progress: (done: number, total: number) => Promise<void>;
}

const CHECK_COLUMNS: readonly SheetColumn[] = [
  { header: '核对项目', format: 'text', width: 24 },
  { header: '计量单位', format: 'text' },
  { header: '本文件合计', format: 'general', width: 20 },
  { header: '账上合计', format: 'general', width: 20 },
  { header: '核对结果', format: 'text' },
];

/** The rows, and a sheet 核对 that adds up what was written beside what the source says. A file that disagrees is never finished. */
export function checkedSheets<Row>(content: CheckedContent<Row>): SheetContent[] {
  const { name, titles, columns, checks } = content;
  const written = checks.map(() => 0);
  return [
    { name, titles, columns, rows: rowsOf(content, written) },
    { name: '核对', titles: [titles[0] ?? name], columns: CHECK_COLUMNS, rows: checkRows(checks, written) },
  ];
}

async function* rowsOf<Row>({ name, pages, cells, checks, count, progress }: CheckedContent<Row>, written: number[]): AsyncGenerator<readonly WrittenCell[]> {
  let done = 0;
  for await (const page of pages) {
    for (const row of page) {
      checks.forEach((check, index) => (written[index] = (written[index] ?? 0) + check.of(row)));
      yield cells(row);
    }
    done += page.length;
    await progress(done, count);
  }
  const wrong = checks.filter((check, index) => written[index] !== check.expected);
  if (wrong.length > 0) throw new Error(`${name}: ${wrong.map(({ item, unit }) => `${item} (${unit})`).join(', ')} is not what its source adds up to`);
}

function* checkRows<Row>(checks: readonly Check<Row>[], written: readonly number[]): Generator<readonly WrittenCell[]> {
  for (const [index, { item, unit, hundredths, expected }] of checks.entries()) {
    const shown = (figure: number): number => (hundredths ? figure / 100 : figure);
    yield [item, unit, shown(written[index] ?? 0), shown(expected), '相符'];
  }
}
