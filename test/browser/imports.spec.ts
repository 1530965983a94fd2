import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/platform/workbook/open-workbook';
import { person, record, writeMoves, writeRecords, writeRoster, type MoveLine, type PersonLine } from '../fixtures/workbooks';
import { whileWorkerRests } from './support/city';
import { expectShown } from './support/expect-shown';
import { deskOf } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();
/** Beyond those of the demo city. */
const NEWCOMER = person(90_001, { name: '钱新来', unit: '市水务局' });
const UNITS = [{ code: 'SQ', name: '示范市', kind: '市' }];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xuefen-uploads-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function upload(page: Page, kind: '人员名册' | '培训记录' | '人员变动', file: string): Promise<void> {
  await page.getByRole('radio', { name: kind }).check();
  await page.getByLabel('文件', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: new RegExp(`^导入.*${kind}$`) }).click();
}

/** The figure under a name in the result of an import. */
const resultOf = (page: Page, name: string) => page.locator('dl').filter({ hasText: '新增或更新' }).locator('div').filter({ hasText: name }).locator('dd').first();

describe('loading files', () => {
  test('asks for a file first, and refuses what is no workbook before sending it', async () => {
    const page = await visits.visit('organisation_department', '/imports/new');
    await page.getByRole('button', { name: /^导入 2026/ }).click();
    await expectShown(page.getByRole('link', { name: '请选择要上传的文件' }));
    await page.getByLabel('文件', { exact: true }).setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('name') });
    await expectShown(page.getByText(/“list.csv”不是 .xlsx 工作簿/).first());
  });

  test('takes good rows of a roster in, and gives bad ones back with what to do', async () => {
    const file = join(folder, '新进人员.xlsx');
    await writeRoster(file, [NEWCOMER, person(90_002, { name: '钱错号', unit: '市水务局', residentId: '330799196001010000' })], UNITS);
    const page = await visits.visit('organisation_department', '/imports/new');
    await upload(page, '人员名册', file);
    await expectShown(page.getByText('△ 2 行中有 1 行需要更正'));
    expect(await resultOf(page, '新增或更新').textContent()).toMatch(/^1\s*$/);
    const refused = page.getByRole('row').filter({ hasText: '第 3 行' });
    await expectShown(refused.getByText('身份证号').first());
    expect(await refused.textContent()).toContain('校验');

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载问题行工作簿' }).click();
    expect((await stat(await (await download).path())).size).toBeGreaterThan(1_000);
  });

  test('shows the work while it goes on, and the records in the ledger of the person afterwards', async () => {
    const file = join(folder, '补报记录.xlsx');
    await writeRoster(join(folder, '本人.xlsx'), [NEWCOMER], UNITS);
    await writeRecords(file, [record(NEWCOMER, 1), record(NEWCOMER, 2, { category: '没有这个类别' })]);
    const page = await visits.visit('organisation_department', '/imports/new');
    await upload(page, '人员名册', join(folder, '本人.xlsx'));
    await expectShown(page.getByText('✓ 全部行都已导入'));

    await page.goto('/imports/new');
    await whileWorkerRests(async () => {
      await upload(page, '培训记录', file);
      await expectShown(page.getByRole('progressbar', { name: '正在导入“补报记录.xlsx”' }));
      await expectShown(page.getByText('排队中，等待开始'));
    });
    await expectShown(page.getByText('△ 2 行中有 1 行需要更正'));
    await expectShown(page.getByRole('row').filter({ hasText: '没有这个类别' }));

    await page.goto(`/people?q=${encodeURIComponent('钱新来')}`);
    await page.getByRole('link', { name: '钱新来' }).click();
    await expectShown(page.getByText('第1期科级干部班').first());
  });

  test('moves people by a workbook: bad rows come back with the reason and, put right, are taken in', async () => {
    const [mover, retiring] = [person(90_011, { name: '钱调动', unit: '市水务局' }), person(90_012, { name: '钱退休', unit: '市水务局' })];
    await writeRoster(join(folder, '变动前.xlsx'), [mover, retiring], UNITS);
    const page = await visits.visit('organisation_department', '/imports/new');
    await upload(page, '人员名册', join(folder, '变动前.xlsx'));
    await expectShown(page.getByText('✓ 全部行都已导入'));
    const { on: today } = (await (await deskOf('organisation_department')).ask('GET', '/unit-tree')) as { on: string };

    const line = (of: PersonLine, more: MoveLine): MoveLine => ({ name: of.name ?? '', residentId: of.residentId ?? '', on: today, reason: '工作需要', documentNo: '组干〔2026〕90号', ...more });
    const bad = [line(retiring, { kind: '退休', documentNo: '' }), line(mover, { name: '钱同名', kind: '调动', unit: '市财政局' })];
    await writeMoves(join(folder, '变动.xlsx'), [line(mover, { kind: '调动', unit: '市财政局' }), ...bad]);
    await page.goto('/imports/new');
    await upload(page, '人员变动', join(folder, '变动.xlsx'));
    await expectShown(page.getByText('△ 3 行中有 2 行需要更正'));
    await expectShown(page.getByRole('row').filter({ hasText: '第 3 行' }).getByText('没有填写依据文号').first());
    await expectShown(page.getByRole('row').filter({ hasText: '第 4 行' }).getByText('姓名与名册中该身份证号的姓名不一致').first());
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载问题行工作簿' }).click();
    const returned = await openWorkbook(await (await download).path());
    const rows: string[][] = [];
    for await (const { cells } of returned.rows('人员变动')) rows.push(cells.map((cell) => cell?.text ?? ''));
    returned.close();
    expect(rows.slice(1).map((cells) => [cells.includes(mover.residentId ?? ''), cells.includes(retiring.residentId ?? '')])).toEqual([[false, true], [true, false]]);

    await writeMoves(join(folder, '变动更正.xlsx'), [line(retiring, { kind: '退休' })]);
    await page.goto('/imports/new');
    await upload(page, '人员变动', join(folder, '变动更正.xlsx'));
    await expectShown(page.getByText('✓ 全部行都已导入'));
    await page.goto('/moves');
    await expectShown(page.getByRole('row', { name: /钱调动/ }).getByText(/市财政局/).first());
    await expectShown(page.getByRole('row', { name: /钱退休/ }).getByText(/退休/).first());
    await page.goto(`/people?q=${encodeURIComponent('钱调动')}`);
    await expectShown(page.getByRole('row', { name: /钱调动/ }).getByText('市财政局'));
  });

  test('changes nothing when the roster of the city comes again', async () => {
    const page = await visits.visit('organisation_department', '/imports/new');
    await upload(page, '人员名册', 'demo-city/roster-2026.xlsx');
    await expectShown(page.getByText('△ 3,012 行中有 12 行需要更正'));
    expect(await resultOf(page, '与已有相同').textContent()).toMatch(/^3,000\s*$/);
  });

  test('can be stopped, and says what stays', async () => {
    const page = await visits.visit('organisation_department', '/imports/new');
    await whileWorkerRests(async () => {
      await upload(page, '培训记录', 'demo-city/records-2026.xlsx');
      await page.getByRole('button', { name: '停止' }).click();
      await page.getByRole('button', { name: '停止导入，已导入的行保留' }).click();
      await expectShown(page.getByText('这次导入已停止'));
      await expectShown(page.getByText('已经导入的行保留', { exact: false }).first());
    });
  });
});
