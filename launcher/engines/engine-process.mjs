// @ts-check
import { once } from 'node:events';
import { isAlive } from './process-alive.mjs';
import { waitUntil } from './wait-until.mjs';
import { logTail } from './log-tail.mjs';
import { spawnTied } from './spawn-tied.mjs';

/** @typedef {{ command: string, args: string[], env?: NodeJS.ProcessEnv, logFile: string, name: string, answers: () => Promise<boolean> }} EngineCommand */

/**
 * One run of an engine, from "spawned" to "answers".
 * @param {EngineCommand} engine
 */
export async function runEngine({ name, command, args, env, logFile, answers }) {
  const child = spawnTied({ command, args, env, deathSignal: 'TERM' });
  const ended = once(child, 'exit').then(() => undefined);
  let failure = '';
  child.once('error', (error) => (failure = error.message));
  const up = await waitUntil(async () => failure !== '' || child.exitCode !== null || child.signalCode !== null || answers(), { withinMilliseconds: 90_000 });
  if (failure !== '' || child.exitCode !== null || child.signalCode !== null || !up) {
    child.kill('SIGKILL');
    throw new Error(`${name} did not start. ${failure}\n${logTail(logFile)}`);
  }
  const pid = Number(child.pid);
  return {
    pid,
    ended,
    /** Asks it to finish its work; after half a minute it is ended by force, which both engines survive. */
    async stop() {
      child.kill('SIGTERM');
      if (!(await waitUntil(() => !isAlive(pid), { withinMilliseconds: 30_000 }))) child.kill('SIGKILL');
      await ended;
    },
    /** Ends it as a power failure would. */
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
