import { dayInWords, daysInWords, weekdayOf } from '../../../platform/documents/day-in-words';
import type { Sentence } from './wording';

export interface ClassFacts {
  readonly classId: number;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface HalfDay {
  readonly day: string;
  readonly half: 'am' | 'pm';
}

/** The page of a class as a trainee sees it. */
export function classPage({ classId }: ClassFacts): string {
  return `/find-classes/${classId}`;
}

export function sayDates({ startsOn, endsOn }: ClassFacts): Sentence {
  return { zh: `时间：${daysInWords(startsOn, endsOn, 'zh')}`, en: `Dates: ${daysInWords(startsOn, endsOn, 'en')}` };
}

/** `2026年3月5日（周四）上午`. */
export function sayHalfDay({ day, half }: HalfDay): Sentence {
  return {
    zh: `${dayInWords(day, 'zh')}（${weekdayOf(day, 'zh')}）${half === 'am' ? '上午' : '下午'}`,
    en: `${weekdayOf(day, 'en')} ${dayInWords(day, 'en')}, ${half === 'am' ? 'morning' : 'afternoon'}`,
  };
}

export function sayReason(reason: string): readonly Sentence[] {
  return reason === '' ? [] : [{ zh: `理由：${reason}`, en: `Reason: ${reason}` }];
}
