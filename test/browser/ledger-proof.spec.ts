import { gunzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { ExportLinesCheck } from '#ledger-proof';
import { until } from '../support/until';
import { accessibilityFaults } from './support/accessibility';
import { expectShown } from './support/expect-shown';
import { useVisits } from './support/visits';

const visits = useVisits();
/** A worker that is busy with the standing of the whole city comes to it later. */
const PATIENCE_MILLISECONDS = 100_000;

describe('the auditors’ proof of the ledger', () => {
  test('an auditor has the ledger verified, sees the finding, and takes the export away', async () => {
    const page = await visits.visit('auditor', '/ledger-proof');
    await expectShown(page.locator('caption').filter({ hasText: '检查点' }));
    await expectShown(page.getByText('签名公钥'));
    await page.getByRole('button', { name: '生成核验包' }).click();
    await page.getByRole('heading', { name: '✓ 完好' }).waitFor({ timeout: PATIENCE_MILLISECONDS });
    expect(await accessibilityFaults(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^下载 .* MB：第 \d+ 次核验$/ }).click()]);
    const check = new ExportLinesCheck();
    for (const line of gunzipSync(await readFile(await download.path())).toString('utf8').split('\n').slice(0, -1)) check.accept(line);
    expect(check.finish()).toMatchObject({ intact: true });
    await page.getByRole('link', { name: '学分账核验' }).first().click();
    await expectShown(page.getByRole('row').filter({ hasText: '✓ 完好' }).first());
  }, 2 * PATIENCE_MILLISECONDS);

  test('the log is searched by words', async () => {
    const page = await visits.visit('auditor', '/audit-entries?text=单位人事');
    await expectShown(page.getByText('授予角色：单位人事').first());
    const subject = page.getByRole('button', { name: /^只看 account:\d+ 的记录$/ }).first();
    const name = await subject.textContent();
    await subject.click();
    await until('the filter says whose', async () => (await page.getByLabel('对象', { exact: true }).inputValue()) === name);
  });

  test('and its chain is verified in the page of the log', async () => {
    const page = await visits.visit('auditor', '/audit-entries');
    const chain = page.getByRole('region', { name: '记录链核验' });
    const asked = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().endsWith('/ledger-verifications'));
    await chain.getByRole('button', { name: '立即核验' }).click();
    const { id } = (await (await asked).json()) as { id: number };
    await chain.getByRole('link', { name: `第 ${id} 次核验的结果` }).waitFor({ timeout: PATIENCE_MILLISECONDS });
    await expectShown(chain.getByText(/^✓ 完好，共 [\d,]+ 条审计记录。$/));
  }, 2 * PATIENCE_MILLISECONDS);
});
