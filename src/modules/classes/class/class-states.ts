/** Drawn in docs/states.md; a test compares the two. */
export const CLASS_TRANSITIONS = {
  draft: ['submitted', 'cancelled'],
  submitted: ['approved', 'draft', 'cancelled'],
  approved: ['published', 'cancelled'],
  published: ['enrolling', 'cancelled'],
  enrolling: ['running', 'cancelled'],
  running: ['closed', 'cancelled'],
  closed: ['archived', 'running'],
  archived: [],
  cancelled: [],
} as const;

export type ClassState = keyof typeof CLASS_TRANSITIONS;

export const CLASS_STATES = Object.keys(CLASS_TRANSITIONS) as readonly ClassState[];

/** What everybody may see. */
export const PUBLIC_STATES: readonly ClassState[] = ['published', 'enrolling', 'running', 'closed', 'archived'];

/** While seats change hands. */
export const SEATING_STATES: readonly ClassState[] = ['enrolling'];

export function classStatesBefore(to: ClassState): ClassState[] {
  return CLASS_STATES.filter((from) => (CLASS_TRANSITIONS[from] as readonly ClassState[]).includes(to));
}
