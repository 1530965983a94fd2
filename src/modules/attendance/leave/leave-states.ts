import type { ClassState } from '../../classes/public';

/** Drawn in docs/states.md; a test compares the two. `closed` is 销假: the person is back. */
export const LEAVE_TRANSITIONS = {
  requested: ['approved', 'refused', 'withdrawn'],
  approved: ['closed', 'withdrawn'],
  refused: [],
  withdrawn: [],
  closed: [],
} as const;

export type LeaveState = keyof typeof LEAVE_TRANSITIONS;
export const LEAVE_STATES = Object.keys(LEAVE_TRANSITIONS) as readonly LeaveState[];

/** In these a half-day of leave was granted or may be. */
export const LEAVE_STANDING_STATES = ['requested', 'approved', 'closed'] as const satisfies readonly LeaveState[];

/** Leave is asked for and decided while its class enrols or runs. */
export const LEAVE_CLASS_STATES: readonly ClassState[] = ['enrolling', 'running'];

export const LEAVE_KINDS = ['personal', 'sick', 'official'] as const;
export type LeaveKind = (typeof LEAVE_KINDS)[number];
