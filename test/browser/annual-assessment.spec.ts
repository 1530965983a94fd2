import type { Page } from 'playwright-core';
import { secondOfDepartment } from './support/city';
import { expectShown } from './support/expect-shown';
import { expectTold } from './support/expect-told';
import { useVisits } from './support/visits';

const visits = useVisits();
const YEAR = 2026;
const WRONG = '五月的网络课程没有计入，附学习证明。';

const line = (page: Page) => page.getByRole('list', { name: '办理进度' });

describe('the annual assessment as a guided year', () => {
  test('an objection keeps its draft, is looked into by one and decided by another, and its author sees the answer', async () => {
    const trainee = await visits.visit('trainee', '/published-results', { width: 'phone' });
    await expectShown(trainee.getByRole('heading', { name: '本人结果' }));
    await trainee.getByRole('button', { name: '提交异议' }).click();
    await expectShown(trainee.getByText('请写明异议内容').first());
    await trainee.getByLabel('异议内容').fill(WRONG);
    await trainee.reload();
    await expectShown(trainee.getByText('异议由两人分别核查'));
    expect(await trainee.getByLabel('异议内容').inputValue()).toBe(WRONG);
    await trainee.getByRole('button', { name: '提交异议' }).click();
    await expectShown(line(trainee).getByText(/组织部核查人/));
    await trainee.getByRole('button', { name: '上传佐证材料' }).click();
    await trainee.getByLabel('文件', { exact: true }).setInputFiles({ name: '证明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 ') });
    await trainee.getByRole('dialog').getByRole('button', { name: '上传佐证材料' }).click();
    await expectShown(trainee.getByText('证明.pdf'));

    const department = await visits.visit('organisation_department', `/annual/${YEAR}/objections`);
    const row = (page: Page) => page.getByRole('row').filter({ hasText: WRONG });
    await row(department).getByRole('button', { name: '提出处理意见' }).click();
    await department.getByRole('radio', { name: '不成立' }).check();
    await department.getByLabel('理由').fill('该课程已计入必修');
    await department.getByRole('button', { name: '提交，由另一人审定' }).click();
    await expectShown(row(department).getByText('待审定'));
    expect(await row(department).getByRole('button').filter({ hasText: '审定' }).count()).toBe(0);

    const other = await visits.visit('organisation_department', `/annual/${YEAR}/objections`, { account: secondOfDepartment() });
    await row(other).getByRole('button', { name: '审定' }).click();
    await expectShown(other.getByText(/该课程已计入必修/).last());
    await other.getByRole('dialog').getByRole('button', { name: '审定' }).click();
    await expectTold(other, '已审定');
    await expectShown(row(other).getByText('不成立').first());

    await trainee.reload();
    await expectShown(line(trainee).getByText('不成立'));
    await expectShown(trainee.getByText('该课程已计入必修'));
  });

  test('the path says what is done, where the year stands and what comes, each with its day', async () => {
    const page = await visits.visit('organisation_department', '/annual');
    const steps = page.getByRole('list', { name: '各环节' });
    await expectShown(steps.locator('[aria-current="step"]').filter({ hasText: '公示' }));
    await expectShown(steps.getByText(/异议截止 \d{4}-\d{2}-\d{2}/).first());
    await page.getByRole('button', { name: '调整截止日期' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('封存截止日期').fill('2020-01-01');
    await dialog.getByRole('button', { name: '保存截止日期' }).click();
    await expectShown(dialog.getByText('不能早于前一环节').first());
    await dialog.getByLabel('封存截止日期').fill('2037-03-31');
    await dialog.getByRole('button', { name: '保存截止日期' }).click();
    await expectShown(steps.getByText('封存截止 2037-03-31'));
    await steps.getByRole('link', { name: /个单位已签章/ }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: '单位核对签章' }));
    await page.getByLabel('单位').selectOption({ index: 1 });
    await page.waitForURL(/unitId=\d+/);
    await expectShown(page.locator('caption').filter({ hasText: '名册' }));
  });

  test('a year that is not open is opened with deadlines in order; what is not confirmed cannot be sealed or exported', async () => {
    const page = await visits.visit('organisation_department', '/annual?year=2025');
    await expectShown(page.getByText('2025 年度考核尚未启动'));
    await page.getByLabel('归集学分截止日期').fill('2026-01-20');
    await page.getByLabel('单位核对签章截止日期').fill('2026-01-10');
    await page.getByRole('button', { name: '启动 2025 年度考核' }).click();
    await expectShown(page.getByText('不能早于前一环节').first());
    await page.goto(`/annual/${YEAR}/seal`);
    await expectShown(page.getByText('年度考核还没有确认，不能封存。'));
    await page.goto(`/annual/${YEAR}/appraisal`);
    await expectShown(page.getByRole('group', { name: '导出的列' }));
    expect(await page.getByRole('link', { name: '导出工作簿' }).count()).toBe(0);
  });
});
