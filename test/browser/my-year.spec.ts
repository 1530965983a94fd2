import { readFile } from 'node:fs/promises';
import { expectShown } from './support/expect-shown';
import { hundredths } from './support/figures';
import { useVisits } from './support/visits';

const visits = useVisits();

describe('a trainee on a phone', () => {
  test('reads in words what is missing', async () => {
    const page = await visits.visit('trainee', '/my-year', { width: 'phone' });
    await expectShown(page.getByText(/^△ 还差：.+ \d+(\.\d+)? 学分/));
    await expectShown(page.getByText(/^还差 \d+(\.\d+)? 学分$/).or(page.getByText(/还差 \d+(\.\d+)? 学分/)).first());
  });

  test('need not scroll sideways', async () => {
    const page = await visits.visit('trainee', '/my-year', { width: 'phone' });
    await expectShown(page.getByRole('heading', { name: '学分台账' }));
    expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(360);
  });

  test('sees how the total came about, line by line with the clauses', async () => {
    const page = await visits.visit('trainee', '/my-year', { width: 'phone' });
    const total = page.getByRole('button', { name: /查看计算说明/ });
    const announced = hundredths(await total.locator('strong').textContent());
    await total.tap();
    const explanation = page.getByRole('dialog');
    await expectShown(explanation.getByText('与上方总数一致'));
    const lines = await explanation.locator('tbody td.credits').allTextContents();
    expect(lines.filter((line) => line !== '—').reduce((sum, line) => sum + hundredths(line), 0)).toBe(announced);
    await explanation.getByRole('button', { name: '关闭' }).tap();
    await explanation.waitFor({ state: 'detached' });
  });

  test('takes the credit register along as a PDF', async () => {
    const page = await visits.visit('trainee', '/my-year', { width: 'phone' });
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载学分登记表（PDF）' }).tap();
    const file = await (await download).path();
    expect((await readFile(file)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  test('has no list of other people and no rank among them', async () => {
    const page = await visits.visit('trainee', '/my-year', { width: 'phone' });
    await expectShown(page.getByRole('heading', { name: '要求与完成情况' }));
    await page.getByRole('button', { name: '菜单' }).tap();
    const rooms = await page.getByRole('dialog').getByRole('listitem').allTextContents();
    expect(rooms).toEqual(['我的学年', '选课报名', '我的班次', '教学评估', '学分申报', '考核公示', '我的证书', '学分证明', '学分政策', '我的账号']);
    expect(await page.locator('main').textContent()).not.toMatch(/排名|名次|第\s*\d+\s*名/);
  });

  test("cannot open a colleague's file by its address", async () => {
    const page = await visits.visit('trainee', '/people/1', { width: 'phone', refusals: [403, 404] });
    await expectShown(page.getByText(/没有找到|您没有查看此内容的权限/).first());
  });
});
