import { authorCell, officialCell } from './list-cells';
import { cellsIn, columnsIn, inBrackets, inOneCell, type SpokenColumn } from './spoken-sheet';

const COLUMNS: readonly SpokenColumn<{ readonly name: string; readonly day: string; readonly notes: readonly string[] }>[] = [
  { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ name }) => name },
  { header: { zh: '日期', en: 'Day' }, format: 'day', cell: ({ day }) => ({ day }) },
  { header: { zh: '状态', en: 'State' }, format: 'text', cell: () => ({ zh: '已批准', en: 'Approved' }) },
  { header: { zh: '说明', en: 'Notes' }, format: 'text', cell: ({ notes }, language) => inOneCell(notes.map((note) => `${note}${inBrackets('1', language)}`), language) },
];
const ROW = { name: '王小明', day: '2026-03-05', notes: ['a', 'b'] };

test.each([
  ['zh', ['姓名', '日期', '状态', '说明'], ['王小明', { day: '2026-03-05' }, '已批准', 'a（1）；b（1）']],
  ['en', ['Name', 'Day', 'State', 'Notes'], ['王小明', { day: '2026-03-05' }, 'Approved', 'a (1); b (1)']],
] as const)('a sheet in %s has its titles, terms and marks in that language, and what people wrote as they wrote it', (language, headers, cells) => {
  expect(columnsIn(language, COLUMNS).map(({ header }) => header)).toEqual(headers);
  expect(cellsIn(language, COLUMNS, ROW)).toEqual(cells);
});

test.each([
  ['a rank of the roster', officialCell('一级科员'), { zh: '一级科员', en: 'Clerk, level I' }],
  ['a kind of unit', officialCell('镇乡'), { zh: '镇乡', en: 'Town or township' }],
  ['a word without a standard English one', officialCell('调研室主任'), { zh: '调研室主任', en: '调研室主任' }],
  ['the program as an author', authorCell('command line'), { zh: '命令行', en: 'Command line' }],
  ['a person as an author', authorCell('王小明'), '王小明'],
  ['nobody yet', authorCell(null), undefined],
])('%s in both languages', (_what, cell, said) => {
  expect(cell).toEqual(said);
});
