import { expectShown } from './support/expect-shown';
import { useVisits } from './support/visits';

const visits = useVisits();

describe("a unit's personnel officer", () => {
  test('sees the people of the own unit and nobody else', async () => {
    const page = await visits.visit('unit_hr', '/people');
    await expectShown(page.locator('caption'));
    const units = new Set(await page.locator('td[data-label="单位"]').allTextContents());
    expect(units.size).toBe(1);
    await page.getByLabel('姓名', { exact: true }).fill('张𫖯');
    await expectShown(page.getByText('没有符合条件的人员'));
  });

  test('sees an overview of that unit alone', async () => {
    const page = await visits.visit('unit_hr', '/overview');
    const own = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    expect(own).not.toContain('示范市');
    await expectShown(page.getByRole('heading', { name: '统计口径' }));
  });

  test('neither starts a run of the city nor loads files', async () => {
    const page = await visits.visit('unit_hr', '/assessment-runs');
    await expectShown(page.getByRole('heading', { level: 1, name: '年度考核' }));
    expect(await page.getByRole('link', { name: '开始考核' }).count()).toBe(0);
  });
});

describe('the party school', () => {
  test('sees the overview, and no way to the files of people', async () => {
    const page = await visits.visit('school_admin', '/overview');
    await expectShown(page.getByRole('heading', { name: '统计口径' }));
    const rooms = await page.getByRole('navigation', { name: '主菜单' }).getByRole('listitem').allTextContents();
    expect(rooms).toEqual(['概览', '培训班', '请假审批', '培训计划', '教学基地', '场地日历', '课程', '师资', '学分政策', '导出文件', '我的账号']);
    expect(await page.locator('main a[href*="/people"]').count()).toBe(0);
  });

  test('is told in words that the list of people is not theirs', async () => {
    const page = await visits.visit('school_admin', '/people');
    await expectShown(page.getByText('您没有权限查看这个页面'));
    expect(await page.getByLabel('姓名', { exact: true }).count()).toBe(0);
  });
});
