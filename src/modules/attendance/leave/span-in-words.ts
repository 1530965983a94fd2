import { HALF_DAY_TERMS } from '#contracts';
import { halfDayKey, type HalfDay, type LeaveSpan } from './half-days';

export function spanInWords({ from, until }: LeaveSpan): { readonly zh: string; readonly en: string } {
  const zh = ({ day, half }: HalfDay): string => `${day} ${HALF_DAY_TERMS[half].zh}`;
  if (halfDayKey(from) === halfDayKey(until)) return { zh: zh(from), en: halfDayKey(from) };
  return { zh: `${zh(from)}至${zh(until)}`, en: `${halfDayKey(from)} to ${halfDayKey(until)}` };
}
