import type { Page } from 'playwright-core';

/**
 * Waits until the page confirms an act with this sentence, and closes the notice: it stands for some seconds, so a later act that is
 * confirmed in the same words would find it. The focus stays where the act has left it.
 */
export async function expectTold(page: Page, sentence: string): Promise<void> {
  const notice = page.locator('.notices > .message').filter({ hasText: sentence });
  await notice.waitFor();
  await notice.getByRole('button', { name: '关闭' }).dispatchEvent('click');
  await notice.waitFor({ state: 'detached' });
}
