/**
 * `node web/take-screenshots.mjs`: the pictures of the documentation, taken from the demo city that `npm start` is serving.
 * XUEFEN_DATA_DIR and XUEFEN_CHROMIUM as for `npm start` and `npm test`.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { bringChromium } from '../launcher/engines/chromium.mjs';
import { projectRoot } from '../launcher/project-root.mjs';
import { readReadyFile } from '../launcher/ready-file.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 360, height: 740 };
const PICTURES = [
  { name: 'overview', role: 'organisation_department', address: '/overview', viewport: DESKTOP, language: 'zh', until: '各单位完成情况' },
  { name: 'overview-en', role: 'organisation_department', address: '/overview', viewport: DESKTOP, language: 'en', until: 'By unit' },
  { name: 'explanation', role: 'organisation_department', address: '/people/1?explain=true', viewport: DESKTOP, language: 'zh', until: '与上方总数一致' },
  { name: 'my-year', role: 'trainee', address: '/my-year', viewport: PHONE, language: 'zh', until: '学分台账' },
];

const ready = readReadyFile(resolve(projectRoot, process.env.XUEFEN_DATA_DIR ?? '.data'));
if (ready === undefined) {
  console.error('Xuefen is not running: start it with npm start, then run this again.');
  process.exit(1);
}
const folder = join(projectRoot, 'docs/images');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await bringChromium(), args: FLAGS });
try {
  for (const picture of PICTURES) await take(picture);
} finally {
  await browser.close();
}

async function take({ name, role, address, viewport, language, until }) {
  const context = await browser.newContext({ baseURL: ready.url, viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  await context.addInitScript(`localStorage['xuefen.language'] = '${language}'`);
  const { username, password } = ready.accounts.find((account) => account.role === role);
  await context.request.post('/api/v1/session', { data: { username, password } });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByText(until).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
  console.log(`docs/images/${name}.png`);
}
