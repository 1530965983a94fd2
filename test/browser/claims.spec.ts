import type { Page } from 'playwright-core';
import { accessibilityFaults } from './support/accessibility';
import { expectShown } from './support/expect-shown';
import { expectTold } from './support/expect-told';
import { namedApart } from './support/named-apart';
import { deskOf } from './support/school-desk';
import { useVisits, WIDTHS } from './support/visits';
import { until } from '../support/until';

const visits = useVisits();
const PDF = { name: '授课安排.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n') };
const OTHER_PDF = { ...PDF, name: '错选的材料.pdf', buffer: Buffer.from('%PDF-1.7\n2 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n') };
const NO_PDF = { ...PDF, name: '不是材料.pdf', buffer: Buffer.from('just text') };
const TITLE = '基层党建专题授课（浏览器试验）';

/** Today, or the last day of the year that is declared for when that is over: it is late then, which wants a reason. */
async function fillDay(page: Page): Promise<void> {
  const trainee = await deskOf('trainee');
  const { trainingYear } = await trainee.ask('GET', '/session');
  const { today, lastDay } = (await trainee.ask('GET', `/claims/forms?year=${String(trainingYear)}`)) as { today: string; lastDay: string };
  await page.getByLabel('开始日期').fill(today < lastDay ? today : lastDay);
  const lateReason = page.getByLabel('逾期申报理由');
  if (await lateReason.isVisible()) await lateReason.fill('年末集中整理');
}

/** Answers of a slow network: none comes before the returned function is called. */
async function holdAnswers(page: Page, address: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

describe('declared credits', () => {
  test('are typed with what they would give beside them, outlive a reload, and are reviewed by keyboard with the evidence beside them', async () => {
    const page = await visits.visit('trainee', '/my-claims');
    await page.getByRole('link', { name: '申报学分' }).first().click();
    await page.getByRole('link', { name: '教学授课' }).click();
    await page.getByRole('button', { name: '提交申报' }).click();
    await expectShown(page.getByText('请填写名称').first());
    await page.getByLabel('名称').fill(TITLE);
    await fillDay(page);
    await page.getByLabel('数量').fill('3');
    await expectShown(page.getByText('按现行办法折算 15 学分'));
    await page.reload();
    await expectShown(page.getByText('已恢复您上次填写、尚未提交的内容。'));
    expect(await page.getByLabel('名称').inputValue()).toBe(TITLE);
    await page.route('**/api/v1/claims', (route) => route.abort());
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expectShown(page.getByRole('alert').filter({ hasText: '网络' }));
    await page.unroute('**/api/v1/claims');
    await page.locator('input[type=file]').setInputFiles(PDF);
    await expectShown(page.getByRole('link', { name: '授课安排.pdf' }));
    await page.getByRole('button', { name: '提交申报（折算 15 学分）' }).click();
    await expectShown(page.getByRole('heading', { name: TITLE }));
    await expectShown(page.getByText('等待单位初审'));

    const desk = await visits.visit('unit_hr', '/claim-reviews');
    const entry = desk.getByRole('button', { name: new RegExp('基层党建专题授课') });
    await expectShown(entry);
    const listComes = await holdAnswers(desk, '**/api/v1/claims?*search=*');
    await desk.getByLabel('查找').fill('浏览器试验');
    await entry.focus();
    await expectShown(desk.getByRole('button', { name: /授课安排\.pdf/ }));
    await desk.waitForURL(/[?&]q=/);
    await desk.keyboard.press('r');
    await desk.getByLabel('理由').fill('请写明授课对象');
    await desk.getByRole('button', { name: '退回 1 份申报' }).click();
    await expectTold(desk, '已办理 1 份');
    listComes();
    await expectShown(desk.getByText('没有符合条件的申报'));

    await page.reload();
    await expectShown(page.getByText('退回意见：请写明授课对象'));
    await page.getByRole('link', { name: '修改后重新提交' }).click();
    await page.getByLabel('说明').fill('授课对象：村党组织书记');
    await page.getByRole('button', { name: '提交申报（折算 15 学分）' }).click();
    await expectShown(page.getByText('等待单位初审'));
    await desk.reload();
    await entry.focus();
    await desk.keyboard.press('a');
    await expectTold(desk, '已办理 1 份');
    await page.reload();
    await expectShown(page.getByRole('link', { name: /我的学年/ }).last());
  });

  test('of one person are filed from their own room, withdrawn or approved, and declared from the filing with nothing typed twice', async () => {
    const page = await visits.visit('trainee', '/my-filings/new');
    for (const title of ['误填的内训', '科室业务内训']) {
      await page.goto('/my-filings/new');
      await page.getByLabel('活动名称').fill(title);
      await fillDay(page);
      await page.getByRole('button', { name: '提交备案' }).click();
      await page.getByRole('button', { name: `撤回备案 ${title}` }).waitFor();
    }
    await page.getByRole('button', { name: '撤回备案 误填的内训' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤回备案' }).click();
    await expectShown(page.getByText('已撤回该备案'));
    const { items } = (await (await deskOf('trainee')).ask('GET', '/claim-filings?mine=yes')) as unknown as { items: { id: number; title: string }[] };
    await (await deskOf('organisation_department')).ask('POST', `/claim-filings/${items.find(({ title }) => title === '科室业务内训')?.id}/decision`, { decision: 'approved' });
    await page.reload();
    await page.getByRole('link', { name: '申报学分 科室业务内训' }).click();
    await page.getByRole('textbox', { name: '名称', exact: true }).and(page.locator('[value="科室业务内训"]')).waitFor();
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expectShown(page.getByText('草稿已保存'));
    await page.goto('/my-filings');
    await expectShown(page.getByRole('link', { name: '查看申报 科室业务内训' }));
  });

  test('of many people are filed beforehand, approved, and declared at once by their unit', async () => {
    const page = await visits.visit('unit_hr', '/claim-filings', { refusals: [400, 415, 422] });
    await page.getByRole('link', { name: '新备案' }).first().click();
    await page.getByLabel('活动名称').fill('全局公文写作内训');
    await fillDay(page);
    await page.getByRole('button', { name: '提交备案' }).click();
    await expectShown(page.getByRole('row').filter({ hasText: '全局公文写作内训' }).getByText('待审'));
    const desk = await visits.visit('organisation_department', '/claim-filings');
    await desk.getByRole('button', { name: '同意 全局公文写作内训', exact: true }).click();
    await expectTold(desk, '已同意该备案');

    await page.goto('/unit-claims/new?category=in_house_training');
    await page.getByLabel('名称').fill('全局公文写作内训');
    await fillDay(page);
    await page.getByLabel('数量').fill('6');
    await page.getByLabel('对应的备案').selectOption({ index: 1 });
    const found = (await (await deskOf('unit_hr')).ask('GET', '/people?year=2026&sort=unit&limit=20'))['items'] as { id: number; name: string }[];
    const people = namedApart(found).slice(0, 3);
    for (const { name } of people) {
      await page.getByRole('combobox', { name: '查找人员' }).fill(name);
      await page.getByRole('option', { name: new RegExp(name) }).first().click();
    }
    await page.getByLabel('佐证材料').setInputFiles([OTHER_PDF, NO_PDF]);
    await page.getByRole('button', { name: `为 ${people.length} 人提交申报` }).click();
    await expectShown(page.getByRole('alert').filter({ hasText: '文件' }));
    await page.getByLabel('佐证材料').setInputFiles(PDF);
    await page.getByRole('button', { name: `为 ${people.length} 人提交申报` }).click();
    await expectTold(page, `已为 ${people.length} 人提交，等待上级复审`);
    await desk.goto('/claim-reviews?q=公文写作');
    const waiting = desk.getByRole('list', { name: '待审核的申报' }).getByRole('button');
    await expectShown(desk.getByRole('button', { name: /授课安排\.pdf/ }));
    expect(await desk.getByRole('button', { name: /错选的材料/ }).count()).toBe(0);
    await waiting.first().focus();
    await desk.keyboard.down('a');
    await expectTold(desk, '已办理 1 份');
    await waiting.nth(people.length - 1).waitFor({ state: 'detached' });
    await expectShown(waiting.and(desk.locator(':focus')));
    await desk.keyboard.down('a');
    await desk.keyboard.up('a');
    await desk.keyboard.press('r');
    await desk.getByLabel('理由').fill('只说这一份');
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('j');
    await desk.keyboard.press('r');
    expect(await desk.getByLabel('理由').inputValue()).toBe('');
    await desk.getByLabel('理由').fill('请写明培训师资');
    await desk.getByRole('button', { name: '退回 1 份申报' }).click();
    await waiting.nth(people.length - 2).waitFor({ state: 'detached' });

    const unit = await deskOf('unit_hr');
    await until('the unit is told of it', async () => JSON.stringify(await unit.ask('GET', '/notices?kind=batch_returned')).includes('请写明培训师资'));
    await page.goto('/inbox?told=batch_returned');
    await page.getByRole('main').getByRole('link', { name: /单位批量申报中有一份已退回/ }).first().click();
    await expectShown(page.getByRole('cell', { name: '请写明培训师资' }));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(WIDTHS.phone);
    expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(WIDTHS.phone.width);
    await page.setViewportSize(WIDTHS.desktop);
    await page.getByLabel('说明').fill('师资：市委办文书处');
    await page.getByRole('button', { name: '为 1 人重新提交' }).click();
    await expectTold(page, '已为 1 人提交，等待上级复审');
    await desk.reload();
    await waiting.nth(people.length - 2).waitFor();
    for (const entry of await desk.getByRole('checkbox').all()) await entry.check();
    await desk.getByRole('button', { name: `审定 ${people.length - 1} 份申报` }).click();
    await expectShown(desk.getByText('没有符合条件的申报'));
    await desk.getByLabel('显示').selectOption('approved');
    await desk.getByRole('button', { name: '撤销认定' }).first().click();
    await desk.getByLabel('理由').fill('与外出培训重复');
    await desk.getByRole('dialog').getByRole('button', { name: '撤销认定' }).click();
    await expectTold(desk, '已撤销认定');
  });
});
