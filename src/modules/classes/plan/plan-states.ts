/** Drawn in docs/states.md; a test compares the two. */
export const PLAN_TRANSITIONS = {
  draft: ['submitted', 'cancelled'],
  submitted: ['approved', 'draft', 'cancelled'],
  approved: [],
  cancelled: [],
} as const;

export type PlanState = keyof typeof PLAN_TRANSITIONS;

export function planStatesBefore(to: PlanState): PlanState[] {
  return (Object.keys(PLAN_TRANSITIONS) as PlanState[]).filter((from) => (PLAN_TRANSITIONS[from] as readonly PlanState[]).includes(to));
}
