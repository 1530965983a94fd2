// @ts-check
import { once } from 'node:events';
import { closeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { logTail } from './engines/log-tail.mjs';
import { isAlive } from './engines/process-alive.mjs';
import { spawnTied } from './engines/spawn-tied.mjs';
import { waitUntil } from './engines/wait-until.mjs';
import { openLog } from './open-log.mjs';
import { patience } from './patience.mjs';
import { say } from './progress.mjs';

const STOP_MILLISECONDS = 15_000;

/**
 * V8 collects late on a busy machine: without limits a worker grows past what its work needs. The same stand in docker/compose.yml;
 * why these: docs/adr/0021-memory-of-a-worker.md.
 */
export const WORKER_NODE_OPTIONS = ['--max-old-space-size=160', '--max-semi-space-size=8'];

/**
 * Keeps one node process of the application running: after a crash it is started again, later each time.
 * After too many crashes in a row `givesUp` is called instead.
 * @param {{ name: string, script: string, nodeOptions?: readonly string[], environment: () => Promise<NodeJS.ProcessEnv>, cwd: string, logFile: string, givesUp: (sentence: string) => void }} wanted
 */
export function supervise({ name, script, nodeOptions = [], environment, cwd, logFile, givesUp }) {
  const nerves = patience();
  let stopping = false;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  const starting = start();

  async function start() {
    const env = await environment();
    if (stopping) return;
    const born = performance.now();
    const log = openLog(logFile);
    // A killed launcher takes them along at once: a graceful end would wait for engines that are ending too.
    child = spawnTied({ command: process.execPath, args: [...nodeOptions, script], env, cwd, deathSignal: 'KILL', stdio: ['ignore', log, log] });
    closeSync(log);
    child.once('exit', (code, signal) => void afterEnd({ ran: performance.now() - born, how: signal ?? `exit code ${code}` }));
  }

  /** @param {{ ran: number, how: string }} end */
  async function afterEnd({ ran, how }) {
    if (stopping) return;
    const wait = nerves.waitAfter(ran);
    if (wait === undefined) return givesUp(`The ${name} keeps ending (${how}); the end of ${logFile} says why:\n${logTail(logFile)}`);
    say(`The ${name} ended (${how}); starting it again in ${wait / 1_000} s`);
    await pause(wait);
    await start();
  }

  return {
    pid: () => child?.pid,
    async stop() {
      stopping = true;
      await starting;
      const pid = child?.pid;
      if (child === undefined || pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      if (!(await waitUntil(() => !isAlive(pid), { withinMilliseconds: STOP_MILLISECONDS }))) child.kill('SIGKILL');
      await ended;
    },
  };
}
