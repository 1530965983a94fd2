/** In the order of the year. */
export const ANNUAL_STATES = ['opened', 'collecting', 'unit_review', 'counting', 'publicity', 'recheck', 'confirmed', 'sealed'] as const;
export type AnnualState = (typeof ANNUAL_STATES)[number];

/** Drawn in docs/states.md; a test compares the two. */
export const ANNUAL_TRANSITIONS = {
  opened: ['collecting'],
  collecting: ['opened', 'unit_review'],
  unit_review: ['collecting', 'counting'],
  counting: ['unit_review', 'publicity'],
  publicity: ['recheck'],
  recheck: ['publicity', 'confirmed'],
  confirmed: ['recheck', 'sealed'],
  sealed: ['recheck'],
} as const satisfies Readonly<Record<AnnualState, readonly AnnualState[]>>;

/** Where a year goes back to when somebody returns it. */
export const RETURNS_TO: Readonly<Partial<Record<AnnualState, AnnualState>>> = { unit_review: 'collecting', counting: 'unit_review', confirmed: 'recheck' };

export const STATE_NAMES: Readonly<Record<AnnualState, { readonly zh: string; readonly en: string }>> = {
  opened: { zh: '启动', en: 'opened' },
  collecting: { zh: '归集学分', en: 'collecting' },
  unit_review: { zh: '单位核对签章', en: 'unit review' },
  counting: { zh: '汇总计算', en: 'counting' },
  publicity: { zh: '公示', en: 'publicity' },
  recheck: { zh: '异议复核', en: 'recheck' },
  confirmed: { zh: '主管部门确认', en: 'confirmed' },
  sealed: { zh: '封存', en: 'sealed' },
};
