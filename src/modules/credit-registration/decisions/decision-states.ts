export const DECISION_STATES = ['proposed', 'approved', 'refused', 'withdrawn', 'revoked'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** Drawn in docs/states.md. */
export const DECISION_TRANSITIONS = {
  proposed: ['approved', 'refused', 'withdrawn'],
  approved: ['revoked'],
  refused: [],
  withdrawn: [],
  revoked: [],
} as const satisfies Readonly<Record<DecisionState, readonly DecisionState[]>>;
