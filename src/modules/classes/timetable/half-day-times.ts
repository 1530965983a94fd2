/** China has no summer time, so a half-day is the same UTC hours all year. Three hours each: six a day. */
const UTC_HOURS = { am: [1, 4], pm: [6, 9] } as const;

export type SessionHalf = keyof typeof UTC_HOURS;
export const SESSION_HALVES = Object.keys(UTC_HOURS) as readonly SessionHalf[];

/** 09:00–12:00 and 14:00–17:00 in China. */
export function sessionTimes(day: string, half: SessionHalf): { readonly startsAt: Date; readonly endsAt: Date } {
  const [from, to] = UTC_HOURS[half];
  const at = (hour: number): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00.000Z`);
  return { startsAt: at(from), endsAt: at(to) };
}
