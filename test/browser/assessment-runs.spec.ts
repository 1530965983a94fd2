import type { Page } from 'playwright-core';
import { accessibilityFaults } from './support/accessibility';
import { whileWorkerRests } from './support/city';
import { expectShown } from './support/expect-shown';
import { useVisits } from './support/visits';

const visits = useVisits();

async function start(page: Page, mode: '沿用未变' | '全部重算'): Promise<void> {
  await page.getByRole('radio', { name: mode }).check();
  await page.getByRole('button', { name: /^考核示范市 2026 年度/ }).click();
}

describe('the annual run', () => {
  test('starts, shows its progress by itself and ends with the results', async () => {
    const page = await visits.visit('organisation_department', '/assessment-runs/new');
    await whileWorkerRests(async () => {
      await start(page, '全部重算');
      await expectShown(page.getByRole('progressbar', { name: '正在计算：示范市 2026 年度' }));
      await expectShown(page.getByText('排队中，等待开始'));
    });
    await expectShown(page.getByRole('heading', { name: '结果', exact: true }));
    await expectShown(page.getByText('✓ 已完成'));
    await expectShown(page.locator('caption').filter({ hasText: '结果' }));
  });

  test('lists those who have not met it, as many as it counts', async () => {
    const page = await visits.visit('organisation_department', '/assessment-runs');
    await page.getByRole('row').filter({ hasText: '✓ 已完成' }).getByRole('link').first().click();
    const notMet = page.locator('dl div').filter({ hasText: '△ 未达到' });
    const counted = (await notMet.getByRole('link').textContent())?.trim();
    await notMet.getByRole('link').click();
    await expectShown(page.locator('caption').filter({ hasText: `共 ${counted} ` }));
  });

  test('shows person by person what another policy changes, and why', async () => {
    const page = await visits.visit('organisation_department', '/assessment-runs/2');
    await page.getByRole('link', { name: '与另一次考核比较' }).click();
    await page.getByLabel('比较对象').selectOption('1');
    await expectShown(page.locator('caption').filter({ hasText: '与另一次考核比较' }));
    const reasons = await page.locator('td[data-label="为什么不同"]').first().textContent();
    expect(reasons?.trim()).not.toBe('');
    await page.getByLabel('哪里不同').selectOption('结论不同');
    await page.waitForURL(/difference=verdict/);
    await page.getByRole('button', { name: /^逐项对照 / }).first().click();
    const sheet = page.getByRole('dialog');
    await expectShown(sheet.getByRole('cell', { name: '≠ 不同' }).first());
    expect(await accessibilityFaults(page)).toEqual([]);
    await sheet.getByRole('button', { name: '关闭' }).click();
    await sheet.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.waitForURL((url) => !url.searchParams.has('difference'));
  });

  test('marks what an unconfirmed policy judged', async () => {
    const page = await visits.visit('organisation_department', '/assessment-runs/1');
    await expectShown(page.getByRole('note').first());
    await expectShown(page.getByText('未确认').first());
  });

  test('can be stopped, and another of the same scope meanwhile is refused with a way to the first', async () => {
    const page = await visits.visit('organisation_department', '/assessment-runs/new', { refusals: [409] });
    await whileWorkerRests(async () => {
      await start(page, '沿用未变');
      await expectShown(page.getByRole('button', { name: '停止' }));
      await page.goto('/assessment-runs/new');
      await start(page, '沿用未变');
      await expectShown(page.getByText('这个范围正在考核'));
      await page.getByRole('link', { name: '查看正在进行的考核' }).click();
      await page.getByRole('button', { name: '停止' }).click();
      await page.getByRole('button', { name: '停止考核，不产生结果' }).click();
      await expectShown(page.getByText('这次考核已停止'));
    });
  });
});
