import type { TrainingDay } from './training-day';

/** Days from `from` up to, but not including, `until`; an absent `until` means still in force. */
export interface DateRange {
  readonly from: TrainingDay;
  readonly until?: TrainingDay;
}

export const DateRange = {
  contains(range: DateRange, day: TrainingDay): boolean {
    return range.from <= day && (range.until === undefined || day < range.until);
  },
} as const;
