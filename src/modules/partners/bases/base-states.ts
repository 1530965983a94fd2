/** Drawn in docs/states.md; a test compares the two. */
export const BASE_TRANSITIONS = {
  applied: ['inspected', 'refused'],
  inspected: ['active', 'refused'],
  active: ['correcting', 'suspended', 'ended'],
  correcting: ['active', 'suspended', 'ended'],
  suspended: ['active', 'correcting', 'ended'],
  refused: [],
  ended: [],
} as const;

export type BaseState = keyof typeof BASE_TRANSITIONS;

export const BASE_STATES = Object.keys(BASE_TRANSITIONS) as BaseState[];

export function mayMove(from: BaseState, to: BaseState): boolean {
  return (BASE_TRANSITIONS[from] as readonly BaseState[]).includes(to);
}

/** Nothing follows: the name is free for another application. */
export function isOver(state: BaseState): boolean {
  return BASE_TRANSITIONS[state].length === 0;
}

/** Classes may be booked there, within an agreement. */
export function isInUse(state: BaseState): boolean {
  return state === 'active' || state === 'correcting';
}
