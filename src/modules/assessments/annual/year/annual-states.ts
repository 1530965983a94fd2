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
