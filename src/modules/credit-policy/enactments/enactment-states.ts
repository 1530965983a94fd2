export const ENACTMENT_STATES = ['scheduled', 'in_force', 'superseded', 'withdrawn', 'lapsed'] as const;
export type EnactmentState = (typeof ENACTMENT_STATES)[number];

/** Drawn in docs/states.md; a test compares the two. */
export const ENACTMENT_TRANSITIONS = {
  scheduled: ['in_force', 'withdrawn', 'lapsed'],
  in_force: ['superseded'],
  superseded: [],
  withdrawn: [],
  lapsed: [],
} as const satisfies Readonly<Record<EnactmentState, readonly EnactmentState[]>>;
