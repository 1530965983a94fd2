import { expectShown } from './support/expect-shown';
import { deskOf } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();
const PERSON = 2_871;

describe('moves', () => {
  test('a change of status is recorded on the page of the person, listed, and undone', async () => {
    const page = await visits.visit('organisation_department', `/people/${PERSON}`);
    const { name } = (await (await deskOf('organisation_department')).ask('GET', `/people/${PERSON}`)) as { name: string };
    await page.getByRole('button', { name: '登记变动' }).click();
    await page.getByRole('button', { name: `登记 ${name} 的变动` }).click();
    await expectShown(page.getByText('请填写依据文号').first());
    await page.getByLabel('类别').selectOption('状态变动');
    await page.getByLabel('生效日期').fill('2026-11-02');
    await page.getByLabel('状态').fill('病假');
    await page.getByLabel('理由').fill('住院治疗');
    await page.getByLabel('依据文号').fill('请假审批 2026-118');
    await page.getByRole('button', { name: `登记 ${name} 的变动` }).click();
    await expectShown(page.getByText('变动已登记'));
    await page.goto('/moves');
    const row = page.getByRole('row', { name: new RegExp(name) }).first();
    await expectShown(row.getByText(/病假/));
    await row.getByRole('button', { name: '撤销登记' }).click();
    await page.getByLabel('理由').fill('登记有误');
    await page.getByRole('button', { name: '撤销这次登记' }).click();
    await expectShown(page.getByText(/^已由.*撤销：登记有误/).first());
  });
});
