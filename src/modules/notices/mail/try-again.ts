const MINUTES_BETWEEN_TRIES = [1, 2, 5, 15, 30, 60, 120, 240, 480, 480] as const;

/** Eleven tries within a day; then it is given up, and the inbox says so. */
export const MOST_TRIES = MINUTES_BETWEEN_TRIES.length + 1;

/** When a mail is tried again after its `tries`-th try; undefined when that was the last. */
export function nextTryAfter(tries: number, at: Date): Date | undefined {
  const minutes = MINUTES_BETWEEN_TRIES[tries - 1];
  return minutes === undefined ? undefined : new Date(at.getTime() + minutes * 60_000);
}
