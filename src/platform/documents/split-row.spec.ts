import { splitRow, type TableRow } from './split-row';

const atMost = (characters: number) => (row: TableRow) => row.cells.every((cell) => Array.from(cell).length <= characters);
const cellsOf = (row: TableRow, characters: number) => splitRow(row, atMost(characters)).map((part) => part.cells);

describe('a row taller than a page', () => {
  test('one that fits stays whole', () => {
    expect(cellsOf({ cells: ['1', 'abc'] }, 3)).toEqual([['1', 'abc']]);
  });

  test('goes on where each cell stopped, and loses nothing', () => {
    expect(cellsOf({ cells: ['12', '甲乙丙丁戊己庚'] }, 3)).toEqual([['12', '甲乙丙'], ['', '丁戊己'], ['', '庚']]);
  });

  test('a character of two code units is not cut in half', () => {
    expect(cellsOf({ cells: ['𬱖䶮𫖯'] }, 1)).toEqual([['𬱖'], ['䶮'], ['𫖯']]);
  });

  test('comes to an end even where not one character fits', () => {
    expect(cellsOf({ cells: ['ab'] }, 0)).toEqual([['a'], ['b']]);
  });
});
