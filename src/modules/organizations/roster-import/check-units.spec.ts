import { EMPTY_CELL, type CellValue } from '../../../platform/workbook/cell-value';
import type { TableRow } from '../../../platform/workbook/open-table';
import { checkUnits } from './check-units';
import { UNIT_COLUMNS, type UnitColumn } from './roster-columns';

const header = { rowNumber: 1, columnOf: new Map(UNIT_COLUMNS.map((column, index) => [column.key, index])), headings: UNIT_COLUMNS.map((column) => column.header) };
const rows = (...lines: string[][]): TableRow<UnitColumn>[] =>
  lines.map((texts, index) => ({ rowNumber: index + 2, header, cells: texts.map((text): CellValue => (text === '' ? EMPTY_CELL : { kind: 'text', text })) }));
const KNOWN = [['SQ'], ['A', 'SQ'], ['A-1', 'A'], ['A-1-1', 'A-1'], ['B', 'SQ']].map(([code = '', parentCode]) => ({ code, parentCode }));
const CITY = ['SQ', '示范市', '', '市'];

describe('a unit row is refused', () => {
  it.each<[string, string[][], [number, string][]]>([
    ['without a code', [CITY, ['', '市水务局', 'SQ']], [[3, 'MISSING_UNIT_CODE']]],
    ['without a name', [CITY, ['SQ-1', '', 'SQ']], [[3, 'MISSING_UNIT_NAME']]],
    ['with a name longer than is kept', [CITY, ['SQ-1', '局'.repeat(121), 'SQ']], [[3, 'TEXT_TOO_LONG']]],
    ['with a code used above', [CITY, ['SQ-1', '市水务局', 'SQ'], ['sq-1', '市商务局', 'SQ']], [[4, 'DUPLICATE_UNIT']]],
    ['with a name used above under the same parent', [CITY, ['SQ-1', '市水务局', 'SQ'], ['SQ-2', '市 水务局', 'SQ']], [[4, 'DUPLICATE_UNIT_NAME']]],
    ['below a parent nobody knows, and so are those below it', [CITY, ['SQ-1-1', '水务所', 'SQ-1'], ['SQ-1-1-1', '班组', 'SQ-1-1']], [[3, 'UNKNOWN_PARENT_UNIT'], [4, 'UNKNOWN_PARENT_UNIT']]],
    ['in a circle, and so are those that hang on it', [CITY, ['A', '甲', 'B'], ['B', '乙', 'A'], ['C', '丙', 'B']], [[3, 'UNIT_CYCLE'], [4, 'UNIT_CYCLE'], [5, 'UNIT_CYCLE']]],
    ['below itself', [CITY, ['A', '甲', 'A']], [[3, 'UNIT_CYCLE']]],
  ])('%s', (_title, lines, refused) => {
    expect(checkUnits(rows(...lines)).refused.map(({ rowNumber, code }) => [rowNumber, code])).toEqual(refused);
  });

  it('when it speaks of a closed unit, or hangs a unit below one', () => {
    const known = KNOWN.map((unit) => ({ ...unit, closed: unit.code === 'B' }));
    expect(checkUnits(rows(['B', '乙局', 'SQ'], ['C', '丙局', 'B']), known).refused.map(({ rowNumber, code }) => [rowNumber, code])).toEqual([[2, 'CLOSED_UNIT'], [3, 'CLOSED_UNIT']]);
  });
});

describe('accepted units', () => {
  it('stand below their parents, wherever the sheet has them', () => {
    const { accepted, refused } = checkUnits(rows(['SQ-1-1', '水务所', 'SQ-1', '所'], ['SQ-1', '市水务局', 'SQ', '局'], [''], CITY, ['合计', '3']));
    expect(refused).toEqual([]);
    expect(accepted).toEqual([
      { rowNumber: 5, code: 'SQ', name: '示范市', parentCode: undefined, kind: '市' },
      { rowNumber: 3, code: 'SQ-1', name: '市水务局', parentCode: 'SQ', kind: '局' },
      { rowNumber: 2, code: 'SQ-1-1', name: '水务所', parentCode: 'SQ-1', kind: '所' },
    ]);
  });

  it('may hang below units that exist already', () => {
    expect(checkUnits(rows(['SQ-1', '市水务局', 'SQ']), KNOWN).accepted).toHaveLength(1);
  });

  it('may move below what stood beside them, and not below what stands below them', () => {
    expect(checkUnits(rows(['A', '甲局', 'B']), KNOWN)).toMatchObject({ accepted: [{ code: 'A', parentCode: 'B' }], refused: [] });
    expect(checkUnits(rows(['A', '甲局', 'A-1-1']), KNOWN)).toMatchObject({ accepted: [], refused: [{ code: 'UNIT_CYCLE' }] });
  });

  it('may share a name under different parents', () => {
    expect(checkUnits(rows(CITY, ['A', '甲局', 'SQ'], ['B', '乙局', 'SQ'], ['A-1', '办公室', 'A'], ['B-1', '办公室', 'B'])).refused).toEqual([]);
  });
});
