import { EMPTY_CELL, type CellValue, type SheetRow } from './cell-value';
import { findHeader, type TableColumn } from './find-header';
import type { TableRow } from './open-table';
import { passedOver } from './passed-over';
import { refuseRow } from './row-refusal';

type Key = 'serial' | 'name' | 'residentId' | 'note';
const COLUMNS: readonly TableColumn<Key>[] = [
  { key: 'serial', header: '序号', required: false },
  { key: 'name', header: '姓名', required: true },
  { key: 'residentId', header: '身份证号', aliases: ['公民身份号码'], required: true },
  { key: 'note', header: '备注', required: false },
];

const row = (rowNumber: number, ...texts: string[]): SheetRow => ({
  rowNumber,
  cells: texts.map((text): CellValue => (text === '' ? EMPTY_CELL : /^\d+$/.test(text) && text.length < 6 ? { kind: 'number', text } : { kind: 'text', text })),
});

describe('the header', () => {
  it.each<[string, SheetRow[], string[]]>([
    ['is not there', [row(1, '名单'), row(2, '张三', '1')], ['姓名', '身份证号']],
    ['lacks a column', [row(1, '名单'), row(2, '姓名', '单位'), row(3, '张三', '市委')], ['身份证号']],
    ['stands below row 10', [row(11, '姓名', '身份证号')], ['姓名', '身份证号']],
  ])('is refused when it %s', (_title, rows, missing) => {
    expect(findHeader(rows, COLUMNS)).toEqual({ missing });
  });

  it.each<[string, SheetRow[], { heading: string; rowNumber: number; columns: [number, number] }]>([
    ['names a column twice', [row(2, '姓名', '身份证号', '姓 名*')], { heading: '姓名', rowNumber: 2, columns: [0, 2] }],
    ['names one that is not needed twice', [row(1, '姓名', '身份证号', '备注', '职级', '备注')], { heading: '备注', rowNumber: 1, columns: [2, 4] }],
  ])('is refused when it %s', (_title, rows, twice) => {
    expect(findHeader(rows, COLUMNS)).toEqual({ twice });
  });

  it('may name a column twice that nobody reads', () => {
    expect(findHeader([row(1, '姓名', '身份证号', '电话', '电话')], COLUMNS)).toMatchObject({ found: { rowNumber: 1 } });
  });

  it.each<[string, SheetRow[], number, [string, number][]]>([
    ['in row 1', [row(1, '姓名', '身份证号')], 1, [['name', 0], ['residentId', 1]]],
    ['below title rows', [row(1, '2026年度名单'), row(3, '单位：示范市'), row(4, '序号', '姓名', '身份证号')], 4, [['serial', 0], ['name', 1], ['residentId', 2]]],
    ['in another order', [row(1, '备注', '公民身份号码', '姓名')], 1, [['name', 2], ['residentId', 1], ['note', 0]]],
    ['with breaks, spaces, marks and width', [row(1, '姓\n 名*', '身份\u3000证号（必填）', '备注：')], 1, [['name', 0], ['residentId', 1], ['note', 2]]],
  ])('is found %s', (_title, rows, rowNumber, columns) => {
    expect(findHeader(rows, COLUMNS)).toMatchObject({ found: { rowNumber, columnOf: new Map(columns) } });
  });
});

const header = { rowNumber: 2, columnOf: new Map<Key, number>([['serial', 0], ['name', 1], ['residentId', 2], ['note', 3]]), headings: ['序号', '姓名', '身份\n证号', '备注'] };
const tableRow = (...texts: string[]): TableRow<Key> => ({ ...row(12, ...texts), header });

describe('a row is', () => {
  it.each<[string, string[], string | undefined]>([
    ['blank', ['', ' ', '\u3000'], 'blank'],
    ['blank but numbered', ['17'], 'blank'],
    ['a total', ['合计', '3012人'], 'total'],
    ['a total in the second column', ['', '合　计', '', '3012'], 'total'],
    ['a header repeated for print', ['序号', '姓 名', '身份证号', '备注'], 'repeated_header'],
    ['a note below the table', ['填表人：张三'], 'note'],
    ['a record', ['1', '张三', '330799198601280005'], undefined],
    ['a record without its number', ['', '张三', '330799198601280005'], undefined],
    ['a record without an ID', ['1', '张三'], undefined],
    ['a record of somebody called 合计明', ['1', '合计明', '330799198601280005'], undefined],
  ])('%s', (_title, texts, kind) => {
    expect(passedOver(tableRow(...texts), { serial: 'serial', identifying: ['residentId', 'name'] })).toBe(kind);
  });
});

describe('the refusal of a row', () => {
  it('says where, what was written, what is wrong and what to do, and masks long numbers', () => {
    const words = { message: { zh: '身份证号校验位不符', en: 'the check character does not fit' }, remedy: { zh: '请核对最后一位。', en: 'Compare it.' } };
    expect(refuseRow(tableRow('1', '张三', '330799198601280004'), 'residentId', 'BAD_CHECK_DIGIT', words)).toEqual({
      rowNumber: 12,
      code: 'BAD_CHECK_DIGIT',
      column: { letters: 'C', heading: '身份证号' },
      written: '330799********0004',
      message: { zh: '第 12 行：身份证号校验位不符', en: 'Row 12: the check character does not fit' },
      remedy: { zh: '请核对最后一位。', en: 'Compare it.' },
    });
  });

  it('shortens what was written at great length', () => {
    const words = { message: { zh: '', en: '' }, remedy: { zh: '', en: '' } };
    expect([...refuseRow(tableRow('1', '𬱖'.repeat(200)), 'name', 'X', words).written]).toHaveLength(61);
  });
});
