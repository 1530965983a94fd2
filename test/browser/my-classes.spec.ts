import { expectShown } from './support/expect-shown';
import { accessibilityFaults } from './support/accessibility';
import { addClass, deskOf } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();

/** Weeks of 2033 that belong to this file. */
const MARCH = { startsOn: '2033-03-07', endsOn: '2033-03-08', enrolClosesAt: '2033-02-01T00:00:00.000Z' };
const APRIL = { startsOn: '2033-04-11', endsOn: '2033-04-12', enrolClosesAt: '2033-02-01T00:00:00.000Z' };

async function applied(title: string, more: Readonly<Record<string, unknown>>): Promise<void> {
  const classId = await addClass(title, 'enrolling', more);
  await (await deskOf('trainee')).ask('POST', `/classes/${classId}/enrolments`, { path: 'self' });
}

describe("a trainee's own classes on a phone", () => {
  test('each says where it stands and whose turn it is; leaving names what becomes of the seat', async () => {
    await applied('我的待批班', { ...MARCH, approval: 'organisation' });
    const page = await visits.visit('trainee', '/my-classes', { width: 'phone' });
    const sheet = page.getByRole('region', { name: '我的待批班' });
    await expectShown(sheet.getByText('等待组织部'));
    await expectShown(sheet.getByText('开班前可以自行退出。'));
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(360);
    await sheet.getByRole('button', { name: '退出，名额退回' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: '退出，名额退回' }).tap();
    await sheet.waitFor({ state: 'detached' });
    await expectShown(page.getByRole('row').filter({ hasText: '我的待批班' }).getByText('■ 已退出'));
  });

  test('after the deadline the page says who can still take them out', async () => {
    await applied('我的截止班', { ...APRIL, withdrawUntil: '2026-01-02T00:00:00.000Z' });
    const page = await visits.visit('trainee', '/my-classes');
    const sheet = page.getByRole('region', { name: '我的截止班' });
    await expectShown(sheet.getByText(/自行退出的期限（2026-01-02 08:00）已过/));
    expect(await sheet.getByRole('button').count()).toBe(0);
  });

  test('a calendar address is shown once and serves the classes', async () => {
    const page = await visits.visit('trainee', '/my-classes');
    await page.getByRole('button', { name: '生成订阅地址' }).click();
    const address = await page.getByLabel('订阅地址', { exact: true }).inputValue();
    const feed = await page.request.get(address);
    expect(await feed.text()).toContain('BEGIN:VCALENDAR');
    await page.reload();
    await expectShown(page.getByRole('button', { name: '生成订阅地址' }));
  });
});
