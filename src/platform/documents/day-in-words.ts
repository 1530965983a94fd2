import type { TrainingDay } from '#kernel';
import type { Language } from '../http/request-language';

const WEEKDAYS = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** `2026年3月5日`, `5 March 2026`. */
export function dayInWords(day: TrainingDay, language: Language): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  return language === 'zh' ? `${year}年${month}月${dayOfMonth}日` : `${dayOfMonth} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** `周四`, `Thu`. */
export function weekdayOf(day: TrainingDay, language: Language): string {
  return WEEKDAYS[language][new Date(`${day}T00:00:00.000Z`).getUTCDay()] ?? '';
}

/** `2026年3月5日至6日`: what both days share is said once. */
export function daysInWords(from: TrainingDay, until: TrainingDay, language: Language): string {
  if (from === until) return dayInWords(from, language);
  if (language === 'en') return `${dayInWords(from, 'en')} – ${dayInWords(until, 'en')}`;
  const end = dayInWords(until, 'zh');
  const year = `${from.slice(0, 4)}年`;
  if (!end.startsWith(year)) return `${dayInWords(from, 'zh')}至${end}`;
  const month = `${year}${Number(from.slice(5, 7))}月`;
  return `${dayInWords(from, 'zh')}至${end.slice(end.startsWith(month) ? month.length : year.length)}`;
}
