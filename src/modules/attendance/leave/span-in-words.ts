import { halfDayKey, type HalfDay, type LeaveSpan } from './half-days';

const HALVES = { am: '上午', pm: '下午' } as const;

export function spanInWords({ from, until }: LeaveSpan): { readonly zh: string; readonly en: string } {
  const zh = ({ day, half }: HalfDay): string => `${day} ${HALVES[half]}`;
  if (halfDayKey(from) === halfDayKey(until)) return { zh: zh(from), en: halfDayKey(from) };
  return { zh: `${zh(from)}至${zh(until)}`, en: `${halfDayKey(from)} to ${halfDayKey(until)}` };
}
