import type { Day, Instant } from '../api/shapes';
import type { Language } from './dictionary';

const WEEKDAYS = { zh: ['日', '一', '二', '三', '四', '五', '六'], en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] } as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const china = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay();
}

/** `周四`, `Thu`. */
export function sayWeekday(day: Day, language: Language): string {
  const word = WEEKDAYS[language][weekdayOf(day)] ?? '';
  return language === 'zh' ? `周${word}` : word;
}

/** `2026年3月5日（周四）`, `Thu, 5 March 2026`: for sentences. */
export function sayDay(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  if (language === 'zh') return `${year}年${month}月${date}日（${sayWeekday(day, language)}）`;
  return `${sayWeekday(day, language)}, ${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** `3月5日`, `5 March`: where the year stands beside it. */
export function sayMonthDay(day: Day, language: Language): string {
  const [, month, date] = day.split('-').map(Number);
  return language === 'zh' ? `${month}月${date}日` : `${date} ${MONTHS[(month ?? 1) - 1]}`;
}

/** What a `datetime-local` field shows for an instant: the clocks of Shanghai. */
export function localField(instant: Instant | null | undefined): string {
  return instant ? china.format(new Date(instant)).replace(' ', 'T') : '';
}

/** The instant that somebody in China means by what such a field says; `null` when it says nothing. */
export function instantOfField(written: string): Instant | null {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(written) ? new Date(`${written.slice(0, 16)}:00+08:00`).toISOString() : null;
}
