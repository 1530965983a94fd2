// @ts-check
import { waitUntil } from './engines/wait-until.mjs';

/**
 * Waits until the application says that it can serve.
 * @param {string} url
 * @param {{ withinMilliseconds: number }} limit
 */
export function waitForHealth(url, limit) {
  return waitUntil(async () => {
    try {
      const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) });
      await answer.body?.cancel();
      return answer.ok;
    } catch {
      return false;
    }
  }, limit);
}
