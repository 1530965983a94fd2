import { addDays } from '#kernel';
import { until } from '../support/until';
import { expectShown } from './support/expect-shown';
import { expectTold } from './support/expect-told';
import { deskOf } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();
const PERSON = 2_871;

describe('moves', () => {
  test('a change of status is recorded on the page of the person, listed, and undone', async () => {
    const page = await visits.visit('organisation_department', `/people/${PERSON}`);
    const department = await deskOf('organisation_department');
    const { name } = (await department.ask('GET', `/people/${PERSON}`)) as { name: string };
    const { on: today } = (await department.ask('GET', '/unit-tree')) as { on: string };
    await page.getByRole('button', { name: '登记变动' }).click();
    await page.getByRole('button', { name: `登记 ${name} 的变动` }).click();
    await expectShown(page.getByText('请填写依据文号').first());
    await page.getByLabel('类别').selectOption('状态变动');
    await page.getByLabel('生效日期').fill(today);
    await page.getByLabel('状态').fill('病假');
    await page.getByLabel('理由').fill('住院治疗');
    await page.getByLabel('依据文号').fill('请假审批 2026-118');
    await page.getByRole('button', { name: `登记 ${name} 的变动` }).click();
    await expectTold(page, '变动已登记');
    await page.goto('/moves');
    const row = page.getByRole('row', { name: new RegExp(name) }).first();
    await expectShown(row.getByText(/病假/));
    await row.getByRole('button', { name: '撤销登记' }).click();
    await page.getByLabel('理由').fill('登记有误');
    await page.getByRole('button', { name: '撤销这次登记' }).click();
    await expectShown(page.getByText(/^已由.*撤销：登记有误/).first());
    await page.getByRole('link', { name: '批量登记' }).click();
    await expectShown(page.getByRole('radio', { name: /人员变动/, checked: true }));
    await expectShown(page.getByRole('link', { name: '下载人员变动模板' }));
  });

  test('units are chosen by mouse in a dialog, too', async () => {
    const { items } = (await (await deskOf('organisation_department')).ask('GET', '/unit-tree')) as { items: readonly { name: string }[] };
    const page = await visits.visit('organisation_department', '/units');
    await page.getByRole('button', { name: `登记 ${items[0]?.name} 的机构变动` }).click();
    await page.getByLabel('变动', { exact: true }).selectOption('新设');
    await page.getByRole('combobox', { name: /并入新单位的单位/ }).click();
    await page.locator('.ant-select-item-option-content').filter({ hasText: items[2]?.name ?? '' }).first().click();
    await expectShown(page.getByRole('dialog').getByRole('button').filter({ hasText: items[2]?.name ?? '' }));
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  });

  test('a unit is opened and closed again, each with its effect shown before, planned ahead, withdrawn and undone', async () => {
    const { on: today, items } = (await (await deskOf('organisation_department')).ask('GET', '/unit-tree')) as { on: string; items: readonly { name: string }[] };
    const page = await visits.visit('organisation_department', '/units');
    const record = async (unit: string, kind: string, fill: () => Promise<void>): Promise<void> => {
      await page.getByRole('button', { name: `登记 ${unit} 的机构变动` }).click();
      await page.getByLabel('变动', { exact: true }).selectOption(kind);
      await page.getByLabel('生效日期').fill(today);
      await fill();
      await page.getByLabel('理由').fill('机构改革');
      await page.getByLabel('依据文号').fill('编委〔2026〕8号');
      await expectShown(page.getByText(/只改变机构，不涉及人员任职/));
      await page.getByRole('button', { name: '登记机构变动' }).click();
      await expectTold(page, '机构变动已登记');
    };
    await record(items[0]?.name ?? '', '新设', async () => {
      await page.getByLabel('新单位编码').fill('TEMP-1');
      await page.getByLabel('新单位名称').fill('专项工作组');
    });
    await expectShown(page.getByRole('button', { name: '登记 专项工作组 的机构变动' }));
    await record('专项工作组', '撤销', async () => {});
    await expectShown(page.getByRole('row', { name: /专项工作组 撤销/ }));
    await until('the tree is without it', async () => (await page.getByRole('button', { name: '登记 专项工作组 的机构变动' }).count()) === 0);
    await page.getByRole('button', { name: '撤销登记：专项工作组 撤销' }).click();
    await page.getByLabel('理由').fill('登记有误');
    await page.getByRole('button', { name: '撤销这次机构变动' }).click();
    await expectTold(page, '机构变动已撤销');
    await expectShown(page.getByText(/^已由.*撤销：登记有误$/).first());
    await page.getByRole('button', { name: '登记 专项工作组 的机构变动' }).click();
    await page.getByLabel('变动', { exact: true }).selectOption('撤销');
    await page.getByLabel('生效日期').fill(addDays(today, 40));
    await page.getByLabel('理由').fill('任务完成');
    await page.getByLabel('依据文号').fill('编委〔2026〕9号');
    await page.getByRole('button', { name: '登记机构变动' }).click();
    await expectTold(page, '机构变动已预定');
    await page.getByRole('button', { name: '撤回预定：专项工作组 撤销' }).click();
    await page.getByLabel('理由').fill('任务延长');
    await page.getByRole('button', { name: '撤回这次预定' }).click();
    await expectShown(page.getByText(/^已由.*撤回：任务延长$/).first());
    await page.getByRole('button', { name: '撤销登记：专项工作组 新设' }).click();
    await page.getByLabel('理由').fill('不再设立');
    await page.getByRole('button', { name: '撤销这次机构变动' }).click();
    await until('the tree is without it again', async () => (await page.getByRole('button', { name: '登记 专项工作组 的机构变动' }).count()) === 0);
  });
});
