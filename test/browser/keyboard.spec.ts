import type { Page } from 'playwright-core';
import { accountOf } from './support/city';
import { expectShown } from './support/expect-shown';
import { useVisits } from './support/visits';

const visits = useVisits();
const MOST_STEPS = 80;

/** Goes on with the Tab key until the focus stands on what is wanted; everything on the way has to show where the focus is. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const fits = (found: string): boolean => (typeof name === 'string' ? found === name : name.test(found));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const said = await focused.evaluate((element) => String(element.getAttribute('aria-label') ?? element.textContent ?? '').trim());
    if (fits(said)) return;
  }
  throw new Error(`the Tab key does not come to ${String(name)}`);
}

test('by keyboard alone: sign in, find a person, open the explanation, come back to where one was', async () => {
  const { username, password } = accountOf('organisation_department');
  const page = await visits.visit(undefined, '/people');
  await expectShown(page.getByLabel('用户名'));
  await page.getByLabel('用户名').focus();
  await page.keyboard.type(username);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');

  await expectShown(page.locator('caption'));
  await tabTo(page, '搜索人员');
  await page.keyboard.type('王𬱖');
  await page.keyboard.press('Enter');
  await expectShown(page.locator('caption').filter({ hasText: '共 1 ' }));
  await tabTo(page, '王𬱖');
  await page.keyboard.press('Enter');
  await expectShown(page.getByRole('heading', { level: 1, name: '王𬱖' }));

  await expectShown(page.getByRole('button', { name: /查看计算说明/ }));
  await tabTo(page, /查看计算说明$/);
  await page.keyboard.press('Enter');
  await expectShown(page.getByRole('dialog').getByText('与上方总数一致'));
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.locator(':focus').textContent()).toMatch(/查看计算说明$/);
});

test('the first step of the Tab key leads past the menu to the page', async () => {
  const page = await visits.visit('organisation_department', '/people');
  await expectShown(page.locator('caption'));
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('跳到正文');
  await page.keyboard.press('Enter');
  await page.waitForFunction('document.activeElement?.id === "page"');
});
