import type { Locator } from 'playwright-core';

/** Waits until the page shows it. @throws Error that names it when it does not in time */
export async function expectShown(wanted: Locator): Promise<void> {
  await wanted.waitFor({ state: 'visible' });
}
