import type { Term } from '#contracts';
import type { Language } from '../../../platform/http/request-language';
import type { SheetContent, WrittenCell } from '../../../platform/workbook/sheet-content';
import { cellsIn, columnsIn, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';

/** A figure that the file and its source must agree on, to the hundredth. */
export interface Check<Row> {
  readonly item: Term;
  /** What it is counted in. */
  readonly unit: Term;
  /** Hundredths are shown as decimals. */
  readonly hundredths: boolean;
  /** As the database adds it up, in the same instant. */
  readonly expected: number;
  /** What one row adds. */
  readonly of: (row: Row) => number;
}

interface Checked<Row> {
  readonly check: Check<Row>;
  written: number;
}

export interface CheckedContent<Row> {
  readonly name: Term;
  readonly titles: readonly [Term, ...Term[]];
  readonly columns: readonly SpokenColumn<Row>[];
  readonly language: Language;
  readonly pages: AsyncIterable<readonly Row[]>;
  readonly checks: readonly Check<Row>[];
  readonly count: number;
  readonly progress: (done: number, total: number) => Promise<void>;
}

const CHECK_COLUMNS: readonly SpokenColumn<Checked<never>>[] = [
  { header: { zh: '核对项目', en: 'Checked' }, format: 'text', width: 24, cell: ({ check }) => check.item },
  { header: { zh: '计量单位', en: 'In' }, format: 'text', cell: ({ check }) => check.unit },
  { header: { zh: '本文件合计', en: 'Sum of this file' }, format: 'general', width: 20, cell: ({ check, written }) => figure(check, written) },
  { header: { zh: '账上合计', en: 'Sum of the source' }, format: 'general', width: 20, cell: ({ check }) => figure(check, check.expected) },
  { header: { zh: '核对结果', en: 'Outcome' }, format: 'text', cell: () => ({ zh: '相符', en: 'Agrees' }) },
];

/** The rows, and a sheet 核对 that adds up what was written beside what the source says. A file that disagrees is never finished. */
export function checkedSheets<Row>(content: CheckedContent<Row>): SheetContent[] {
  const { name, titles, columns, checks, language } = content;
  const sums = checks.map((check): Checked<Row> => ({ check, written: 0 }));
  return [
    { name: name[language], titles: titles.map((title) => title[language]), columns: columnsIn(language, columns), rows: rowsOf(content, sums) },
    { name: { zh: '核对', en: 'Check' }[language], titles: [titles[0][language]], columns: columnsIn(language, CHECK_COLUMNS), rows: checkRows(sums, language) },
  ];
}

async function* rowsOf<Row>({ name, columns, language, pages, count, progress }: CheckedContent<Row>, sums: readonly Checked<Row>[]): AsyncGenerator<readonly WrittenCell[]> {
  let done = 0;
  for await (const page of pages) {
    for (const row of page) {
      for (const sum of sums) sum.written += sum.check.of(row);
      yield cellsIn(language, columns, row);
    }
    done += page.length;
    await progress(done, count);
  }
  const wrong = sums.filter(({ check, written }) => written !== check.expected);
  if (wrong.length > 0) throw new Error(`${name.en}: ${wrong.map(({ check }) => `${check.item.en} (${check.unit.en})`).join(', ')} is not what its source adds up to`);
}

function* checkRows<Row>(sums: readonly Checked<Row>[], language: Language): Generator<readonly WrittenCell[]> {
  for (const sum of sums) yield cellsIn<Checked<never>>(language, CHECK_COLUMNS, sum);
}

function figure({ hundredths }: Check<never>, amount: number): number {
  return hundredths ? amount / 100 : amount;
}
