import { deskOf } from './support/school-desk';
import { expectShown } from './support/expect-shown';
import { useVisits } from './support/visits';
import { until } from '../support/until';

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

  test('an entry is found among all of the year by its words or by going down the list, and stays chosen over a reload', async () => {
    const { items } = (await (await deskOf('organisation_department')).ask('GET', '/people?year=2026&limit=40')) as unknown as { items: { id: number; name: string }[] };
    const counted = await Promise.all(items.map(async ({ id }) => ({ id, ...((await (await deskOf('organisation_department')).ask('GET', `/people/${id}/years/2026/entries?standing=yes&limit=200`)) as unknown as { count: number; items: { entryNo: number; title: string; endsOn: string }[] }) })));
    const longest = counted.toSorted((left, right) => right.count - left.count)[0];
    const last = longest?.items.at(-1);
    expect(longest?.count).toBeGreaterThan(20);
    const page = await visits.visit('organisation_department', `/year-decisions/new?year=2026&personId=${longest?.id}`);
    await page.getByLabel('类别').selectOption('记录不计');
    const field = page.getByRole('combobox', { name: '学分记录' });
    await field.focus();
    await expectShown(page.getByText(`共 ${longest?.count} 项，列出前 20 项`));
    for (let down = 0; down < 20; down += 1) await field.press('ArrowDown');
    await field.press('ArrowDown');
    const listed = page.getByRole('listbox', { name: '学分记录' }).getByRole('option');
    const beyond = listed.nth(20);
    await beyond.and(page.locator('[aria-selected="true"]')).waitFor();
    await until('it is in view', () => beyond.evaluate((row) => row.getBoundingClientRect().bottom <= (row.parentElement?.getBoundingClientRect().bottom ?? 0) + 1));
    await field.fill(`${last?.endsOn} #${last?.entryNo}`);
    await listed.filter({ hasText: `#${last?.entryNo}` }).first().waitFor();
    await field.press('ArrowDown');
    await field.press('Enter');
    await expectShown(page.getByText(new RegExp(`已选：.*#${last?.entryNo}$`)));
    await page.reload();
    await expectShown(page.getByText(new RegExp(`已选：.*#${last?.entryNo}$`)));
  });

  test('people whose rank changed are one link away', async () => {
    const page = await visits.visit('organisation_department', '/year-decisions');
    await page.getByRole('link', { name: '年内职级变动待认定人员' }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: '人员' }));
    expect(new URL(page.url()).searchParams.get('flag')).toBe('rank_changed');
  });
});
