import { accessibilityFaults } from './support/accessibility';
import { expectShown } from './support/expect-shown';
import { expectTold } from './support/expect-told';
import { addClass, deskOf } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();

interface Unit {
  readonly id: number;
  readonly name: string;
  readonly depth: number;
}

/** Two units of the city with people of their own. */
async function someUnits(): Promise<readonly [Unit, Unit]> {
  const { items } = (await (await deskOf('school_admin')).ask('GET', '/units')) as unknown as { items: readonly Unit[] };
  const [first, second] = items.filter(({ depth }) => depth === 1);
  if (!first || !second) throw new Error('the demo city has too few units');
  return [first, second];
}

async function peopleOf(unit: Unit, count: number): Promise<number[]> {
  const { items } = (await (await deskOf('organisation_department')).ask('GET', `/people?year=2026&unitId=${unit.id}&limit=${count}`)) as unknown as { items: readonly { id: number }[] };
  return items.map(({ id }) => id);
}

describe('the grid of seats', () => {
  test('is changed with its effect shown first; its sums agree with the class; too few seats are refused at the field', async () => {
    const [unit] = await someUnits();
    const classId = await addClass('名额班甲', 'enrolling', { capacity: 3 });
    const people = await peopleOf(unit, 4);
    await (await deskOf('school_admin')).ask('POST', `/classes/${classId}/enrolments`, { path: 'list', personIds: people });
    const page = await visits.visit('school_admin', `/classes/${classId}?tab=seats`);
    await expectShown(page.getByText('✓ 与班额、占用和候补总数一致'));
    await page.getByRole('button', { name: '调整名额' }).click();
    await page.getByLabel('班额').fill('2');
    await page.getByRole('button', { name: '查看影响' }).click();
    await expectShown(page.getByText('不能少于已占用的 3 个'));
    await page.getByLabel('班额').fill('6');
    await page.getByRole('combobox', { name: '添加单位' }).fill(unit.name);
    await page.keyboard.press('Enter');
    await page.getByLabel(`${unit.name}的名额`).fill('2');
    await page.getByRole('button', { name: '查看影响' }).click();
    const dialog = page.getByRole('dialog');
    await expectShown(dialog.getByText('递补 1 人'));
    expect(await accessibilityFaults(page)).toEqual([]);
    const seats = dialog.getByRole('row').filter({ hasText: '名额' });
    expect(await seats.getByRole('cell').allTextContents()).toEqual(['3', '6']);
    await dialog.getByRole('button', { name: '确认调整，1 人递补' }).click();
    await expectTold(page, '名额已调整');
    const row = page.getByRole('row').filter({ hasText: unit.name });
    await expectShown(row.getByRole('cell', { name: '1' }).first());
    await expectShown(page.getByText('✓ 与班额、占用和候补总数一致'));

    await page.getByLabel(`收回${unit.name}的未用名额`).check();
    await page.getByRole('button', { name: '收回 1 个单位未用的 1 个名额' }).click();
    await page.getByRole('button', { name: '确认收回' }).click();
    await expectTold(page, '未用名额已收回');
  });

  test('seats are pooled for a reason and by a date; afterwards there is one pool', async () => {
    const [unit, other] = await someUnits();
    const classId = await addClass('统筹班乙', 'enrolling', { capacity: 4 });
    const school = await deskOf('school_admin');
    await school.ask('PUT', `/classes/${classId}/quotas`, { capacity: 4, units: [{ unitId: unit.id, seats: 3 }] });
    const people = await peopleOf(other, 8);
    await school.ask('POST', `/classes/${classId}/enrolments`, { path: 'list', personIds: people.slice(5, 8) });
    const page = await visits.visit('school_admin', `/classes/${classId}?tab=seats`);
    await page.getByLabel('自动统筹时间').fill('2031-02-25T09:00');
    await page.getByRole('button', { name: '保存时间' }).click();
    await expectTold(page, '时间已保存');
    await page.getByRole('button', { name: '名额统筹使用' }).click();
    await page.getByRole('button', { name: '查看统筹的影响' }).click();
    await expectShown(page.getByText('请写明理由'));
    await page.getByLabel('理由').fill('单位推荐不足');
    await page.getByRole('button', { name: '查看统筹的影响' }).click();
    await page.getByRole('button', { name: '确认统筹，2 人递补' }).click();
    await expectShown(page.getByText('名额已于', { exact: false }));
    await page.getByRole('row').filter({ hasText: unit.name }).waitFor({ state: 'detached' });
  });

  test('whoever only approves sees the grid and cannot change it', async () => {
    const classId = await addClass('只读名额班', 'published');
    const page = await visits.visit('organisation_department', `/classes/${classId}?tab=seats`);
    await expectShown(page.getByText('✓ 与班额、占用和候补总数一致'));
    expect(await page.getByRole('button', { name: '调整名额' }).count()).toBe(0);
  });
});
