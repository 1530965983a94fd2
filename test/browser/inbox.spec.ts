import type { Page } from 'playwright-core';
import { addDays } from '#kernel';
import { until } from '../support/until';
import { accessibilityFaults } from './support/accessibility';
import { expectShown } from './support/expect-shown';
import { expectTold } from './support/expect-told';
import { addClass, deskOf } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();

/** The trainee gets into a class, and the worker has told them so. */
async function enrolled(title: string, startsOn: string): Promise<void> {
  const classId = await addClass(title, 'enrolling', { startsOn, endsOn: addDays(startsOn, 1), enrolClosesAt: '2037-01-01T00:00:00.000Z' });
  const trainee = await deskOf('trainee');
  await trainee.ask('POST', `/classes/${classId}/enrolments`, { path: 'self' });
  await until(`${title} is told of`, async () => JSON.stringify(await trainee.ask('GET', '/notices?unread=yes&kind=enrolled')).includes(title));
}

const rowOf = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });

describe('the inbox', () => {
  test('the bell leads there; going on to the class reads its notice', async () => {
    await enrolled('通知甲班', '2037-03-09');
    const page = await visits.visit('trainee', '/my-year');
    await page.getByRole('link', { name: /^通知，\d+ 条未读$/ }).click();
    await expectShown(rowOf(page, '通知甲班').getByText('未读'));
    await page.getByRole('link', { name: '您已录取到“通知甲班”' }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: '通知甲班' }));
    await page.getByRole('link', { name: /^通知/ }).click();
    await expectShown(rowOf(page, '通知甲班').getByText('已读', { exact: true }));
  });

  test('one is marked as read by keyboard, the rest of its kind at once; filters stand in the address', async () => {
    await enrolled('通知乙班', '2037-04-06');
    await enrolled('通知丙班', '2037-05-11');
    const page = await visits.visit('trainee', '/inbox?unread=yes');
    await page.getByLabel('类别').selectOption({ label: '录取' });
    await page.waitForURL(/told=enrolled/);
    await page.getByRole('button', { name: '标为已读：您已录取到“通知乙班”' }).press('Enter');
    await rowOf(page, '通知乙班').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await rowOf(page, '通知丙班').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /查看全部|清除/ }).first().click();
    await expectShown(rowOf(page, '通知丙班').getByText('已读', { exact: true }));
  });

  test('whoever decides on applications is led to them, with the list already opened', async () => {
    const department = await deskOf('organisation_department');
    await until('the department is told', async () => JSON.stringify(await department.ask('GET', '/notices?kind=enrolments_waiting')).includes('行政执法人员专门业务培训班'));
    const page = await visits.visit('organisation_department', '/inbox?told=enrolments_waiting', { width: 'phone' });
    await page.getByRole('link', { name: '“行政执法人员专门业务培训班”有报名待您审批' }).tap();
    await page.waitForURL(/\/classes\/\d+\?.*tab=people/);
    await expectShown(page.getByRole('heading', { level: 1, name: '行政执法人员专门业务培训班' }));
  });

  test('without the server’s count the bell still leads to the inbox, and nobody is troubled', async () => {
    const page = await visits.visit('auditor', '/account', { refusals: [503] });
    await page.route('**/notices/unread-count', (route) => route.fulfill({ status: 503, body: '{}' }));
    await page.reload();
    await expectShown(page.getByRole('link', { name: '通知', exact: true }));
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('where notices go besides the inbox', () => {
  test('an address is looked at before it is sent; what was chosen is there again', async () => {
    const page = await visits.visit('trainee', '/account', { width: 'phone' });
    await expectShown(page.getByText('本系统目前没有开通邮件'));
    await page.getByLabel('邮箱地址').fill('zhang@');
    await page.getByRole('button', { name: '保存' }).tap();
    await expectShown(page.getByRole('link', { name: /邮箱地址不完整/ }));
    await page.getByLabel('邮箱地址').fill('zhang@example.gov.cn');
    await page.getByLabel('录取', { exact: true }).uncheck();
    await page.getByRole('button', { name: '保存' }).tap();
    await expectTold(page, '通知设置已保存。');
    await page.reload();
    expect([await page.getByLabel('邮箱地址').inputValue(), await page.getByLabel('录取', { exact: true }).isChecked()]).toEqual(['zhang@example.gov.cn', false]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('邮箱地址').fill('');
    await page.getByRole('button', { name: '保存' }).tap();
    await expectTold(page, '通知设置已保存。');
  });
});
