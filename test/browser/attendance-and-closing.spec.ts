import { readFile } from 'node:fs/promises';
import { until } from '../support/until';
import { expectShown } from './support/expect-shown';
import { deskOf } from './support/school-desk';
import { addRunningClass, RUNNING_CONTENT } from './support/running-class';
import { useVisits, WIDTHS } from './support/visits';
import { accessibilityFaults } from './support/accessibility';

const visits = useVisits();
const DAYS = { year: 2026, monday: '2026-01-12' } as const;

/** Two who have met their requirement, so that what they get besides changes no verdict that another test counts. */
async function twoPeople(): Promise<number[]> {
  const found = await (await deskOf('organisation_department')).ask('GET', `/people?year=${DAYS.year}&verdict=met&limit=50`);
  return (found['items'] as { id: number }[]).slice(-2).map(({ id }) => id);
}

describe('a class from its first half-day to its credits', () => {
  test('the desk marks, corrects with a reason, completes the papers, closes, and the credits stand in the ledger once', async () => {
    const people = await twoPeople();
    const classId = await addRunningClass('结班路径测试班', people, DAYS.monday);
    const page = await visits.visit('school_admin', `/classes/${classId}`);
    await page.getByRole('link', { name: '考勤' }).click();
    await expectShown(page.getByText('本课次已到 0 人，应到 2 人', { exact: false }));
    const school = await deskOf('school_admin');
    const sessions = (await school.ask('GET', `/classes/${classId}/attendance`))['sessions'] as { id: number }[];
    for (const { id } of sessions.slice(0, 3)) await school.ask('PUT', `/classes/${classId}/sessions/${id}/marks`, { marks: people.map((personId) => ({ personId, state: 'present' })) });

    const [first, second] = [page.getByRole('row').nth(1), page.getByRole('row').nth(2)];
    await first.getByRole('button', { name: /登记为到课/ }).click();
    await expectShown(page.getByText('本课次已到 1 人，应到 2 人', { exact: false }));
    await second.getByRole('button', { name: /登记为缺勤/ }).click();
    await expectShown(page.getByText('✕ 缺勤'));
    await first.getByRole('button', { name: /更正考勤/ }).click();
    await page.getByRole('button', { name: '保存更正' }).click();
    await expectShown(page.getByText('请写明理由').last());
    await page.getByRole('radio', { name: '迟到' }).check();
    await page.getByLabel('理由').fill('九点二十分到');
    await page.getByRole('button', { name: '保存更正' }).click();
    await expectShown(page.getByText('◐ 迟到'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(WIDTHS.phone);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(WIDTHS.phone.width);
    await page.setViewportSize(WIDTHS.desktop);

    await page.goto(`/classes/${classId}/closing`);
    await expectShown(page.getByText('还缺 3 项材料，暂不能结班'));
    for (const item of ['培训计划', '日程安排', '教学评估']) {
      await page.getByRole('button', { name: `补充${item}` }).click();
      await page.getByLabel('没有文件时，写明理由').fill('见纸质档案');
      await page.getByRole('button', { name: '保存到档案' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '结班', exact: true }).click();
    await page.getByLabel('逾期理由').fill('教学评估回收迟');
    await page.getByRole('button', { name: '结班并登记学分' }).click();
    await expectShown(page.getByText('结业 1 人，不予结业 1 人'));

    const department = await deskOf('organisation_department');
    const entries = await until('the credits stand in the ledger', async () => {
      const lists = await Promise.all(people.map(async (personId) => (await department.ask('GET', `/people/${personId}/years/${DAYS.year}/entries`))['items'] as { title: string; quantityHundredths: number }[]));
      const given = lists.flat().filter(({ title }) => title === '结班路径测试班');
      return given.length === 2 && given;
    });
    expect(entries.map(({ quantityHundredths }) => quantityHundredths).toSorted((left, right) => left - right)).toEqual([150, 200]);

    await page.getByRole('button', { name: '制发 1 份证书' }).click();
    await expectShown(page.getByText('结业 1 人，已发证 1 人'));
    expect(await accessibilityFaults(page)).toEqual([]);
    const number = (await page.getByRole('row').filter({ hasText: '✓ 有效' }).getByRole('link').textContent()) ?? '';
    const stranger = await visits.visit(undefined, `/verify/${number}`, { width: 'phone' });
    await expectShown(stranger.getByText('✓ 有效'));
    await expectShown(stranger.getByText('结班路径测试班'));
    expect(await accessibilityFaults(stranger)).toEqual([]);
    await page.getByRole('button', { name: /^撤销：/ }).click();
    await page.getByLabel('理由').fill('核实后不符合结业条件');
    await page.getByRole('button', { name: '撤销证书' }).click();
    await expectShown(page.getByText('✕ 已撤销'));
    await stranger.reload();
    await expectShown(stranger.getByText('✕ 已撤销', { exact: false }));
  });

  test('the room screen shows a code; a scan by somebody who is not on the roll explains itself and names the way without a phone', async () => {
    const classId = await addRunningClass('扫码签到测试班', await twoPeople(), DAYS.monday);
    const page = await visits.visit('school_admin', `/classes/${classId}/attendance`);
    await page.getByRole('link', { name: '大屏幕扫码签到' }).click();
    await expectShown(page.getByText('已到 0 / 2 人'));
    await expectShown(page.getByText('本课次已结束，不能再扫码签到'));
    const code = (await page.getByRole('img', { name: '二维码：扫描后签到' }).getAttribute('data-code')) ?? '';
    expect(await accessibilityFaults(page)).toEqual([]);
    const phone = await visits.visit('trainee', `/s/${code}`, { width: 'phone', refusals: [409] });
    await phone.getByRole('button', { name: '签到' }).click();
    await expectShown(phone.getByText('您不在本班名册中，请到签到台由班主任核对。').first());
    await expectShown(phone.getByText('没有手机也一样', { exact: false }));
    expect(await accessibilityFaults(phone)).toEqual([]);
  });

  test('papers to print: short ones at once, all sign-in sheets in the background', async () => {
    const classId = await addRunningClass('打印材料测试班', await twoPeople(), '2026-01-19');
    const page = await visits.visit('school_admin', `/classes/${classId}`);
    await page.getByText('打印材料', { exact: true }).click();
    const roster = page.waitForEvent('download');
    await page.getByRole('link', { name: '花名册' }).click();
    expect((await roster).suggestedFilename()).toBe('学员花名册-打印材料测试班.pdf');
    await page.getByRole('button', { name: '签到表（空白）' }).click();
    const sheets = page.getByRole('link', { name: '下载签到表（空白）' });
    await expectShown(sheets);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(WIDTHS.phone);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(WIDTHS.phone.width);
    const download = page.waitForEvent('download');
    await sheets.click();
    expect((await readFile(await (await download).path())).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  test('a number that no certificate has is answered with what to compare', async () => {
    const stranger = await visits.visit(undefined, '/verify/2026-0000-000-0', { refusals: [400, 404] });
    await expectShown(stranger.getByText('没有这个编号的证书'));
  });

  test('a class that has not begun has nothing to mark, and says so', async () => {
    const school = await deskOf('school_admin');
    const classId = Number((await school.ask('POST', '/classes', { ...RUNNING_CONTENT, startsOn: DAYS.monday, endsOn: DAYS.monday, title: '尚未开班测试班' }))['id']);
    const page = await visits.visit('school_admin', `/classes/${classId}/attendance`);
    await expectShown(page.getByText('本班还没有课表'));
  });
});
