import { expectShown } from './support/expect-shown';
import { accessibilityFaults } from './support/accessibility';
import { addClass, deskOf } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();

/** Weeks of 2032 that belong to this file, one a class. */
const week = (number: number) => {
  const startsOn = new Date(Date.UTC(2032, 0, 5 + 7 * number)).toISOString().slice(0, 10);
  return { startsOn, endsOn: startsOn.slice(0, 8) + String(Number(startsOn.slice(8)) + 1).padStart(2, '0'), enrolClosesAt: '2031-12-01T00:00:00.000Z', withdrawUntil: '2031-12-20T04:00:00.000Z' };
};

describe('a trainee looks for a class on a phone', () => {
  test('finds it by the initials of its title and sees what it gives and whether they may apply', async () => {
    await addClass('渔政海监执法班', 'enrolling', week(0));
    const page = await visits.visit('trainee', '/find-classes', { width: 'phone' });
    await page.getByLabel('班名').fill('yzhj');
    const row = page.getByRole('row').filter({ hasText: '渔政海监执法班' });
    await expectShown(page.locator('caption').filter({ hasText: '共 1 条' }));
    await expectShown(row.getByText('✓ 可以报名'));
    await page.getByLabel('班名').fill('yuzhengwufenban');
    await expectShown(page.getByText('没有符合条件的班次'));
    await page.getByRole('main').getByRole('button', { name: '清除筛选' }).last().tap();
    await expectShown(row);
    expect(new URL(page.url()).searchParams.get('q')).toBeNull();
  });

  test('may hold the list to what they can apply to now', async () => {
    await addClass('巡视员专题班', 'enrolling', { ...week(1), conditions: { ranks: ['一级巡视员'] } });
    const page = await visits.visit('trainee', '/find-classes?q=xsy');
    await expectShown(page.getByText('✕ 不符合本班的培训对象条件。'));
    await page.getByLabel('我能否报名').selectOption('yes');
    await expectShown(page.getByText('没有符合条件的班次'));
  });
});

describe('a class as a trainee sees it', () => {
  test('says before applying what pressing the button brings, and names the approvals', async () => {
    const classId = await addClass('法治思维提升班', 'enrolling', { ...week(2), approval: 'unit_then_organisation' });
    const page = await visits.visit('trainee', `/find-classes/${classId}`, { width: 'phone' });
    const path = page.getByRole('list', { name: '审批环节' });
    await expectShown(path.getByText('单位审批'));
    await expectShown(path.getByText('组织部审批'));
    await expectShown(page.getByText('与您的其他班次没有冲突'));
    await page.getByRole('button', { name: '报名，占用 1 个名额，等待单位人事审批' }).tap();
    await expectShown(page.getByRole('heading', { name: '您已报名本班' }));
    await expectShown(page.getByRole('list', { name: '报名与审批' }).getByText('等待单位人事'));
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('names the rule and the other class that keep them out, and marks the half-days', async () => {
    const first = await addClass('应急管理一班', 'enrolling', week(3));
    const second = await addClass('应急管理二班', 'enrolling', week(3));
    await (await deskOf('trainee')).ask('POST', `/classes/${first}/enrolments`, { path: 'self' });
    const page = await visits.visit('trainee', `/find-classes/${second}`);
    await expectShown(page.getByText(/与已报名的另一个班时间冲突/));
    await expectShown(page.getByText(/冲突的班次：应急管理一班（2032年1月26日（周一）上午）/));
    await expectShown(page.getByText('△ 有 3 个半天与您的其他班次冲突'));
    expect(await page.locator('td[data-label="时间冲突"]').allTextContents()).toEqual(['△ 应急管理一班', '△ 应急管理一班', '△ 应急管理一班']);
  });

  test('says the conditions of a class that is not for them', async () => {
    const classId = await addClass('厅局级专题班', 'enrolling', { ...week(4), conditions: { ranks: ['一级巡视员'] } });
    const page = await visits.visit('trainee', `/find-classes/${classId}`);
    await expectShown(page.getByText('不符合的条件：职级'));
    expect(await page.getByRole('button', { name: /^报名/ }).count()).toBe(0);
  });

  test('a full class offers a place in the queue by its number, and leaving it says what is given up', async () => {
    const classId = await addClass('项目管理班', 'enrolling', { ...week(5), capacity: 1 });
    const department = await deskOf('organisation_department');
    const { items } = (await department.ask('GET', '/people?year=2026&limit=1')) as { items: { id: number }[] };
    await department.ask('POST', `/classes/${classId}/enrolments`, { path: 'named', personIds: items.map(({ id }) => id) });
    const page = await visits.visit('trainee', `/find-classes/${classId}`, { width: 'phone' });
    await expectShown(page.getByText(/名额已满，还没有人候补/));
    await page.getByRole('button', { name: '报候补，排在第 1 位' }).tap();
    await expectShown(page.getByText(/您排在候补第 1 位，前面有 0 人/));
    await page.getByRole('button', { name: '退出候补，放弃第 1 位' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: '退出候补，放弃第 1 位' }).tap();
    await expectShown(page.getByRole('button', { name: '报候补，排在第 1 位' }));
  });
});

describe('the address of a class that may be passed on', () => {
  test('opens without a session, shows nobody, and offers the calendar', async () => {
    const classId = await addClass('公开地址班', 'published', week(6));
    const { code } = await (await deskOf('school_admin')).ask('GET', `/classes/${classId}`);
    const page = await visits.visit(undefined, `/c/${String(code)}`, { width: 'phone' });
    await expectShown(page.getByRole('heading', { level: 1, name: '公开地址班' }));
    await expectShown(page.getByRole('link', { name: '加入日历（.ics）' }));
    expect(await page.locator('main').textContent()).not.toContain('陈班主任');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(360);
    await page.getByRole('link', { name: '查看我能否报名' }).tap();
    await expectShown(page.getByLabel('用户名'));
  });

  test('of a class that is not published says so', async () => {
    const page = await visits.visit(undefined, '/c/2026-999999', { refusals: [404] });
    await expectShown(page.getByText('没有找到该培训班'));
  });
});
