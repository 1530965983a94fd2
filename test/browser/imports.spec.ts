import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { person, record, writeRecords, writeRoster } from '../fixtures/workbooks';
import { whileWorkerRests } from './support/city';
import { expectShown } from './support/expect-shown';
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

async function upload(page: Page, kind: '人员名册' | '培训记录', file: string): Promise<void> {
  await page.getByRole('radio', { name: kind }).check();
  await page.getByLabel('文件', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: `导入 2026 年度${kind}` }).click();
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
