import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { DomainError } from '#kernel';
import type { CellValue } from './cell-value';
import { openWorkbook } from './open-workbook';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './workbook-limits';
import {
  headerNotFound,
  notAWorkbook,
  sheetNotFound,
  tooManyRows,
  WORKBOOK_REFUSALS,
  workbookDamaged,
  workbookEncrypted,
  workbookOldFormat,
  workbookTooLarge,
} from './workbook.errors';

const folder = mkdtempSync(join(tmpdir(), 'xuefen-workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function file(content: Buffer | string): string {
  count += 1;
  const path = join(folder, `${count}.xlsx`);
  writeFileSync(path, content);
  return path;
}

type Parts = Record<string, string>;

function zipped(parts: Parts): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** A workbook with the sheet 名单; the sheet comes before its shared texts, as some writers have it. */
function workbook(rows: string, changes: Parts = {}): Promise<Buffer> {
  return zipped({
    'xl/worksheets/sheet1.xml': sheet(rows),
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="x"><workbookPr/><sheets><sheet name="名单" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 'worksheet', '/xl/worksheets/sheet1.xml')}${relation('r2', 'sharedStrings', 'sharedStrings.xml')}${relation('r3', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': '<sst><si><t>姓名</t></si><si><r><t>王</t></r><r><t xml:space="preserve">𬱖 </t></r><rPh><t>wang</t></rPh></si><si><t>a_x000D_&amp;&#x4E00;</t></si><si><t/></si></sst>',
    ...changes,
  });
}

async function readAll(path: string, limits?: Partial<WorkbookLimits>): Promise<{ rowNumber: number; cells: readonly CellValue[] }[]> {
  const opened = await openWorkbook(path, { ...WORKBOOK_LIMITS, ...limits });
  try {
    const rows = [];
    for await (const row of opened.rows('名单')) rows.push(row);
    return rows;
  } finally {
    opened.close();
  }
}

async function refusalOf(path: string, limits?: Partial<WorkbookLimits>): Promise<string> {
  try {
    await readAll(path, limits);
    return 'none';
  } catch (error) {
    if (error instanceof DomainError) return `${error.code} ${error.kind}`;
    throw error;
  }
}

/** A compound file whose directory, in sector 0, names these streams. */
function compoundFile(...streams: string[]): Buffer {
  const content = Buffer.alloc(2048);
  Buffer.from('D0CF11E0A1B11AE1', 'hex').copy(content);
  content.writeUInt16LE(9, 0x1e);
  content.writeUInt32LE(0, 0x30);
  streams.forEach((name, index) => content.write(name, 512 + index * 128, 'utf16le'));
  return content;
}

const cell = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const ROW = `<row r="1">${cell('A1', '姓名')}</row>`;

/** Overwrites bytes relative to every occurrence of a signature. */
function patched(content: Buffer, signature: number[], offset: number, bytes: number[]): Buffer {
  const changed = Buffer.from(content);
  for (let at = changed.indexOf(Buffer.from(signature)); at >= 0; at = changed.indexOf(Buffer.from(signature), at + 4)) {
    Buffer.from(bytes).copy(changed, at + offset);
  }
  return changed;
}
const DIRECTORY_ENTRY = [0x50, 0x4b, 0x01, 0x02];

describe('a workbook is refused', () => {
  const cases: [string, () => Buffer | string | Promise<Buffer>, string][] = [
    ['when it is an empty file', () => '', 'NOT_A_WORKBOOK invalid'],
    ['when it is a CSV file under another name', () => '姓名,身份证号\n王,1\n', 'NOT_A_WORKBOOK invalid'],
    ['when it is a web page under another name', () => '<html><table></table></html>', 'NOT_A_WORKBOOK invalid'],
    ['when it is a zip of something else', () => zipped({ 'word/document.xml': '<w/>' }), 'NOT_A_WORKBOOK invalid'],
    ['when its main part is no workbook', () => workbook(ROW, { 'xl/workbook.xml': '<document/>' }), 'NOT_A_WORKBOOK invalid'],
    ['when it is encrypted', () => compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'WORKBOOK_ENCRYPTED invalid'],
    ['when a part is encrypted', async () => patched(await workbook(ROW), DIRECTORY_ENTRY, 8, [0x09]), 'WORKBOOK_ENCRYPTED invalid'],
    ['when it is an old .xls', () => compoundFile('Root Entry', 'Workbook'), 'WORKBOOK_OLD_FORMAT invalid'],
    [
      'when it is a binary .xlsb',
      () => zipped({ '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.bin')}</Relationships>`, 'xl/workbook.bin': '\u0001' }),
      'WORKBOOK_OLD_FORMAT invalid',
    ],
    ['when it was cut off', async () => (await workbook(ROW)).subarray(0, 700), 'WORKBOOK_DAMAGED invalid'],
    ['when bytes of its directory are lost', async () => patched(await workbook(ROW), [0x50, 0x4b, 0x05, 0x06], 16, [0x07, 0x00, 0x00, 0x00]), 'WORKBOOK_DAMAGED invalid'],
    ['when a checksum does not fit', async () => patched(await workbook(ROW), DIRECTORY_ENTRY, 16, [1, 2, 3, 4]), 'WORKBOOK_DAMAGED invalid'],
    ['when parts lie on top of each other', async () => patched(await workbook(ROW), DIRECTORY_ENTRY, 42, [0, 0, 0, 0]), 'WORKBOOK_DAMAGED invalid'],
    ['when a part is not well-formed', () => workbook('<row r="1"><c r="A1"></row>'), 'WORKBOOK_DAMAGED invalid'],
    ['when a part ends early', () => workbook('', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }), 'WORKBOOK_DAMAGED invalid'],
    [
      'when a part brings its own entities',
      () => workbook('', { 'xl/worksheets/sheet1.xml': `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheet(`<row r="1">${cell('A1', '&b;')}</row>`)}` }),
      'WORKBOOK_DAMAGED invalid',
    ],
    ['when a part uses an entity nobody declared', () => workbook(`<row r="1">${cell('A1', '&nbsp;')}</row>`), 'WORKBOOK_DAMAGED invalid'],
    ['when a shared text is missing', () => workbook('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'), 'WORKBOOK_DAMAGED invalid'],
    ['when it packs more than 200 : 1', () => workbook(`<row r="1">${cell('A1', ' '.repeat(3_000_000))}</row>`), 'WORKBOOK_TOO_LARGE too_large'],
    [
      'when a part unpacks to more than it declares',
      async () => patched(await workbook(ROW + '<row r="2"/>'.repeat(50)), DIRECTORY_ENTRY, 24, [20, 0, 0, 0]),
      'WORKBOOK_TOO_LARGE too_large',
    ],
    ['when a cell holds more than a spreadsheet can', () => workbook(`<row r="1">${cell('A1', Array.from({ length: 40_000 }, (_v, i) => i % 7).join(''))}</row>`), 'WORKBOOK_TOO_LARGE too_large'],
    ['when values stand in column 257', () => workbook(`<row r="1">${cell('IW1', 'x')}</row>`), 'WORKBOOK_TOO_LARGE too_large'],
  ];
  it.each(cases)('%s', async (_title, content, code) => {
    expect(await refusalOf(file(await content()))).toBe(code);
  });

  const limited: [string, Partial<WorkbookLimits>, string][] = [
    ['the file', { fileBytes: 500 }, 'WORKBOOK_TOO_LARGE too_large'],
    ['the number of parts', { entries: 3 }, 'WORKBOOK_TOO_LARGE too_large'],
    ['all parts together', { unpackedBytes: 600 }, 'WORKBOOK_TOO_LARGE too_large'],
    ['the shared texts', { sharedTextBytes: 100 }, 'WORKBOOK_TOO_LARGE too_large'],
    ['the rows', { rows: 2 }, 'TOO_MANY_ROWS too_large'],
  ];
  it.each(limited)('when %s exceed the limit', async (_title, limits, code) => {
    const rows = [1, 2, 3].map((row) => `<row r="${row}">${cell(`A${row}`, 'x')}</row>`).join('');
    expect(await refusalOf(file(await workbook(rows)), limits)).toBe(code);
  });

  it('with the names that were found when the sheet is not there', async () => {
    const opened = await openWorkbook(file(await workbook(ROW)));
    const reading = opened.rows('学习培训记录').next();
    await expect(reading).rejects.toMatchObject({ code: 'SHEET_NOT_FOUND', facts: { wanted: '学习培训记录', found: ['名单'] } });
    await expect(reading).rejects.toThrow('名单');
    opened.close();
  });
});

it('every refusal is listed in the order of precedence', () => {
  expect([...new Set(WORKBOOK_REFUSALS)]).toEqual([...WORKBOOK_REFUSALS]);
  for (const refusal of [workbookTooLarge('file', 1), workbookEncrypted(), workbookOldFormat(), notAWorkbook(), workbookDamaged(''), sheetNotFound('', []), headerNotFound('', []), tooManyRows(1)]) {
    expect(WORKBOOK_REFUSALS).toContain(refusal.code);
  }
});

describe('a sheet is read', () => {
  const values: [string, string, CellValue][] = [
    ['shared text', '<c r="A1" t="s"><v>0</v></c>', { kind: 'text', text: '姓名' }],
    ['rich text without its reading', '<c r="A1" t="s"><v>1</v></c>', { kind: 'text', text: '王𬱖 ' }],
    ['escaped text', '<c r="A1" t="s"><v>2</v></c>', { kind: 'text', text: 'a\r&一' }],
    ['inline text', cell('A1', '甲&lt;乙'), { kind: 'text', text: '甲<乙' }],
    ['text a formula gave', '<c r="A1" t="str"><f>B1&amp;"年"</f><v>2026年</v></c>', { kind: 'text', text: '2026年' }],
    ['a number with its digits as written', '<c r="A1"><v>330799197101084000</v></c>', { kind: 'number', text: '330799197101084000' }],
    ['a number in exponents as written', '<c r="A1"><v>3.30799197101084E+17</v></c>', { kind: 'number', text: '3.30799197101084E+17' }],
    ['a number a formula gave', '<c r="A1"><f>1+1</f><v>2</v></c>', { kind: 'number', text: '2' }],
    ['a day of a built-in format', '<c r="A1" s="1"><v>46165</v></c>', { kind: 'date', text: '46165', day: '2026-05-23' }],
    ['a day of a custom format, its time dropped', '<c r="A1" s="2"><v>46165.75</v></c>', { kind: 'date', text: '46165.75', day: '2026-05-23' }],
    ['an ISO day', '<c r="A1" t="d"><v>2026-05-23T08:00:00</v></c>', { kind: 'date', text: '2026-05-23T08:00:00', day: '2026-05-23' }],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', text: '1', value: true }],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', text: '#N/A' }],
  ];
  it.each(values)('with %s', async (_title, xml, value) => {
    const rows = await readAll(file(await workbook(`<row r="1">${xml}</row>`)));
    expect(rows).toEqual([{ rowNumber: 1, cells: [value] }]);
  });

  it('with the row numbers a person sees; rows and cells without a value are passed over', async () => {
    const rows = await readAll(file(await workbook(`<row r="3">${cell('B3', 'x')}<c r="C3" s="1"/><c r="D3" t="s"><v>3</v></c></row><row r="4"><c r="A4"/></row><row r="9">${cell('A9', 'y')}</row>`)));
    expect(rows).toEqual([
      { rowNumber: 3, cells: [{ kind: 'empty', text: '' }, { kind: 'text', text: 'x' }] },
      { rowNumber: 9, cells: [{ kind: 'text', text: 'y' }] },
    ]);
  });

  it('where a writer leaves row numbers and references out', async () => {
    const rows = await readAll(file(await workbook('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')));
    expect(rows.map((row) => [row.rowNumber, row.cells.map((value) => value.text)])).toEqual([[1, ['1', '2']], [2, ['3']]]);
  });

  it('with prefixed elements, single quotation marks and line breaks inside tags', async () => {
    const xml = `<?xml version='1.0'?><x:worksheet xmlns:x='m'><x:sheetData><x:row\n r='2'><x:c r = "B2"\n t='inlineStr'><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c><!-- > --></x:row></x:sheetData></x:worksheet>`;
    const rows = await readAll(file(await workbook('', { 'xl/worksheets/sheet1.xml': xml })));
    expect(rows).toEqual([{ rowNumber: 2, cells: [{ kind: 'empty', text: '' }, { kind: 'text', text: 'a<b' }] }]);
  });

  it('with days counted from 1904', async () => {
    const main = '<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="名 单" sheetId="1" r:id="r1"/></sheets></workbook>';
    const rows = await readAll(file(await workbook('<row r="1"><c r="A1" s="1"><v>44703</v></c></row>', { 'xl/workbook.xml': main })));
    expect(rows[0]?.cells[0]).toMatchObject({ kind: 'date', day: '2026-05-23' });
  });

  it('a second time, and after stopping half-way', async () => {
    const opened = await openWorkbook(file(await workbook([1, 2, 3].map((row) => `<row r="${row}">${cell(`A${row}`, 'x')}</row>`).join(''))));
    for await (const row of opened.rows('名单')) if (row.rowNumber === 1) break;
    const numbers: number[] = [];
    for await (const row of opened.rows('名单')) numbers.push(row.rowNumber);
    opened.close();
    expect(numbers).toEqual([1, 2, 3]);
  });
});
