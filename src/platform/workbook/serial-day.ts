import { addDays, type TrainingDay } from '#kernel';

const LAST_SERIAL = 2_958_465;

/**
 * The day of a spreadsheet serial; the time of day is dropped.
 * Serial 60 is the 29 February 1900 that never was: serials up to it lie one day off (ECMA-376 part 1, 18.17.4.1).
 */
export function dayOfSerial(serial: number, from1904: boolean): TrainingDay | undefined {
  const whole = Math.floor(serial) + (from1904 ? 1_462 : 0);
  if (!Number.isFinite(serial) || whole < 1 || whole > LAST_SERIAL) return undefined;
  return addDays(whole < 61 ? '1899-12-31' : '1899-12-30', whole);
}
