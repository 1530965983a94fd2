// @ts-check
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again every few milliseconds until the answer is yes or the time is over.
 * @param {() => boolean | Promise<boolean>} question
 * @param {{ withinMilliseconds: number }} limit
 * @returns {Promise<boolean>} whether it became true in time
 */
export async function waitUntil(question, { withinMilliseconds }) {
  const end = performance.now() + withinMilliseconds;
  for (;;) {
    if (await question()) return true;
    if (performance.now() > end) return false;
    await pause(20);
  }
}
