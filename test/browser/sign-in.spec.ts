import type { Page } from 'playwright-core';
import type { Role } from '../../src/modules/identity/public';
import { accountOf } from './support/city';
import { expectShown } from './support/expect-shown';
import { useVisits } from './support/visits';

const visits = useVisits();

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

describe('signing in', () => {
  test('says which field is empty before anything is sent', async () => {
    const page = await visits.visit(undefined, '/sign-in');
    await page.getByRole('button', { name: '登录' }).click();
    await expectShown(page.getByRole('link', { name: '请填写用户名' }));
    await expectShown(page.getByRole('link', { name: '请填写密码' }));
  });

  test('refuses a wrong password without saying which part is wrong, keeps the name, and then lets the right one in', async () => {
    const { username, password } = accountOf('organisation_department');
    const page = await visits.visit(undefined, '/people');
    await signIn(page, username, 'not the password 1');
    await expectShown(page.getByText('用户名或密码不正确', { exact: true }));
    expect(await page.getByLabel('用户名').inputValue()).toBe(username);
    await signIn(page, username, password);
    await expectShown(page.getByRole('heading', { level: 1, name: '人员' }));
  });

  test('locks a name after five failures and says for how long', async () => {
    const page = await visits.visit(undefined, '/sign-in', { refusals: [401, 429] });
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      const answer = page.waitForResponse((response) => response.url().endsWith('/session') && response.request().method() === 'POST');
      await signIn(page, 'nobody-of-this-name', `guess number ${attempt}`);
      await answer;
    }
    await expectShown(page.getByText('账号已暂时锁定'));
    await expectShown(page.getByText(/请约 1[45] 分钟后再试/));
  });

  const firstRooms: [Role, string][] = [
    ['trainee', '我的学年'],
    ['unit_hr', '概览'],
    ['school_admin', '概览'],
    ['organisation_department', '概览'],
    ['auditor', '概览'],
    ['system_admin', '账号与授权'],
    ['security_admin', '账号与授权'],
    ['audit_admin', '审计记录'],
  ];
  test.each(firstRooms)('brings %s to their own work: %s', async (role, title) => {
    const page = await visits.visit(role, '/');
    await expectShown(page.getByRole('link', { name: title }).and(page.locator('[aria-current="page"]')));
    await expectShown(page.getByRole('heading', { level: 1 }).filter({ hasText: title }));
  });

  test('ends with the session: the page behind it asks again', async () => {
    const page = await visits.visit('school_admin', '/overview', { refusals: [401] });
    await page.getByRole('button', { name: '退出登录' }).click();
    await expectShown(page.getByRole('heading', { name: '登录' }));
    await page.goto('/overview');
    await expectShown(page.getByRole('heading', { name: '登录' }));
  });
});

describe('language and size of the text', () => {
  test('changes to English and back, at once and for the next visit', async () => {
    const page = await visits.visit('organisation_department', '/people');
    await expectShown(page.getByRole('heading', { level: 1, name: '人员' }));
    await page.getByRole('button', { name: 'English' }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: 'People' }));
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await expectShown(page.getByRole('heading', { level: 1, name: 'People' }));
    await page.getByRole('button', { name: '中文' }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: '人员' }));
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  test('large text enlarges everything and is remembered', async () => {
    const page = await visits.visit('organisation_department', '/people');
    const size = async (): Promise<number> => Number.parseFloat(await page.evaluate('getComputedStyle(document.querySelector("h1")).fontSize'));
    await expectShown(page.getByRole('heading', { level: 1 }));
    const before = await size();
    await page.getByRole('button', { name: '大字' }).click();
    const large = await size();
    expect(large).toBeGreaterThan(before);
    await page.reload();
    await expectShown(page.getByRole('heading', { level: 1 }));
    expect(await size()).toBe(large);
  });
});
