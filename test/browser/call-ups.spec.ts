import { expectShown } from './support/expect-shown';
import { addClass, deskOf } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();

/** A year in which nobody else has a class. */
const YEAR = 2036;

describe('the coverage of call-ups', () => {
  let person: { readonly id: number; readonly name: string } = { id: 0, name: '' };
  beforeAll(async () => {
    const department = await deskOf('organisation_department');
    const { items } = (await department.ask('GET', '/people?year=2026&q=l&limit=1')) as unknown as { items: { id: number; name: string }[] };
    person = items[0] ?? person;
    for (const startsOn of ['2036-03-03', '2036-04-07']) {
      const classId = await addClass(`覆盖班${startsOn}`, 'enrolling', { startsOn, endsOn: `${startsOn.slice(0, 8)}09`, enrolClosesAt: '2036-02-01T00:00:00.000Z' });
      await department.ask('POST', `/classes/${classId}/enrolments`, { path: 'named', personIds: [person.id] });
    }
  });

  test('counts somebody in two classes once, and opens who that is and which classes', async () => {
    const page = await visits.visit('organisation_department', `/call-ups?year=${YEAR}`);
    await expectShown(page.getByRole('table').getByText('1 / ').first());
    await page.getByRole('definition').filter({ hasText: /^1 1%$/ }).getByRole('link').click();
    await expectShown(page.locator('caption').filter({ hasText: '共 1 条' }));
    const row = page.getByRole('row').filter({ hasText: person.name });
    await expectShown(row.getByText('2 个班'));
    await expectShown(row.getByText('点名调训').first());
    expect(await row.getByRole('link').allTextContents()).toEqual([person.name, '覆盖班2036-03-03', '覆盖班2036-04-07']);
  });

  test('opens the people of a unit, and who was never called up', async () => {
    const page = await visits.visit('organisation_department', `/call-ups?year=${YEAR}`, { width: 'phone' });
    await page.getByRole('rowheader', { name: '市水务局', exact: true }).getByRole('link').tap();
    await expectShown(page.locator('caption').filter({ hasText: '人员' }));
    await page.getByLabel('参加次数').selectOption('repeated');
    await page.getByLabel('姓名').last().fill('没有这样的人');
    await expectShown(page.getByText('没有符合条件的人员'));
    expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(360);
  });

  test('is not for a unit', async () => {
    const page = await visits.visit('unit_hr', '/call-ups', { refusals: [403] });
    await expectShown(page.getByText('您没有权限进行此操作').first());
  });
});
