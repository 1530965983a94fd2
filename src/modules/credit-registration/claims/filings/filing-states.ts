/** Drawn in docs/states.md; a test compares the two. */
export const FILING_TRANSITIONS = {
  submitted: ['approved', 'refused', 'withdrawn'],
  approved: [],
  refused: [],
  withdrawn: [],
} as const;

export type FilingState = keyof typeof FILING_TRANSITIONS;
export const FILING_STATES = Object.keys(FILING_TRANSITIONS) as readonly FilingState[];
