export const DRAFT_STATES = ['draft', 'submitted', 'reviewed', 'confirmed', 'returned', 'withdrawn'] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** Drawn in docs/states.md; a test compares the two. From `submitted` on the text and its cases never change. */
export const DRAFT_TRANSITIONS = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['reviewed', 'returned', 'withdrawn'],
  reviewed: ['confirmed', 'returned', 'withdrawn'],
  confirmed: [],
  returned: [],
  withdrawn: [],
} as const satisfies Readonly<Record<DraftState, readonly DraftState[]>>;
