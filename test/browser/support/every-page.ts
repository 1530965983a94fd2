import type { Page } from 'playwright-core';
import type { Role } from '../../../src/modules/identity/public';
import { accessibilityFaults } from './accessibility';
import { until } from '../../support/until';
import { expectShown } from './expect-shown';
import { useVisits, type Width, WIDTHS } from './visits';

const PAGES: [Role | undefined, string][] = [
  [undefined, '/sign-in'],
  [undefined, '/c/2026-0008'],
  [undefined, '/red-lines'],
  ['organisation_department', '/overview'],
  ['organisation_department', '/people'],
  ['organisation_department', '/people/1'],
  ['organisation_department', '/people/1?explain=true'],
  ['organisation_department', '/imports'],
  ['organisation_department', '/imports/2'],
  ['organisation_department', '/imports/new'],
  ['unit_hr', '/exports'],
  ['school_admin', '/exports'],
  ['organisation_department', '/assessment-runs'],
  ['organisation_department', '/assessment-runs/2'],
  ['organisation_department', '/assessment-runs/2?list=differences&against=1'],
  ['organisation_department', '/assessment-runs/2?list=stale'],
  ['organisation_department', '/assessment-runs/new'],
  ['organisation_department', '/moves'],
  ['organisation_department', '/units'],
  ['organisation_department', '/annual'],
  ['organisation_department', '/annual?year=2025'],
  ['auditor', '/annual/2026'],
  ['unit_hr', '/annual/2026/sign-off'],
  ['trainee', '/published-results'],
  ['trainee', '/my-filings'],
  ['trainee', '/my-filings/new'],
  ['unit_hr', '/annual/2026/publicity'],
  ['organisation_department', '/annual/2026/objections'],
  ['organisation_department', '/annual/2026/seal'],
  ['organisation_department', '/annual/2026/appraisal'],
  ['organisation_department', '/year-decisions'],
  ['organisation_department', '/year-decisions/new'],
  ['organisation_department', '/year-decisions/new?personId=1'],
  ['auditor', '/year-decisions/1'],
  ['organisation_department', '/policies'],
  ['organisation_department', '/policy-drafts/1'],
  ['auditor', '/policy-drafts/1?part=numbers'],
  ['organisation_department', '/policy-drafts/1?part=cases'],
  ['organisation_department', '/policy-dry-runs/3'],
  ['school_admin', '/policies'],
  ['school_admin', '/policies/zhejiang-sample/1'],
  ['school_admin', '/policies/comparison?left=nanjing-2010@1&right=zhejiang-sample@1'],
  ['school_admin', '/classes'],
  ['school_admin', '/classes?stage=all'],
  ['school_admin', '/classes/new'],
  ['school_admin', '/classes/8'],
  ['school_admin', '/classes/8?tab=seats'],
  ['school_admin', '/classes/8?tab=people'],
  ['organisation_department', '/classes/9?tab=people'],
  ['organisation_department', '/classes/15?tab=call-ups'],
  ['school_admin', '/leave-requests'],
  ['organisation_department', '/leave-requests?list=all'],
  ['organisation_department', '/leave-requests/1'],
  ['school_admin', '/classes/6/leave'],
  ['school_admin', '/classes/6/leave/new'],
  ['school_admin', '/classes/6/appraisal'],
  ['school_admin', '/classes/6/evaluation'],
  ['auditor', '/classes/2/evaluation'],
  ['school_admin', '/classes/17/edit'],
  ['school_admin', '/classes/8/lists'],
  ['school_admin', '/classes/7/attendance'],
  ['school_admin', '/training-plans'],
  ['organisation_department', '/training-plans/1'],
  ['school_admin', '/teaching-bases'],
  ['school_admin', '/teaching-bases/new'],
  ['school_admin', '/teaching-bases/3'],
  ['auditor', '/teaching-bases/2'],
  ['school_admin', '/venues'],
  ['school_admin', '/venues?view=list'],
  ['school_admin', '/courses'],
  ['school_admin', '/courses/new'],
  ['school_admin', '/courses/1'],
  ['school_admin', '/courses/1/edit'],
  ['school_admin', '/teachers'],
  ['school_admin', '/teachers/1'],
  ['auditor', '/teachers/2'],
  ['auditor', '/classes/14'],
  ['trainee', '/my-year'],
  ['trainee', '/find-classes'],
  ['trainee', '/find-classes/7'],
  ['trainee', '/find-classes/8'],
  ['trainee', '/find-classes/10'],
  ['trainee', '/my-classes'],
  ['trainee', '/my-classes/7'],
  ['trainee', '/my-classes/7/leave'],
  ['trainee', '/my-evaluations'],
  ['trainee', '/my-evaluations/18'],
  ['unit_hr', '/seats-to-fill'],
  ['unit_hr', '/seats-to-fill/8'],
  ['organisation_department', '/call-ups'],
  ['organisation_department', '/call-ups?list=people&times=once'],
  ['trainee', '/my-claims'],
  ['trainee', '/my-claims/1'],
  ['trainee', '/declare'],
  ['trainee', '/declare?category=published_paper'],
  ['unit_hr', '/claim-reviews'],
  ['organisation_department', '/claim-reviews?state=approved'],
  ['unit_hr', '/unit-claims'],
  ['unit_hr', '/claim-filings/new'],
  ['organisation_department', '/claim-filings'],
  ['unit_hr', '/unit-claims/new'],
  ['unit_hr', '/unit-claims/new?category=study_group'],
  ['trainee', '/my-certificates'],
  ['trainee', '/my-transcript'],
  ['trainee', '/account'],
  ['trainee', '/inbox'],
  ['school_admin', '/inbox?unread=yes'],
  ['auditor', '/audit-entries'],
  ['auditor', '/ledger-proof'],
  ['system_admin', '/accounts'],
  ['system_admin', '/accounts/new'],
  ['trainee', '/complaints?about=%2Fmy-year'],
  ['trainee', '/complaints/1'],
  ['organisation_department', '/complaints-to-answer'],
  ['organisation_department', '/complaints/2'],
  ['trainee', '/no-such-page'],
];

/** Each page in Chinese and then in English, wide and narrow; what axe says is heard once a language: of the phone in Chinese, of the desktop in English. */
export function testEveryPage(): void {
  const visits = useVisits();
  test.each(PAGES)('%s at %s is whole and accessible, wide and narrow, in Chinese and in English', async (role, address) => {
    const page = await visits.lookAt(role, address);
    await expectWhole(page, 'zh-CN', WIDTHS.phone);
    await readIn(page, 'English');
    await expectWhole(page, 'en', WIDTHS.desktop);
  });
}

async function expectWhole(page: Page, language: string, heardAt: Width): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  for (const width of [WIDTHS.desktop, WIDTHS.phone]) {
    await page.setViewportSize(width);
    await expectShown(page.getByRole('heading', { level: 1 }));
    await untilQuiet(page);
    expect(await tooWideFor(page, width.width)).toEqual([]);
    if (width === heardAt) expect(await accessibilityFaults(page)).toEqual([]);
  }
}

/** By the button of the page, also where a dialog lies over it. */
async function readIn(page: Page, language: string): Promise<void> {
  await page.locator('button', { hasText: new RegExp(`^${language}$`) }).first().dispatchEvent('click');
}

/** Everything asked for has arrived and is drawn. */
async function untilQuiet(page: Page): Promise<void> {
  await until('the page is quiet', () => page.evaluate<boolean>(QUIET));
}

/** No skeleton is left and the last answer is a few frames old; an event stream never ends and does not count. */
const QUIET = `!document.querySelector('.skeleton, [aria-busy=true]') && document.readyState === 'complete' &&
  performance.getEntriesByType('resource').every(({ responseEnd }) => responseEnd > 0 && performance.now() - responseEnd > 150)`;

async function tooWideFor(page: Page, width: number): Promise<string[]> {
  const needed = Number(await page.evaluate('document.documentElement.scrollWidth'));
  return needed > width ? [`${needed} pixels wide on ${width}`] : [];
}
