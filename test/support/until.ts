import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MILLISECONDS = 20;

/** Looks until the condition holds. @throws Error that names it when it does not in time */
export async function until<Answer>(what: string, look: () => Promise<Answer | undefined | false>, seconds = 45): Promise<Answer> {
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) {
    const answer = await look();
    if (answer !== undefined && answer !== false) return answer;
    await pause(LOOK_AGAIN_MILLISECONDS);
  }
  throw new Error(`not within ${seconds} s: ${what}`);
}
