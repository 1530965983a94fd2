import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Role } from '../../../src/modules/identity/public';
import { accountOf, city, CITY_PATIENCE_SECONDS, untilCityServes, type Credentials } from './city';
import { WarmContexts } from './warm-contexts';

export const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;
export type Width = (typeof WIDTHS)[keyof typeof WIDTHS];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PATIENCE_MILLISECONDS = 20_000;

interface VisitOptions {
  readonly width?: keyof typeof WIDTHS;
  /** HTTP refusals that this test brings about on purpose. */
  readonly refusals?: readonly number[];
  /** Instead of the one account that the demo city has for the role. */
  readonly account?: Credentials;
  /** Another door to the same city. */
  readonly door?: string;
}

interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: string[];
  /** What its context may be taken again for; absent for one that is like no other. */
  readonly kind: string | undefined;
}

export interface Visits {
  /** The one browser of this role that stays for the whole test file, now at this address and reading Chinese: for tests that only look. */
  lookAt(role: Role | undefined, address: string): Promise<Page>;
  /** A browser as this person would open it anew, signed in; without a role at the closed door. */
  visit(role: Role | undefined, address: string, options?: VisitOptions): Promise<Page>;
}

/** The Chromium of all files that run together, and what earlier visitors left warm in it. */
let shared: { readonly browser: Browser; readonly warm: WarmContexts } | undefined;

/** To be called before the files that run together; without it each file has a Chromium of its own. */
export function shareOneBrowser(): void {
  beforeAll(async () => {
    shared = await openBrowser();
  }, CITY_PATIENCE_SECONDS * 1_000);
  afterAll(async () => shared?.browser.close());
}

async function openBrowser(): Promise<{ readonly browser: Browser; readonly warm: WarmContexts }> {
  await untilCityServes();
  return { browser: await chromium.launch({ executablePath: process.env['XUEFEN_CHROMIUM'] || '/usr/bin/chromium', args: FLAGS }), warm: new WarmContexts() };
}

/** One Chromium for a test file, or for all that run together. After each test its visitors leave, and nothing may have gone wrong behind the pages. */
export function useVisits(): Visits {
  let browser: Browser;
  let warm: WarmContexts;
  let open: Visitor[] = [];
  const staying = new Map<Role | undefined, Visitor>();

  beforeAll(async () => {
    ({ browser, warm } = shared ?? (await openBrowser()));
  }, CITY_PATIENCE_SECONDS * 1_000);
  afterAll(async () => {
    await Promise.all([...staying.values()].map(({ context }) => context.close()));
    if (browser !== shared?.browser) await browser?.close();
  });
  afterEach(async () => {
    const left = open;
    open = [];
    for (const { context, kind } of left) await (kind === undefined ? context.close() : warm.leave(kind, context));
    expect([...left, ...staying.values()].flatMap(({ problems }) => problems.splice(0))).toEqual([]);
  });

  async function newVisitor(role: Role | undefined, { width = 'desktop', refusals = [], account, door = city().url }: VisitOptions): Promise<Visitor> {
    const kind = role === undefined || account !== undefined || door !== city().url ? undefined : `${role} ${width}`;
    const context = (kind === undefined ? undefined : warm.take(kind)) ?? (await newContext({ width, door }));
    if (role && !(await isSignedIn(context))) await enter(context, account ?? accountOf(role));
    const page = await context.newPage();
    return { context, page, kind, problems: problemsOf(page, [...refusals, ...(role ? [] : [401])]) };
  }

  async function newStayingVisitor(role: Role | undefined): Promise<Visitor> {
    const visitor = await newVisitor(role, {});
    await visitor.page.addInitScript("if (window === top) localStorage['xuefen.language'] = 'zh'");
    return visitor;
  }

  async function newContext({ width, door }: Required<Pick<VisitOptions, 'width' | 'door'>>): Promise<BrowserContext> {
    const context = await browser.newContext({ baseURL: door, viewport: WIDTHS[width], hasTouch: width === 'phone', locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    context.setDefaultTimeout(PATIENCE_MILLISECONDS);
    return context;
  }

  return {
    async visit(role, address, options = {}) {
      const visitor = await newVisitor(role, options);
      open.push(visitor);
      await visitor.page.goto(address);
      return visitor.page;
    },
    async lookAt(role, address) {
      const visitor = staying.get(role) ?? (await newStayingVisitor(role));
      staying.set(role, visitor);
      await visitor.page.setViewportSize(WIDTHS.desktop);
      await visitor.page.goto(address);
      return visitor.page;
    },
  };
}

/** A session of an earlier visit may have ended, or the visitor may have ended it. */
async function isSignedIn(context: BrowserContext): Promise<boolean> {
  return (await context.request.get('/api/v1/session')).ok();
}

async function enter(context: BrowserContext, { username, password }: Credentials): Promise<void> {
  const answer = await context.request.post('/api/v1/session', { data: { username, password } });
  if (!answer.ok()) throw new Error(`${username} cannot sign in: ${await answer.text()}`);
}

/** What the browser complains of: errors of scripts, of the console and of requests. */
function problemsOf(page: Page, refusals: readonly number[]): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // Refused requests are judged below, by their status.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !refusals.includes(response.status())) problems.push(`${response.status()} ${response.url()}`);
  });
  return problems;
}
