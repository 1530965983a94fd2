import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyRefusedRows } from './copy-refused-rows';
import { openTable } from './open-table';
import { openWorkbook } from './open-workbook';
import type { SheetContent, WrittenCell } from './sheet-content';
import { writeWorkbook } from './write-workbook';

const folder = mkdtempSync(join(tmpdir(), 'xuefen-workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function readBack(path: string, sheetName: string) {
  const workbook = await openWorkbook(path);
  const rows = [];
  for await (const row of workbook.rows(sheetName)) rows.push({ rowNumber: row.rowNumber, cells: row.cells.map(({ kind, text }) => `${kind}:${text}`) });
  workbook.close();
  return rows;
}

const COLUMNS: SheetContent['columns'] = [
  { header: '姓名', format: 'general' },
  { header: '身份证号', format: 'text', width: 22 },
  { header: '学分', format: 'amount' },
  { header: '日期', format: 'day' },
];

describe('a written workbook', () => {
  it('reads back as it was written', async () => {
    const path = join(folder, 'written.xlsx');
    const rows: WrittenCell[][] = [
      ['王𬱖 <&">\u0000', '330799198601280005', 12.5, { day: '2026-03-05' }],
      [undefined, { kind: 'number', text: '330799197101084000' }, '', { kind: 'date', text: '46086', day: '2026-03-05' }],
      ['\uD800孤', { kind: 'boolean', text: '1', value: true }, Number.NaN, { kind: 'error', text: '#N/A' }],
    ];
    await writeWorkbook(path, [{ name: '名单 & 表', titles: ['示范市'], columns: COLUMNS, rows }, { name: '空', columns: COLUMNS, rows: [] }]);
    expect(await readBack(path, '名单 & 表')).toEqual([
      { rowNumber: 1, cells: ['text:示范市'] },
      { rowNumber: 2, cells: ['text:姓名', 'text:身份证号', 'text:学分', 'text:日期'] },
      { rowNumber: 3, cells: ['text:王𬱖 <&">', 'text:330799198601280005', 'number:12.5', 'date:46086'] },
      { rowNumber: 4, cells: ['empty:', 'number:330799197101084000', 'empty:', 'date:46086'] },
      { rowNumber: 5, cells: ['text:孤', 'boolean:1', 'empty:', 'text:#N/A'] },
    ]);
    expect(await readBack(path, '空')).toHaveLength(1);
  });

  it('takes rows only as fast as they are written, and fails when their source fails', async () => {
    let produced = 0;
    async function* failing(): AsyncGenerator<WrittenCell[]> {
      for (;;) {
        produced += 1;
        if (produced > 20_000) throw new Error('the source broke');
        yield ['张三', '330799198601280005', produced, undefined];
      }
    }
    await expect(writeWorkbook(join(folder, 'broken.xlsx'), [{ name: '名单', columns: COLUMNS, rows: failing() }])).rejects.toThrow('the source broke');
    expect(produced).toBe(20_001);
  });
});

describe('the copy of the refused rows', () => {
  const columns = [
    { key: 'name', header: '姓名', required: true },
    { key: 'residentId', header: '身份证号', required: true },
  ];
  const source = join(folder, 'source.xlsx');
  const copy = join(folder, 'copy.xlsx');
  const again = join(folder, 'again.xlsx');
  const refusalOf = (refused: Record<number, string>) => (rowNumber: number) => {
    const reason = refused[rowNumber];
    return reason === undefined ? undefined : { reason, remedy: '请核对。' };
  };
  const copyOf = (sourcePath: string, refused: Record<number, string>) =>
    ({ sourcePath, sheetName: '名册', columns, textColumns: ['residentId'], companionSheets: ['单位', '没有的'], refusalOf: refusalOf(refused) });

  beforeAll(async () => {
    await writeWorkbook(source, [
      { name: '单位', columns: [{ header: '单位编码', format: 'general' }], rows: [['SQ'], ['SQ-J01']] },
      {
        name: '名册',
        titles: ['示范市名册'],
        columns: COLUMNS,
        rows: [
          ['张三', '330799198601280005', 1, { day: '2026-03-05' }],
          [' 李四 ', { kind: 'number', text: '330799197101084000' }, 2, { day: '2026-03-06' }],
          ['', '330799198601280005', 3, '2026.3.7'],
        ],
      },
    ]);
    await copyRefusedRows(copy, copyOf(source, { 4: '后几位已丢失', 5: '没有填写姓名' }));
  });

  it('keeps title, header, values as written, and says why and what to do', async () => {
    expect(await readBack(copy, '名册')).toEqual([
      { rowNumber: 1, cells: ['text:示范市名册'] },
      { rowNumber: 2, cells: ['text:姓名', 'text:身份证号', 'text:学分', 'text:日期', 'text:原因', 'text:处理办法'] },
      { rowNumber: 3, cells: ['text: 李四 ', 'number:330799197101084000', 'number:2', 'date:46087', 'text:后几位已丢失', 'text:请核对。'] },
      { rowNumber: 4, cells: ['empty:', 'text:330799198601280005', 'number:3', 'text:2026.3.7', 'text:没有填写姓名', 'text:请核对。'] },
    ]);
    expect(await readBack(copy, '单位')).toHaveLength(3);
  });

  it('can be handed in again, and its reasons are then replaced', async () => {
    const workbook = await openWorkbook(copy);
    expect((await openTable(workbook, '名册', columns)).header.rowNumber).toBe(2);
    workbook.close();
    await copyRefusedRows(again, copyOf(copy, { 4: '仍没有姓名' }));
    expect((await readBack(again, '名册')).at(-1)?.cells).toEqual(['empty:', 'text:330799198601280005', 'number:3', 'text:2026.3.7', 'text:仍没有姓名', 'text:请核对。']);
  });
});
