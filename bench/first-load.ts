import { chromium, type Browser, type Page, type Response } from 'playwright-core';
import { CITY_YEAR, importedCity, READER } from './import-records-city';
import { freePort } from './list-over-http';
import { MeasuredProcess } from './measured-process';
import { aimsTable, atMost } from './aims';
import type { Section } from './report';

const MOST_KILOBYTES = 250;
const MOST_SECONDS = 1;
const ROUNDS = 5;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

interface FirstLoad {
  readonly kilobytes: number;
  readonly seconds: number;
}

/** What a browser without a cache downloads and how long it takes until the page's figures stand there. */
export async function firstLoad(say: (line: string) => void): Promise<Section> {
  const { environment } = await importedCity();
  say('loading the pages in Chromium');
  const port = await freePort();
  const api = await MeasuredProcess.start('src/main.js', { ...environment, PORT: String(port), HOST: '127.0.0.1' }, /api ready/);
  const browser = await chromium.launch({ executablePath: environment['XUEFEN_CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });
  try {
    const origin = `http://127.0.0.1:${port}`;
    const overview = await middleOf(browser, origin, `/overview?year=${CITY_YEAR}`, 'main table');
    const list = await middleOf(browser, origin, `/people?year=${CITY_YEAR}`, 'main tbody tr');
    return {
      title: 'First load of the pages',
      text: [
        `Chromium with an empty cache, unthrottled, signed in, against the api on the same machine; the middle of ${ROUNDS} loads. JavaScript is counted as it comes over the wire (brotli). The overview's figures stood after ${overview.seconds.toFixed(2)} s.`,
        aimsTable([
          atMost("the overview's JavaScript", overview.kilobytes, MOST_KILOBYTES, (figure) => `${figure.toFixed(0)} KB`),
          atMost('the people list until its first row', list.seconds, MOST_SECONDS, (figure) => `${figure.toFixed(2)} s`),
        ]),
      ],
    };
  } finally {
    await browser.close();
    await api.stop();
  }
}

async function middleOf(browser: Browser, origin: string, path: string, ready: string): Promise<FirstLoad> {
  const loads: FirstLoad[] = [];
  for (let round = 0; round < ROUNDS; round += 1) loads.push(await load(browser, { origin, path, ready }));
  const middle = loads.toSorted((left, right) => left.seconds - right.seconds)[Math.floor(ROUNDS / 2)];
  if (!middle) throw new Error('nothing was loaded');
  return middle;
}

/** A new context has no cache; signing in happens outside the page, so that the measured page is the first it loads. */
async function load(browser: Browser, { origin, path, ready }: { readonly origin: string; readonly path: string; readonly ready: string }): Promise<FirstLoad> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  try {
    const signedIn = await context.request.post(`${origin}/api/v1/session`, { data: READER, headers: { Origin: origin } });
    if (!signedIn.ok()) throw new Error(`The sign-in answered ${signedIn.status()}`);
    const page = await context.newPage();
    const scripts: Response[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response);
    });
    await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
    await page.locator(ready).first().waitFor();
    const seconds = await sinceNavigation(page);
    return { kilobytes: await kilobytesOf(scripts), seconds };
  } finally {
    await context.close();
  }
}

async function sinceNavigation(page: Page): Promise<number> {
  return (await page.evaluate<number>('performance.now()')) / 1_000;
}

/** @throws Error when a script was not sent as brotli: then the figure would speak of something else */
async function kilobytesOf(scripts: readonly Response[]): Promise<number> {
  let bytes = 0;
  for (const script of scripts) {
    const encoding = await script.headerValue('content-encoding');
    const { responseBodySize } = await script.request().sizes();
    if (encoding !== 'br' && responseBodySize > 1_024) throw new Error(`${script.url()} came as ${encoding ?? 'plain text'}, not as brotli.`);
    bytes += responseBodySize;
  }
  return bytes / 1024;
}
