/** Drawn in docs/states.md; a test compares the two. `submitted` waits for the first review, `passed_up` for the upper one. */
export const CLAIM_TRANSITIONS = {
  draft: ['submitted', 'passed_up', 'withdrawn'],
  submitted: ['passed_up', 'approved', 'returned', 'refused', 'withdrawn'],
  passed_up: ['approved', 'returned', 'refused', 'withdrawn'],
  returned: ['submitted', 'passed_up', 'withdrawn'],
  approved: ['revoked'],
  refused: [],
  withdrawn: [],
  revoked: [],
} as const;

export type ClaimState = keyof typeof CLAIM_TRANSITIONS;
export const CLAIM_STATES = Object.keys(CLAIM_TRANSITIONS) as readonly ClaimState[];

/** In these it waits for a reviewer. */
export const WAITING_STATES = ['submitted', 'passed_up'] as const satisfies readonly ClaimState[];

/** In these whoever declared it may still change it. */
export const OPEN_STATES = ['draft', 'returned'] as const satisfies readonly ClaimState[];

/** In these it stands for something that was done: another claim of the same would be one too many. */
export const STANDING_CLAIM_STATES = ['submitted', 'passed_up', 'returned', 'approved'] as const satisfies readonly ClaimState[];

export function isOpen(state: ClaimState): boolean {
  return (OPEN_STATES as readonly ClaimState[]).includes(state);
}

/** 初审 and 复审, by the state in which a claim waits for them. */
export const REVIEW_STEP_OF = { submitted: 'first', passed_up: 'upper' } as const;
export type ReviewStep = (typeof REVIEW_STEP_OF)[keyof typeof REVIEW_STEP_OF];
