import { expectShown } from './support/expect-shown';
import { useVisits } from './support/visits';

const visits = useVisits();

describe('reports', () => {
  test('a list is ordered, followed while it is written, and there to be fetched; one is written regularly until it is ended', async () => {
    const page = await visits.visit('organisation_department', '/exports');
    await page.getByRole('radio', { name: '学分申报' }).check();
    await page.getByRole('button', { name: /^生成 \d{4} 年度学分申报$/ }).click();
    const row = page.getByRole('row', { name: /年度学分申报/ }).first();
    await expectShown(row.getByText('已完成'));
    await expectShown(row.getByRole('link', { name: '下载' }));
    await page.route(/\/exports\?/, async (route) => {
      const answer = await route.fetch();
      const list = (await answer.json()) as { items: object[] };
      await route.fulfill({ response: answer, json: { ...list, items: list.items.map((item) => ({ ...item, keptUntil: '2020-01-01T00:00:00.000Z' })) } });
    });
    await page.reload();
    await expectShown(row.getByText('已过期，可重新生成'));
    await row.getByRole('button', { name: '重新生成' }).click();
    await expectShown(page.getByText('已重新排队'));
    await page.unroute(/\/exports\?/);
    await page.getByLabel('频次').selectOption('每周一');
    await page.getByRole('button', { name: '每周一自动生成' }).click();
    await expectShown(page.getByText('已设为定期生成'));
    await page.getByRole('button', { name: '停止定期生成' }).click();
    await page.getByRole('button', { name: '停止定期生成' }).waitFor({ state: 'detached' });
  });

  test('the overview leads on to claims and call-ups, and a filter of the people is kept under a name', async () => {
    const page = await visits.visit('organisation_department', '/overview');
    await expectShown(page.getByRole('heading', { name: '调训覆盖' }));
    await expectShown(page.getByRole('heading', { name: '教学基地' }));
    await expectShown(page.getByRole('link', { name: '年度报告' }));
    await page.goto('/people?verdict=not_met');
    await page.getByRole('button', { name: '存为常用筛选' }).click();
    await page.getByLabel('名称').fill('未达标人员');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expectShown(page.getByRole('button', { name: '删去“未达标人员”' }));
    await page.getByRole('button', { name: '清除筛选' }).first().click();
    await page.getByLabel('常用筛选').selectOption('未达标人员');
    await expectShown(page.getByRole('button', { name: '删去“未达标人员”' }));
    expect(new URL(page.url()).searchParams.get('verdict')).toBe('not_met');
    await page.getByRole('button', { name: '删去“未达标人员”' }).click();
    await expectShown(page.getByRole('button', { name: '存为常用筛选' }));
  });
});
