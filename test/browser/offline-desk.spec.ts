import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { writeWorkbook } from '../../src/platform/workbook/write-workbook';
import { until } from '../support/until';
import { accessibilityFaults } from './support/accessibility';
import { expectShown } from './support/expect-shown';
import { namedApart } from './support/named-apart';
import { addRunningClass } from './support/running-class';
import { deskOf, type Desk } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();
const FIRST_DAY = '2026-03-09';

interface Person {
  readonly id: number;
  readonly name: string;
}

/** What they get besides changes no verdict that another test counts. */
async function peopleWhoMet(): Promise<readonly Person[]> {
  const { items } = await (await deskOf('organisation_department')).ask('GET', '/people?year=2026&verdict=met&limit=50');
  return namedApart(items as Person[]);
}

/** Marks of the class as the server has them. */
async function marksOf(school: Desk, classId: number): Promise<{ state: string; method: string }[]> {
  const { trainees } = await school.ask('GET', `/classes/${classId}/attendance`);
  return (trainees as { marks: { state: string; method: string }[] }[]).flatMap(({ marks }) => marks.map(({ state, method }) => ({ state, method })));
}

/** Its files, and the page itself last. */
const READY = "caches.open('xuefen-desk').then((cache) => cache.match('/')).then((shell) => shell !== undefined)";

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name }).first();

describe('the desk while the network is away', () => {
  test('keeps signing, says what waits, opens again without the network, brings it once, and shows what was not taken', async () => {
    const school = await deskOf('school_admin');
    const [first, second, third] = (await peopleWhoMet()).slice(10, 13) as [Person, Person, Person];
    const classId = await addRunningClass('离线签到测试班', [first.id, second.id, third.id], FIRST_DAY);
    const sessions = (await school.ask('GET', `/classes/${classId}/attendance`))['sessions'] as { id: number }[];
    const sessionId = sessions[0]?.id ?? 0;
    const page = await visits.visit('school_admin', `/classes/${classId}/attendance?session=${sessionId}`);
    await expectShown(page.getByText('本课次已到 0 人，应到 3 人', { exact: false }));

    await until('the page can be opened without a network', () => page.evaluate(READY));
    await page.context().setOffline(true);
    await row(page, first.name).getByRole('button', { name: /登记为到课/ }).dblclick();
    await row(page, second.name).getByRole('button', { name: /登记为缺勤/ }).click();
    await row(page, second.name).getByRole('button', { name: /登记为迟到/ }).click();
    await row(page, third.name).getByRole('button', { name: /登记为到课/ }).click();
    await expectShown(page.getByText('3 条登记待发送'));
    await expectShown(page.getByText('登记已保存在这台电脑上', { exact: false }));
    await expectShown(page.getByText('本课次已到 3 人，应到 3 人', { exact: false }));
    await expectShown(row(page, second.name).getByText('待发送'));
    expect(await marksOf(school, classId)).toEqual([]);
    await page.reload();
    await expectShown(page.getByText('3 条登记待发送'));
    await page.reload();
    await expectShown(page.getByText('3 条登记待发送'));
    await expectShown(page.getByText('现在连不上服务器，名册是', { exact: false }));
    await expectShown(row(page, second.name).getByText('待发送'));
    expect(await accessibilityFaults(page)).toEqual([]);

    // Meanwhile somebody else writes down that the third was not there.
    await school.ask('POST', `/classes/${classId}/corrections`, { sessionId, personId: third.id, state: 'absent', reason: '本人来电请事假' });

    // The network is back, but the way to the server is not: the page is loaded anew, and the first answer is lost on its way.
    let way: 'closed' | 'loses the answer' | 'open' = 'closed';
    let lost = 0;
    await page.route('**/desk-marks', async (route) => {
      if (way === 'open') return route.continue();
      if (way === 'loses the answer') {
        way = 'open';
        lost += 1;
        await route.fetch();
      }
      return route.abort();
    });
    await page.context().setOffline(false);
    await page.reload();
    await expectShown(page.getByText('3 条登记待发送'));
    way = 'loses the answer';
    await page.getByRole('button', { name: '立即发送' }).click();
    await expectShown(page.getByText('未能登记的记录'));
    await page.getByText('3 条登记待发送').waitFor({ state: 'detached' });
    await expectShown(page.getByText('已有签到或更正记录，以原记录为准'));
    await expectShown(page.getByText('本课次已到 2 人，应到 3 人', { exact: false }));
    expect([lost, (await marksOf(school, classId)).toSorted((left, right) => (left.state < right.state ? -1 : 1))]).toEqual([
      1, [{ state: 'absent', method: 'correction' }, { state: 'late', method: 'desk' }, { state: 'present', method: 'desk' }],
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.reload();
    await expectShown(page.getByText('已有签到或更正记录，以原记录为准'));
    await page.getByRole('button', { name: `移除：${third.name}` }).click();
    await page.getByText('未能登记的记录').waitFor({ state: 'detached' });
    expect(await page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('xuefen.desk')).length")).toBe(0);

    await row(page, first.name).getByRole('button', { name: /更正考勤/ }).waitFor();
    await page.goto(`/classes/${classId}/attendance?session=${sessions[1]?.id}`);
    await row(page, first.name).getByRole('button', { name: /登记为到课/ }).click();
    await until('the mark made with a network stands', async () => (await marksOf(school, classId)).length === 4);
  });
});

async function paperList(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const body = new PassThrough();
  const columns = ['姓名', '身份证号', '签到情况'].map((header) => ({ header, format: 'text' as const }));
  const [content] = await Promise.all([buffer(body), writeWorkbook(body, [{ name: '签到名单', columns, rows }])]);
  return content;
}

describe('a paper list of sign-ins', () => {
  test('is read by rows: good ones stand, the others come back with where and why, and as a workbook', async () => {
    const school = await deskOf('school_admin');
    const [first, second] = (await peopleWhoMet()).slice(14, 16) as [Person, Person];
    const classId = await addRunningClass('纸质名单测试班', [first.id, second.id], '2026-03-11');
    const page = await visits.visit('school_admin', `/classes/${classId}/attendance`);
    await page.getByRole('link', { name: '导入纸质签到名单' }).click();
    await expectShown(page.getByRole('link', { name: '下载模板' }));
    await page.getByRole('button', { name: /^登记3月12日下午的签到/ }).click();
    await expectShown(page.getByRole('link', { name: '请选择要上传的文件' }));
    await page.locator('#list-file').setInputFiles({ name: '下午签到.xlsx', mimeType: 'application/octet-stream', buffer: await paperList([[first.name, '', '√'], ['班外人', '', '到课'], [second.name, '', '']]) });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^登记3月12日下午的签到/ }).click();
    await expectShown(page.getByText('△ 3 行中有 2 行需要更正'));
    await expectShown(page.getByText('第 3 行：不在本班名册中'));
    await expectShown(page.getByText('第 4 行：没有填写签到情况'));
    expect(await accessibilityFaults(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载问题行工作簿' }).click()]);
    expect(download.suggestedFilename()).toBe('未通过的行-下午签到.xlsx');
    expect(await marksOf(school, classId)).toEqual([{ state: 'present', method: 'list' }]);
  });
});
