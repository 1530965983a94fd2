import { expectShown } from './support/expect-shown';
import { namedApart } from './support/named-apart';
import { addClass, deskOf } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();

interface Person {
  readonly id: number;
  readonly name: string;
}

/** A week of 2034 for each class, so that no two of them clash. */
const week = (monday: string) => ({ startsOn: monday, endsOn: `${monday.slice(0, 8)}${String(Number(monday.slice(8)) + 1).padStart(2, '0')}`, enrolClosesAt: '2033-12-01T00:00:00.000Z' });

async function ownUnit(): Promise<number> {
  const { grants } = (await (await deskOf('unit_hr')).ask('GET', '/session')) as unknown as { grants: { unitId: number }[] };
  return grants[0]?.unitId ?? 0;
}

async function ownPeople(count: number, from: number): Promise<readonly Person[]> {
  const { items } = (await (await deskOf('unit_hr')).ask('GET', `/people?year=2026&sort=unit&limit=100`)) as unknown as { items: readonly Person[] };
  return namedApart(items).slice(from, from + count);
}

/** A class with seats of the unit's own. */
async function addWithQuota(title: string, monday: string, seats: number, more: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const classId = await addClass(title, 'enrolling', { ...week(monday), capacity: 10, ...more });
  await (await deskOf('school_admin')).ask('PUT', `/classes/${classId}/quotas`, { capacity: 10, units: [{ unitId: await ownUnit(), seats }] });
  return classId;
}

describe("a unit's personnel officer", () => {
  test('sees which classes have seats for the unit and until when, and can hold the list to those', async () => {
    await addWithQuota('名额班甲', '2034-01-09', 3);
    await addClass('没有单列名额的班', 'enrolling', week('2034-01-16'));
    const page = await visits.visit('unit_hr', '/seats-to-fill', { width: 'phone' });
    const row = page.getByRole('row').filter({ hasText: '名额班甲' });
    await expectShown(row.getByText('已用 0 / 3'));
    await expectShown(row.getByText('2033-12-01 08:00'));
    await page.getByLabel('只看').selectOption('free');
    await expectShown(row);
    await page.getByRole('row').filter({ hasText: '没有单列名额的班' }).waitFor({ state: 'detached' });
  });

  test('nominates people found by name; the button says how many seats that takes, and each has an outcome', async () => {
    const [person] = await ownPeople(1, 20);
    const classId = await addWithQuota('名额班乙', '2034-02-13', 2, { approval: 'unit_then_organisation' });
    const page = await visits.visit('unit_hr', `/seats-to-fill/${classId}`);
    await page.getByRole('button', { name: '推荐人员' }).click();
    await expectShown(page.getByText('请先查找并选择人员'));
    await page.getByLabel('查找本单位人员').first().fill(person?.name ?? '');
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByRole('button', { name: '推荐 1 人，占用 1 个名额' }).click();
    await expectShown(page.getByText('新录入 1 人，已在班 0 人，未能录入 0 人'));
    await expectShown(page.getByRole('row').filter({ hasText: person?.name ?? '' }).getByText('待组织部审批').first());
    await expectShown(page.getByText('已用 1 / 2'));
  });

  test('refuses an application in a batch with a reason and sees first who moves up', async () => {
    const [first, second] = await ownPeople(2, 24);
    const classId = await addWithQuota('名额班丙', '2034-03-13', 1, { approval: 'unit' });
    // Their own applications, as the only paths that a unit still has to agree to.
    await (await deskOf('trainee')).ask('POST', `/classes/${classId}/enrolments`, { path: 'self' });
    await (await deskOf('unit_hr')).ask('POST', `/classes/${classId}/enrolments`, { path: 'nomination', personIds: [first?.id, second?.id] });
    const page = await visits.visit('unit_hr', `/seats-to-fill/${classId}`);
    await page.getByLabel('选择本页待审批人员').check();
    await page.getByRole('button', { name: '不通过 1 人', exact: true }).click();
    await page.getByLabel('理由').fill('岗位离不开');
    await page.getByRole('button', { name: '查看影响' }).click();
    await page.getByRole('button', { name: '确认不通过 1 人，1 人递补' }).click();
    await expectShown(page.getByRole('row').filter({ hasText: first?.name ?? '' }).getByText('已录取').first());
    await page.getByLabel('选择本页待审批人员').waitFor({ state: 'detached' });
  });

  test('puts one person in the place of another only with a reason', async () => {
    const [outgoing, incoming] = await ownPeople(2, 28);
    const classId = await addWithQuota('名额班丁', '2034-04-10', 1, { approval: 'unit' });
    await (await deskOf('unit_hr')).ask('POST', `/classes/${classId}/enrolments`, { path: 'nomination', personIds: [outgoing?.id] });
    const page = await visits.visit('unit_hr', `/seats-to-fill/${classId}`);
    await page.getByRole('button', { name: `替换${outgoing?.name}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('接替人员').first().fill(incoming?.name ?? '');
    await dialog.getByRole('option').first().click();
    await dialog.getByRole('button', { name: `由${incoming?.name}接替${outgoing?.name}` }).click();
    await expectShown(dialog.getByText('请写明理由'));
    await dialog.getByLabel('替换理由').fill('出差');
    await dialog.getByRole('button', { name: `由${incoming?.name}接替${outgoing?.name}` }).click();
    await expectShown(page.getByRole('row').filter({ hasText: incoming?.name ?? '' }).getByText('已录取').first());
    await expectShown(page.getByRole('row').filter({ hasText: outgoing?.name ?? '' }).getByText('已被替换').first());
  });
});
