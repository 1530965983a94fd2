import { Credits } from '#kernel';

const CHINA = 'Asia/Shanghai';
const instantParts = new Intl.DateTimeFormat('sv-SE', { timeZone: CHINA, dateStyle: 'short', timeStyle: 'short' });
const whole = new Intl.NumberFormat('en-US');

/** `2026-03-05 14:02`, on the clocks of Shanghai. */
export function formatInstant(instant: string): string {
  return instantParts.format(new Date(instant));
}

/** 12345 → `12,345`. */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** Two places, for tables and totals. */
export function formatCredits(hundredths: number): string {
  return Credits.formatFixed(hundredths);
}

/** The shortest form, for sentences: `12.5`. */
export function sayCredits(hundredths: number): string {
  return Credits.format(hundredths);
}

/** Share in whole per cent, never rounded up to 100 nor down to 0 while someone is left. */
export function formatShare(part: number, total: number): string {
  if (total === 0) return '—';
  const percent = Math.round((part / total) * 100);
  if (percent === 100 && part < total) return '99%';
  if (percent === 0 && part > 0) return '1%';
  return `${percent}%`;
}

/** 3725 → `1:02:05`; 65 → `1:05`. */
export function formatDuration(seconds: number): string {
  const rounded = Math.max(0, Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(rounded / 3600);
  const minutes = Math.floor(rounded / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rounded % 60)}` : `${minutes}:${two(rounded % 60)}`;
}
