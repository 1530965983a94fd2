import { accountOf } from './support/city';
import { expectShown } from './support/expect-shown';
import { useVisits } from './support/visits';

const visits = useVisits();

describe('the form of a class', () => {
  test('says what is missing at the field and in a summary that leads there, keeps what was typed through a reload, and builds the class', async () => {
    const page = await visits.visit('school_admin', '/classes/new');
    await page.getByLabel('班名').fill('基层治理专题班');
    await page.getByRole('button', { name: '建立“基层治理专题班”' }).click();
    const missing = page.getByRole('link', { name: '开班日期：请选择日期' });
    await missing.click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('startsOn');

    await page.getByLabel('培训种类').selectOption('SPECIALISED');
    await page.reload();
    await expectShown(page.getByText('已恢复您上次填写、尚未提交的内容。'));
    expect(await page.getByLabel('班名').inputValue()).toBe('基层治理专题班');
    expect(await page.getByLabel('培训种类').inputValue()).toBe('SPECIALISED');

    await page.getByLabel('班次类型').selectOption('SPECIAL_TOPIC');
    await page.getByLabel('培训形式').selectOption('off_job');
    await page.getByLabel('学分类别').selectOption('civil_servant_5x');
    await page.getByLabel('主办单位').fill('市委组织部');
    await page.getByLabel('主办层级').selectOption('municipal');
    await page.getByLabel('开班日期').fill('2031-04-07');
    await page.getByLabel('结束日期').fill('2031-04-04');
    await page.getByLabel('班额').fill('40');
    await page.getByLabel('报名开始').fill('2031-03-01T09:00');
    await page.getByRole('button', { name: /^建立/ }).click();
    await expectShown(page.getByRole('link', { name: '结束日期：结束日期早于开班日期' }));
    await page.getByLabel('结束日期').fill('2031-04-11');
    await page.getByRole('button', { name: /^建立/ }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: '基层治理专题班' }));
    await expectShown(page.getByText('2031-03-01 09:00 起'));
    await expectShown(page.getByText('课表：至少一个半天', { exact: false }));

    await page.goto('/classes/new');
    await expectShown(page.getByLabel('班名'));
    expect(await page.getByLabel('班名').inputValue()).toBe('');
  });

  test('what was typed outlives a lost session', async () => {
    const page = await visits.visit('school_admin', '/classes/new', { refusals: [401] });
    await page.getByLabel('班名').fill('法治专题班');
    await page.context().clearCookies();
    await page.reload();
    await expectShown(page.getByRole('heading', { name: '登录' }));
    const { username, password } = accountOf('school_admin');
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录' }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: '新建培训班' }));
    expect(await page.getByLabel('班名').inputValue()).toBe('法治专题班');
    await page.getByRole('button', { name: '清空，重新填写' }).click();
    expect(await page.getByLabel('班名').inputValue()).toBe('');
  });
});
