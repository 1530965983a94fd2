import type { BrowserContext } from 'playwright-core';
import { city } from './city';

/**
 * Browser contexts that a visitor left, by what they were opened for. A new one compiles every script and signs in anew, which is most of a
 * short test; one that is taken again keeps its cache of scripts and its session, and nothing else.
 */
export class WarmContexts {
  private readonly idle = new Map<string, BrowserContext[]>();

  take(kind: string): BrowserContext | undefined {
    return this.idle.get(kind)?.pop();
  }

  async leave(kind: string, context: BrowserContext): Promise<void> {
    await forgetEverything(context);
    this.idle.set(kind, [...(this.idle.get(kind) ?? []), context]);
  }
}

async function forgetEverything(context: BrowserContext): Promise<void> {
  await context.setOffline(false);
  const page = await context.newPage();
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin: new URL(city().url).origin, storageTypes: 'local_storage,indexeddb,cache_storage,service_workers' });
  await Promise.all(context.pages().map((open) => open.close()));
}
