import { expectShown } from './support/expect-shown';
import { hundredths } from './support/figures';
import { textOfPages } from './support/pdf-text';
import { useVisits } from './support/visits';

const visits = useVisits();
/** People of the demo city whose names not every system can write. */
const RARE_NAME = '王𬱖';

describe('the organisation department', () => {
  test('goes from the overview to the people at risk: as many as were announced', async () => {
    // One unit of the city, which no other test adds people to meanwhile.
    const page = await visits.visit('organisation_department', '/overview?unitId=3');
    const all = page.getByRole('link', { name: /^查看全部 .* 人$/ });
    const announced = /[\d,]+/.exec((await all.textContent()) ?? '')?.[0];
    await all.click();
    await expectShown(page.getByRole('heading', { level: 1, name: '人员' }));
    await expectShown(page.locator('caption').filter({ hasText: `共 ${announced}` }));
  });

  test('states the denominator, the policy and the time of the figures', async () => {
    const page = await visits.visit('organisation_department', '/overview');
    await expectShown(page.getByRole('heading', { name: '统计口径' }));
    await expectShown(page.getByText('南京市干部培训学分统计').first());
    await expectShown(page.getByText(/截至 20\d\d-\d\d-\d\d/).first());
  });

  test('finds a person by pinyin initials', async () => {
    const page = await visits.visit('organisation_department', '/people');
    await page.getByLabel('姓名', { exact: true }).fill('ayglmmt');
    await expectShown(page.getByRole('link', { name: '阿依古丽·买买提' }).first());
    await expectShown(page.locator('caption').filter({ hasText: '共 1 ' }));
    expect(new URL(page.url()).searchParams.get('q')).toBe('ayglmmt');
  });

  test('finds a person by a rare character, and no other rare character', async () => {
    const page = await visits.visit('organisation_department', '/people');
    await page.getByRole('searchbox', { name: '搜索人员' }).fill('𬱖');
    await page.keyboard.press('Enter');
    await expectShown(page.getByRole('link', { name: RARE_NAME }));
    await expectShown(page.locator('caption').filter({ hasText: '共 1 ' }));
  });

  test('opens from a total the explanation whose lines add up to it', async () => {
    const page = await visits.visit('organisation_department', `/people?q=${encodeURIComponent(RARE_NAME)}`);
    await page.getByRole('link', { name: RARE_NAME }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: RARE_NAME }));
    const total = page.getByRole('button', { name: /学分 查看计算说明/ });
    const announced = hundredths(await total.locator('strong').textContent());
    await total.click();
    const explanation = page.getByRole('dialog');
    await expectShown(explanation.getByText('与上方总数一致'));
    const lines = await explanation.locator('tbody td.credits').allTextContents();
    expect(lines.filter((line) => line !== '—').reduce((sum, line) => sum + hundredths(line), 0)).toBe(announced);
    expect(hundredths(await explanation.locator('tfoot td.credits').textContent())).toBe(announced);
    await expectShown(explanation.getByText(/第.+条|第七条/).first());
    await page.keyboard.press('Escape');
    await explanation.waitFor({ state: 'detached' });
  });

  test('sees a full resident ID only for a reason, and only until it is hidden again', async () => {
    const page = await visits.visit('organisation_department', `/people?q=${encodeURIComponent(RARE_NAME)}`);
    await page.getByRole('link', { name: RARE_NAME }).click();
    const masked = page.getByText(/^\d{6}\*{8}\w{4}$/);
    await expectShown(masked);
    await page.getByRole('button', { name: '查看完整证件号' }).click();
    await page.getByRole('button', { name: '查看并记入审计' }).click();
    await expectShown(page.getByText('请写明查看原因，至少 4 个字'));
    await page.getByRole('dialog').getByRole('textbox').fill('核对干部任免审批表');
    await page.getByRole('button', { name: '查看并记入审计' }).click();
    await expectShown(page.getByText(/^\d{17}[\dX]$/));
    await page.getByRole('button', { name: '隐藏' }).click();
    await expectShown(masked);
  });

  test('carries away exactly the filtered list', async () => {
    const page = await visits.visit('organisation_department', '/people?q=ayglmmt');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '导出 Excel' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  });

  test('prints a file with the heads of its tables on every page, and nothing of the frame', async () => {
    const page = await visits.visit('organisation_department', `/people?q=${encodeURIComponent(RARE_NAME)}`);
    await page.getByRole('link', { name: RARE_NAME }).click();
    await expectShown(page.getByText('培训内容').first());
    const pages = textOfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const ledgerPages = pages.filter((text) => /#\d+/.test(text));
    expect(ledgerPages.length).toBeGreaterThan(1);
    expect(ledgerPages.filter((text) => !text.includes('培训内容'))).toEqual([]);
    expect(pages.join('')).not.toContain('退出登录');
  });
});
