/** The only door to the time of day. Instants are UTC. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Stands still, for tests. */
export function fixedClock(iso: string): Clock {
  return { now: () => new Date(iso) };
}
