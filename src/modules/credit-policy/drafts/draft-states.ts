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

export const DRAFT_STATE_NAMES: Readonly<Record<DraftState, { readonly zh: string; readonly en: string }>> = {
  draft: { zh: '起草', en: 'draft' },
  submitted: { zh: '送审', en: 'submitted' },
  reviewed: { zh: '审核通过', en: 'reviewed' },
  confirmed: { zh: '确认', en: 'confirmed' },
  returned: { zh: '退回', en: 'returned' },
  withdrawn: { zh: '撤回', en: 'withdrawn' },
};
