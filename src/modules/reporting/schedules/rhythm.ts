import { addDays, daysBetween, type TrainingDay } from '#kernel';

export const RHYTHMS = ['daily', 'weekly', 'monthly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

const A_MONDAY: TrainingDay = '2024-01-01';

/** The first day of a rhythm after `day`: each day, each Monday, each first of a month. */
export function nextDay(rhythm: Rhythm, day: TrainingDay): TrainingDay {
  switch (rhythm) {
    case 'daily':
      return addDays(day, 1);
    case 'weekly':
      return addDays(day, 7 - (((daysBetween(A_MONDAY, day) % 7) + 7) % 7));
    case 'monthly':
      return firstOfNextMonth(day);
  }
}

function firstOfNextMonth(day: TrainingDay): TrainingDay {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}
