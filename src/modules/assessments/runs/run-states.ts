/** Drawn in docs/states.md; a test compares the two. */
export const RUN_TRANSITIONS = {
  queued: ['running', 'cancelled', 'failed'],
  running: ['completed', 'cancelled', 'failed'],
  completed: [],
  failed: [],
  cancelled: [],
} as const;

export type RunStatus = keyof typeof RUN_TRANSITIONS;

export const ACTIVE_STATUSES: readonly RunStatus[] = ['queued', 'running'];

export function isActive(status: RunStatus): boolean {
  return RUN_TRANSITIONS[status].length > 0;
}

/** The states from which `to` may be reached. */
export function statesBefore(to: RunStatus): RunStatus[] {
  return (Object.keys(RUN_TRANSITIONS) as RunStatus[]).filter((from) => (RUN_TRANSITIONS[from] as readonly RunStatus[]).includes(to));
}
