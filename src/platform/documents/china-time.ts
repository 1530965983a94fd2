/** `2026-03-05 14:30`, by the clock in China (UTC+8, no summer time). */
export function chinaTime(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
