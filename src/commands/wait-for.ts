import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MILLISECONDS = 200;
const MOST_MINUTES = 60;

/** Looks until `look` answers something. @throws Error naming what was waited for after an hour */
export async function waitFor<Answer>(what: string, look: () => Promise<Answer | undefined>): Promise<Answer> {
  for (let looks = 0; looks < (MOST_MINUTES * 60_000) / LOOK_AGAIN_MILLISECONDS; looks += 1) {
    const answer = await look();
    if (answer !== undefined) return answer;
    await pause(LOOK_AGAIN_MILLISECONDS);
  }
  throw new Error(`${what} did not finish within ${MOST_MINUTES} minutes; is a worker running?`);
}

/** A line that is drawn anew while work goes on; on something that is no terminal, one line at the end. */
export function progressLine(): { show(text: string): void; end(text: string): void } {
  const terminal = process.stdout.isTTY;
  return {
    show: (text) => {
      if (terminal) process.stdout.write(`\r\u001b[2K  ${text}`);
    },
    end: (text) => {
      process.stdout.write(`${terminal ? '\r\u001b[2K' : ''}  ${text}\n`);
    },
  };
}
