export const OBJECTION_STATES = ['raised', 'proposed', 'upheld', 'rejected', 'withdrawn'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

export const OBJECTION_OUTCOMES = ['upheld', 'rejected'] as const;
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number];

/** Drawn in docs/states.md. */
export const OBJECTION_TRANSITIONS = {
  raised: ['proposed', 'withdrawn'],
  proposed: ['raised', 'upheld', 'rejected'],
  upheld: [],
  rejected: [],
  withdrawn: [],
} as const satisfies Readonly<Record<ObjectionState, readonly ObjectionState[]>>;
