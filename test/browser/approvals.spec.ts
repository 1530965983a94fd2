import { accessibilityFaults } from './support/accessibility';
import { expectShown } from './support/expect-shown';
import { expectTold } from './support/expect-told';
import { namedApart } from './support/named-apart';
import { addClass, deskOf } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();

interface Person {
  readonly id: number;
  readonly name: string;
}

/** People nobody else in these tests brings into a class, so that no half-day of theirs is taken. */
async function somePeople(letters: string, count: number): Promise<readonly Person[]> {
  const { items } = (await (await deskOf('organisation_department')).ask('GET', `/people?year=2026&q=${letters}&limit=50`)) as unknown as { items: readonly Person[] };
  const people = namedApart(items).slice(0, count);
  if (people.length < count) throw new Error(`the demo city has fewer than ${count} people whose names begin with ${letters}`);
  return people;
}

/** A class whose unit has nominated people: they hold seats, or wait, until the organisation department decides. */
async function addPending(title: string, people: readonly Person[], capacity: number): Promise<number> {
  const classId = await addClass(title, 'enrolling', { capacity, approval: 'unit_then_organisation' });
  await (await deskOf('unit_hr')).ask('POST', `/classes/${classId}/enrolments`, { path: 'nomination', personIds: people.map(({ id }) => id) });
  return classId;
}

/** Of the unit whose personnel officer has an account. */
async function ownPeople(count: number, from: number): Promise<readonly Person[]> {
  const { items } = (await (await deskOf('unit_hr')).ask('GET', `/people?year=2026&limit=50`)) as unknown as { items: readonly Person[] };
  return namedApart(items).slice(from, from + count);
}

describe('approvals in batch', () => {
  test('the organisation department approves some and refuses others, and sees before it acts what becomes of the seats', async () => {
    const people = await ownPeople(4, 0);
    const classId = await addPending('审批班甲', people, 3);
    const page = await visits.visit('organisation_department', `/classes/${classId}?tab=people`);
    await expectShown(page.locator('caption').filter({ hasText: '共 4 ' }));
    const [first, second] = people;
    await page.getByLabel(`选择${first?.name}`).first().check();
    await page.getByRole('button', { name: '通过 1 人', exact: true }).click();
    await expectShown(page.getByRole('dialog').getByText('没有候补人员因此递补'));
    await page.getByRole('button', { name: '确认通过 1 人' }).click();
    await expectTold(page, '已审批 1 人');

    await page.getByLabel(`选择${second?.name}`).first().check();
    await page.getByRole('button', { name: '不通过 1 人', exact: true }).click();
    await page.getByRole('button', { name: '查看影响' }).click();
    await expectShown(page.getByText('请写明理由'));
    await page.getByLabel('理由').fill('近期已参加同类培训');
    await page.getByRole('button', { name: '查看影响' }).click();
    await expectShown(page.getByRole('dialog').getByText('递补 1 人'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '确认不通过 1 人，1 人递补' }).click();
    await expectShown(page.getByRole('row').filter({ hasText: second?.name ?? '' }).getByText('未通过').first());
  });

  test('the school sees who waits for whom, and decides nothing itself', async () => {
    const classId = await addPending('审批班乙', await ownPeople(2, 6), 4);
    const page = await visits.visit('school_admin', `/classes/${classId}?tab=people&path=nomination`);
    await expectShown(page.getByText('待组织部审批').nth(1));
    expect(await page.getByRole('button', { name: /^通过/ }).count()).toBe(0);
  });

  test('the school enters a list, puts one person in the place of another with a reason, and withdraws a third', async () => {
    const [first, second, third] = await somePeople('w', 3);
    const classId = await addClass('名单班丙', 'enrolling', { capacity: 2 });
    const page = await visits.visit('school_admin', `/classes/${classId}?tab=people`);
    await page.getByRole('button', { name: '录入人员' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('身份证号').fill('330799196001010\n');
    await dialog.getByRole('button', { name: '录入 1 人' }).click();
    await expectShown(dialog.getByText('第 1 行“330799196001010”不是 18 位身份证号'));
    await dialog.getByLabel('身份证号').fill('110101190001010014');
    for (const person of [first, second]) {
      await dialog.getByRole('combobox', { name: '按姓名查找' }).fill(person?.name ?? '');
      await dialog.getByRole('option', { name: new RegExp(person?.name ?? '') }).first().click();
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: '录入 3 人' }).click();
    await expectShown(dialog.getByText('新录入 2 人，已在班 0 人，未能录入 1 人'));
    await expectShown(dialog.getByText('没有找到该人员', { exact: false }));
    await dialog.getByRole('button', { name: '完成' }).click();

    await page.getByRole('button', { name: `替换${first?.name}` }).first().click();
    await dialog.getByRole('combobox', { name: '接替人员' }).fill(third?.name ?? '');
    await dialog.getByRole('option', { name: new RegExp(third?.name ?? '') }).first().click();
    await dialog.getByRole('button', { name: `由${third?.name}接替${first?.name}` }).click();
    await expectShown(dialog.getByText('请写明理由'));
    await dialog.getByLabel('替换理由').fill('抽调专班');
    await dialog.getByRole('button', { name: `由${third?.name}接替${first?.name}` }).click();
    await expectShown(page.getByRole('row').filter({ hasText: first?.name ?? '' }).getByText('已被替换').first());

    await page.getByRole('button', { name: `为${second?.name}办理退出` }).first().click();
    await dialog.getByLabel('理由').fill('因病');
    await dialog.getByRole('button', { name: `${second?.name}退出本班` }).click();
    await expectShown(page.getByRole('row').filter({ hasText: second?.name ?? '' }).getByText('已退出').first());
  });

  test('people are called up by name before enrolment opens and stand in the class when it does', async () => {
    const [person] = await somePeople('zh', 1);
    const classId = await addClass('点名班丁', 'published');
    const page = await visits.visit('organisation_department', `/classes/${classId}?tab=call-ups`);
    await expectShown(page.getByText('没有点名人员'));
    await page.getByRole('combobox', { name: '添加点名人员' }).fill(person?.name ?? '');
    await page.getByRole('option', { name: new RegExp(person?.name ?? '') }).first().click();
    await expectShown(page.getByRole('button', { name: new RegExp(`^${person?.name} .*从点名中移去$`) }));
    await (await deskOf('school_admin')).ask('POST', `/classes/${classId}/enrolment-period`, {});
    await page.goto(`/classes/${classId}?tab=people`);
    await expectShown(page.getByRole('row').filter({ hasText: person?.name ?? '' }).getByText('点名调训').first());
  });
});
