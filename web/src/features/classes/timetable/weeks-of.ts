import { addDays, daysBetween } from '#kernel';
import type { Half } from '../../../api/timetable';
import type { Day } from '../../../api/shapes';
import { weekdayOf } from '../../../words/days';

export interface Slot {
  readonly day: Day;
  readonly half: Half;
}

export const slotKey = ({ day, half }: Slot): string => `${day} ${half}`;
export const isSameSlot = (left: Slot, right: Slot): boolean => left.day === right.day && left.half === right.half;

/** The days of a class, by weeks that begin on Monday. */
export function weeksOf(startsOn: Day, endsOn: Day): Day[][] {
  const weeks: Day[][] = [];
  for (let index = 0; index <= daysBetween(startsOn, endsOn); index += 1) {
    const day = addDays(startsOn, index);
    if (index === 0 || weekdayOf(day) === 1) weeks.push([]);
    weeks.at(-1)?.push(day);
  }
  return weeks;
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
export const isArrow = (key: string): key is Arrow => ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(key);

/** Up and down go half-day by half-day, left and right day by day; at the edge of the class one stays. */
export function stepFrom(slot: Slot, arrow: Arrow, { startsOn, endsOn }: { readonly startsOn: Day; readonly endsOn: Day }): Slot {
  const next = stepped(slot, arrow);
  return next.day < startsOn || next.day > endsOn ? slot : next;
}

function stepped({ day, half }: Slot, arrow: Arrow): Slot {
  if (arrow === 'ArrowLeft') return { day: addDays(day, -1), half };
  if (arrow === 'ArrowRight') return { day: addDays(day, 1), half };
  if (arrow === 'ArrowDown') return half === 'am' ? { day, half: 'pm' } : { day: addDays(day, 1), half: 'am' };
  return half === 'pm' ? { day, half: 'am' } : { day: addDays(day, -1), half: 'pm' };
}

/** Whether people work on a day: what the calendar says of it, else Monday to Friday. */
export function isDayOff(day: Day, said: readonly { readonly day: Day; readonly working: boolean }[]): boolean {
  const known = said.find((one) => one.day === day);
  return known ? !known.working : weekdayOf(day) === 0 || weekdayOf(day) === 6;
}
