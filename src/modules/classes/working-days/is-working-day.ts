import type { TrainingDay } from '#kernel';
import type { Database, Transaction } from '../../../platform/database/database';

export interface StoredWorkingDay {
  readonly day: TrainingDay;
  readonly working: number;
  readonly name: string;
  readonly provisional: number;
}

/** Whether people work on a day: what the table says, else Monday to Friday. */
export async function isWorkingDay(on: Database | Transaction, day: TrainingDay): Promise<boolean> {
  return (await daysOff(on, [day])).length === 0;
}

/** Those of the days on which nobody works. */
export async function daysOff(on: Database | Transaction, days: readonly TrainingDay[]): Promise<TrainingDay[]> {
  if (days.length === 0) return [];
  const rows = (await on.query('SELECT day, working FROM working_day WHERE day IN (?)', [[...days]])) as Pick<StoredWorkingDay, 'day' | 'working'>[];
  const said = new Map(rows.map(({ day, working }) => [day, working === 1]));
  return days.filter((day) => !(said.get(day) ?? isWeekday(day)));
}

function isWeekday(day: TrainingDay): boolean {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}
