// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { patience } from './patience.mjs';
import { say } from './progress.mjs';

/**
 * Starts an engine again, on its port and folder, when it ends without being asked to.
 * @param {{ name: string, engine: { current: () => { ended: Promise<void> }, startAgain: () => Promise<void>, stop: () => Promise<void> }, givesUp: (sentence: string) => void }} wanted
 */
export function keepEngine({ name, engine, givesUp }) {
  const nerves = patience();
  let stopping = false;
  void watch();

  async function watch() {
    for (;;) {
      const born = performance.now();
      await engine.current().ended;
      if (stopping) return;
      const wait = nerves.waitAfter(performance.now() - born);
      if (wait === undefined) return givesUp(`${name} keeps ending; its log in the data folder says why.`);
      say(`${name} ended; starting it again in ${wait / 1_000} s`);
      await pause(wait);
      if (stopping) return;
      await engine.startAgain().catch((error) => say(String(error.message)));
    }
  }

  return {
    stop() {
      stopping = true;
      return engine.stop();
    },
  };
}
