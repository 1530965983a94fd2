import { deskOf } from './support/school-desk';
import { expectShown } from './support/expect-shown';
import { useVisits } from './support/visits';

const visits = useVisits();
const NAME = '组织部会议纪要〔2026〕7号';

describe('decisions on individuals', () => {
  test('a unit proposes with the effect in view, a second person approves, the year explains it, and it is taken back the same way', async () => {
    const department = await deskOf('organisation_department');
    const unit = await deskOf('unit_hr');
    const { items } = (await unit.ask('GET', '/people?year=2026&limit=1&verdict=not_met')) as unknown as { items: { id: number; name: string }[] };
    const [person] = items;
    const page = await visits.visit('unit_hr', `/people/${person?.id}?year=2026`);
    await page.getByRole('link', { name: '提出个案认定' }).click();
    await page.getByRole('button', { name: `为 ${person?.name} 提出认定` }).click();
    await expectShown(page.getByText('请写明理由').first());
    await page.getByLabel('类别').selectOption('免修');
    await expectShown(page.getByRole('row', { name: /结果 未达到 免修/ }));
    await page.getByLabel('理由').fill('长期病休');
    await page.getByLabel('依据文号').fill(NAME);
    await page.reload();
    await expectShown(page.getByText(NAME).or(page.locator(`input[value="${NAME}"]`)));
    await page.getByRole('button', { name: `为 ${person?.name} 提出认定` }).click();
    await expectShown(page.getByRole('list', { name: '办理进度' }).getByText('等待组织部另一人'));
    const id = Number(new URL(page.url()).pathname.split('/').at(-1));
    expect(await page.getByRole('button', { name: '批准' }).count()).toBe(0);

    const approver = await visits.visit('organisation_department', '/year-decisions?year=2026');
    await approver.getByRole('link', { name: person?.name ?? '' }).first().click();
    await approver.getByRole('button', { name: '批准', exact: true }).click();
    await expectShown(approver.getByRole('dialog').getByRole('row', { name: /结果 未达到 免修/ }));
    await approver.getByRole('button', { name: `批准并记入 ${person?.name} 的台账` }).click();
    await expectShown(approver.getByText('✓ 已批准').first());
    await page.goto(`/people/${person?.id}?year=2026&explain=true`);
    await expectShown(page.getByText('经审定免除“本年度全部要求”：长期病休').first());

    await page.goto(`/year-decisions/${id}`);
    await page.getByRole('button', { name: '提出撤销' }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('已经销假');
    await page.getByRole('dialog').getByLabel('依据文号').fill(NAME);
    await page.getByRole('dialog').getByRole('button', { name: '提出撤销' }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: `${person?.name} · 撤销第 ${id} 号认定` }));
    await department.ask('POST', `/year-decisions/${new URL(page.url()).pathname.split('/').at(-1)}/approval`, {});
    await page.goto(`/year-decisions/${id}`);
    await expectShown(page.getByText('↺ 已撤销').first());
  });

  test('people whose rank changed are one link away', async () => {
    const page = await visits.visit('organisation_department', '/year-decisions');
    await page.getByRole('link', { name: '年内职级变动待认定人员' }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: '人员' }));
    expect(new URL(page.url()).searchParams.get('flag')).toBe('rank_changed');
  });
});
