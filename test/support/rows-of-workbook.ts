import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../src/platform/workbook/open-workbook';

/** The rows of a downloaded workbook's sheet as text, from below the row whose first cell is `header`. @throws Error when there is no such row */
export async function rowsOfWorkbook(content: Buffer, sheet: string, header: string): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'xuefen-workbook-'));
  try {
    const path = join(folder, 'downloaded.xlsx');
    await writeFile(path, content);
    const workbook = await openWorkbook(path);
    const rows: string[][] = [];
    for await (const { cells } of workbook.rows(sheet)) rows.push(Array.from(cells, (cell) => cell?.text ?? ''));
    workbook.close();
    const heading = rows.findIndex(([first]) => first === header);
    if (heading < 0) throw new Error(`no row of ${sheet} begins with ${header}`);
    return rows.slice(heading + 1);
  } finally {
    await rm(folder, { recursive: true });
  }
}
