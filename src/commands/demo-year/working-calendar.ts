import { addDays, type TrainingDay } from '#kernel';
import { daysOff } from '../../modules/classes/public';
import type { Database } from '../../platform/database/database';

const DAYS_BEFORE = 330;
const DAYS_AFTER = 120;

/**
 * Working days counted from the day the demo city is looked at: 0 is that day itself, whatever its weekday, −1 the working day before it,
 * 1 the one after it. So each class of the story stands in the state it is told in, on whichever date the demo city is loaded.
 */
export class WorkingCalendar {
  private constructor(
    readonly today: TrainingDay,
    private readonly before: readonly TrainingDay[],
    private readonly after: readonly TrainingDay[],
  ) {}

  static async around(database: Database, today: TrainingDay): Promise<WorkingCalendar> {
    const all = Array.from({ length: DAYS_BEFORE + DAYS_AFTER + 1 }, (_, index) => addDays(today, index - DAYS_BEFORE));
    const off = new Set(await daysOff(database, all));
    const working = all.filter((day) => day !== today && !off.has(day));
    return new WorkingCalendar(today, working.filter((day) => day < today).toReversed(), working.filter((day) => day > today));
  }

  /** @throws RangeError beyond the days that were looked up */
  day(ordinal: number): TrainingDay {
    if (ordinal === 0) return this.today;
    const day = ordinal < 0 ? this.before[-ordinal - 1] : this.after[ordinal - 1];
    if (day === undefined) throw new RangeError(`The demo year does not reach as far as working day ${ordinal}.`);
    return day;
  }

  days(first: number, count: number): TrainingDay[] {
    return Array.from({ length: count }, (_, index) => this.day(first + index));
  }

  /** An hour of that day in China, such as `09:00`. */
  at(ordinal: number, hour: string): Date {
    return new Date(`${this.day(ordinal)}T${hour}:00.000+08:00`);
  }
}
