// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findOnPath } from './find-on-path.mjs';

const watchdog = fileURLToPath(new URL('./watchdog.mjs', import.meta.url));

/**
 * Starts a process that cannot outlive this one: the kernel signals it when we die, even by `kill -9`.
 * It gets its own process group, so that Ctrl-C reaches only the launcher, which stops its children in order.
 * @param {{ command: string, args: string[], deathSignal: 'TERM' | 'KILL', env?: NodeJS.ProcessEnv, cwd?: string, stdio?: import('node:child_process').StdioOptions }} wanted
 */
export function spawnTied({ command, args, deathSignal, env, cwd, stdio }) {
  const options = { env, cwd, stdio: stdio ?? 'ignore', detached: true };
  const setpriv = findOnPath('setpriv');
  if (setpriv !== undefined) return spawn(setpriv, ['--pdeathsig', deathSignal, '--', command, ...args], options);
  return spawn(process.execPath, [watchdog, String(process.pid), deathSignal, command, ...args], options);
}
