export const COMPLAINT_KINDS = ['complaint', 'suggestion', 'question'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

/** Drawn in docs/states.md; a test compares the two. */
export const COMPLAINT_TRANSITIONS = {
  open: ['open', 'answered', 'closed'],
  answered: ['open', 'answered', 'closed'],
  closed: [],
} as const;

export type ComplaintState = keyof typeof COMPLAINT_TRANSITIONS;
export type ComplaintMove = 'answered' | 'closed';

export const COMPLAINT_STATES = Object.keys(COMPLAINT_TRANSITIONS) as readonly ComplaintState[];
