/** Who came late has attended all the same. */
export const MARK_STATES = ['present', 'late', 'absent', 'on_leave'] as const;
export type MarkState = (typeof MARK_STATES)[number];

export const ATTENDED_STATES = ['present', 'late'] as const satisfies readonly MarkState[];

export function isAttended(state: MarkState | null): boolean {
  return state !== null && (ATTENDED_STATES as readonly MarkState[]).includes(state);
}

export const MARK_METHODS = ['qr', 'desk', 'card', 'list', 'correction', 'leave'] as const;
export type MarkMethod = (typeof MARK_METHODS)[number];
