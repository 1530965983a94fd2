import { expectShown } from './support/expect-shown';
import { addClass, deskOf, WEEK } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();
const PLANS = `/training-plans?year=${WEEK.year}`;

describe('training plans', () => {
  test('a plan is made, filled, handed in with its classes, returned with a reason and approved with a look at repeated call-ups', async () => {
    const school = await visits.visit('school_admin', PLANS, { refusals: [409] });
    await school.getByRole('button', { name: '新建计划' }).click();
    await school.getByRole('button', { name: '建立计划' }).click();
    await expectShown(school.getByText('请填写计划名称，至少 2 个字'));
    await school.getByLabel('计划名称').fill('二〇三一年度干部教育培训计划');
    await school.getByRole('button', { name: '建立“二〇三一年度干部教育培训计划”' }).click();
    await expectShown(school.getByText('计划中还没有培训班'));
    const planId = Number(new URL(school.url()).pathname.split('/').at(-1));

    const [first, second] = [await addClass('计划内甲班', 'draft', { planId, supervisorName: '' }), await addClass('计划内乙班', 'draft', { planId })];
    const department = await deskOf('organisation_department');
    const { items } = (await department.ask('GET', `/people?year=2026&limit=1`)) as unknown as { items: { id: number; name: string }[] };
    for (const classId of [first, second]) await department.ask('PUT', `/classes/${classId}/call-ups`, { personIds: items.map(({ id }) => id) });
    await school.reload();
    await school.getByRole('button', { name: '提交审批' }).click();
    await school.getByRole('button', { name: '提交计划和其中 2 个班' }).click();
    await expectShown(school.getByText('以下班次还没有准备好'));
    await expectShown(school.getByRole('dialog').getByText('班主任'));
    await (await deskOf('school_admin')).ask('PATCH', `/classes/${first}`, { supervisorName: '刘班主任' });
    await school.getByRole('button', { name: '提交计划和其中 2 个班' }).click();
    await expectShown(school.getByRole('list', { name: '办理进度' }).getByText('等待组织部'));

    const page = await visits.visit('organisation_department', PLANS);
    await page.getByRole('link', { name: '二〇三一年度干部教育培训计划' }).click();
    await page.getByRole('button', { name: '退回' }).click();
    await page.getByLabel('理由').fill('请错开农忙');
    await page.getByRole('button', { name: '退回计划和其中 2 个班' }).click();
    await expectShown(page.getByText('已退回：请错开农忙'));
    await (await deskOf('school_admin')).ask('POST', `/training-plans/${planId}/submission`);
    await page.reload();
    await page.getByRole('button', { name: '批准' }).click();
    const sheet = page.getByRole('dialog');
    await expectShown(sheet.getByRole('rowheader', { name: items[0]?.name ?? '' }).first());
    await expectShown(sheet.getByText('△ 重叠').first());
    await sheet.getByRole('button', { name: /^批准 2 个班，2 项重复调训已知悉/ }).click();
    await expectShown(page.getByText('✓ 已批准').first());
  });

  test('a unit and a trainee have no room for plans', async () => {
    const page = await visits.visit('unit_hr', '/');
    await expectShown(page.getByRole('navigation', { name: '主菜单' }));
    expect(await page.getByRole('link', { name: '培训计划' }).count()).toBe(0);
  });
});
