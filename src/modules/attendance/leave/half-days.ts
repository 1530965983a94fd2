import type { SessionHalf } from '../../classes/public';

export interface HalfDay {
  readonly day: string;
  readonly half: SessionHalf;
}

/** Both half-days lie within it. */
export interface LeaveSpan {
  readonly from: HalfDay;
  readonly until: HalfDay;
}

/** Sorts as time does. */
export function halfDayKey({ day, half }: HalfDay): string {
  return `${day} ${half}`;
}

export function isBefore(left: HalfDay, right: HalfDay): boolean {
  return halfDayKey(left) < halfDayKey(right);
}
