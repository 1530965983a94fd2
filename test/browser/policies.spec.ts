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

  test('are drafted from a version: a number is changed, a case worked out by hand is counted on saving, then the text is handed in and fixed', async () => {
    const page = await visits.visit('organisation_department', '/policies/guangzhou-2007/1');
    await page.getByRole('button', { name: '以此起草新版本' }).click();
    await page.waitForURL(/\/policy-drafts\/\d+/);
    await expectShown(page.getByText('文本没有问题'));
    const text = page.getByLabel('政策文本（JSON）');
    await text.fill((await text.inputValue()).replace('"confirmed": false', '"confirmed": "no"'));
    await expectShown(page.getByText('请先保存修改，再送审。'));
    expect(await page.getByRole('button', { name: '送审' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '保存并检查' }).click();
    await expectShown(page.getByText('/confirmed'));
    await page.getByRole('button', { name: /第 \d+ 行/ }).click();
    await text.fill((await text.inputValue()).replace('"confirmed": "no"', '"confirmed": false'));
    await page.getByRole('button', { name: '保存并检查' }).click();
    await expectShown(page.getByText('文本没有问题'));
    await page.getByRole('link', { name: '常用数字' }).click();
    await page.getByRole('textbox').and(page.getByLabel('最低要求')).first().fill('101');
    await page.getByRole('link', { name: '算例' }).click();
    await page.getByRole('button', { name: '添加算例' }).click();
    await page.getByLabel('名称').fill('没有培训的一年');
    await page.getByLabel('应得总学分').fill('1');
    await page.getByRole('button', { name: '写入算例' }).click();
    await page.getByRole('button', { name: '保存并检查' }).click();
    await expectShown(page.getByText('✕ 不通过'));
    await expectShown(page.getByText('应为 1 · 算得 0'));
    await page.getByRole('button', { name: '送审' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '送审' }).click();
    await expectShown(page.getByText('待审核'));
    expect(await page.getByRole('button', { name: '保存并检查' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '审核通过' }).count()).toBe(0);
  });

  test('are tried on everybody: from the sums down to one person with both explanations', async () => {
    const page = await visits.visit('organisation_department', '/policy-dry-runs/3');
    await expectShown(page.getByRole('heading', { name: '总的变化' }));
    await page.getByRole('definition').filter({ hasText: '%' }).getByRole('link').first().click();
    await expectShown(page.getByText(/共 [\d,]+ 条/).first());
    await page.getByRole('button', { name: /对比说明/ }).first().click();
    const sheet = page.getByRole('dialog');
    await expectShown(sheet.getByText('对照版本').first());
    await expectShown(sheet.getByText('试算版本').first());
    await expectShown(sheet.getByRole('table').nth(1));
  });
});
