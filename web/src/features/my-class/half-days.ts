import type { HalfDay, LeaveSpan } from '../../api/my-leave';

/** Sorts as time does. */
export const halfDayKey = ({ day, half }: HalfDay) => `${day} ${half}`;

export const within = (halfDay: HalfDay, { from, until }: LeaveSpan) => halfDayKey(from) <= halfDayKey(halfDay) && halfDayKey(halfDay) <= halfDayKey(until);
