export const SIGN_OFF_STATES = ['waiting', 'signed', 'returned'] as const;
export type SignOffState = (typeof SIGN_OFF_STATES)[number];

/** Drawn in docs/states.md. */
export const SIGN_OFF_TRANSITIONS = {
  waiting: ['signed'],
  signed: ['returned'],
  returned: ['signed'],
} as const satisfies Readonly<Record<SignOffState, readonly SignOffState[]>>;
