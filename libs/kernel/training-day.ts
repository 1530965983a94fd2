/** A calendar day of training in China, `YYYY-MM-DD`. Not an instant: it has no time and no zone. Sorts as text. */
export type TrainingDay = string & { readonly __brand?: 'TrainingDay' };

const MILLISECONDS_A_DAY = 86_400_000;

function toUtc(day: TrainingDay): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

/** `undefined` when the three numbers are no day of the Gregorian calendar (such as 30 February). */
export function formatTrainingDay(year: number, month: number, dayOfMonth: number): TrainingDay | undefined {
  const instant = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const real = instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === dayOfMonth;
  return real && year >= 1900 && year <= 9999 ? (instant.toISOString().slice(0, 10) as TrainingDay) : undefined;
}

export function parseTrainingDay(text: string): TrainingDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? formatTrainingDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export function isTrainingDay(text: string): text is TrainingDay {
  return parseTrainingDay(text) !== undefined;
}

/** Whole days from `from` to `to`; 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: TrainingDay, to: TrainingDay): number {
  return Math.round((toUtc(to) - toUtc(from)) / MILLISECONDS_A_DAY);
}

export function addDays(day: TrainingDay, count: number): TrainingDay {
  return new Date(toUtc(day) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as TrainingDay;
}

const CHINA_AHEAD_MILLISECONDS = 8 * 3_600_000;

/** The instant at which a date begins in China. */
export function startOfTrainingDay(day: TrainingDay): Date {
  return new Date(toUtc(day) - CHINA_AHEAD_MILLISECONDS);
}

/** The date in China at an instant (UTC+8, no summer time). */
export function trainingDayAt(instant: Date): TrainingDay {
  return new Date(instant.getTime() + CHINA_AHEAD_MILLISECONDS).toISOString().slice(0, 10) as TrainingDay;
}
