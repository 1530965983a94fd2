import { expectShown } from './support/expect-shown';
import { useVisits } from './support/visits';

const visits = useVisits();

describe('the policies', () => {
  test('can be read rule by rule, each with its clause', async () => {
    const page = await visits.visit('school_admin', '/policies');
    await page.getByRole('link', { name: '南京市干部培训学分统计' }).click();
    await expectShown(page.getByText('计分规则').first());
    await expectShown(page.getByText('党校主体班').first());
    expect(await page.getByText('未确认').count()).toBe(0);
  });

  test('carry the unconfirmed mark in the list and on the page of the Zhejiang sample', async () => {
    const page = await visits.visit('trainee', '/policies');
    const row = page.getByRole('row').filter({ hasText: '浙江' });
    await expectShown(row.getByText('△ 未确认'));
    await row.getByRole('link').click();
    await expectShown(page.getByText('此政策为示例', { exact: false }).or(page.getByRole('note')).first());
    await expectShown(page.getByText('未确认').first());
  });

  test('can be compared: what one has and the other has not', async () => {
    const page = await visits.visit('organisation_department', '/policies/comparison');
    await page.getByLabel('左侧').selectOption('nanjing-2010@1');
    await expectShown(page.getByText('请选择要比较的两个版本。'));
    await page.getByLabel('右侧').selectOption('zhejiang-sample@1');
    await expectShown(page.getByRole('heading', { name: '不同之处' }).or(page.getByText('不同之处')).first());
    await expectShown(page.getByText(/共 \d+ 处/).first());
    await expectShown(page.getByRole('row').filter({ hasText: '发表论文' }).getByText('市级', { exact: false }).first());
    expect(await page.getByRole('table').textContent()).not.toMatch(/\b(rate|credits|byField|atLeast)\b/);
    await expectShown(page.getByRole('columnheader', { name: /浙江.*未确认/ }));
    expect(new URL(page.url()).searchParams.get('right')).toBe('zhejiang-sample@1');
  });
});
