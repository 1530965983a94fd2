// @ts-check
import { once } from 'node:events';
import { spawnTied } from './engines/spawn-tied.mjs';
import { projectRoot } from './project-root.mjs';

/**
 * Runs a command of the built application, printing what it prints.
 * @param {{ script: string, args: string[], env: NodeJS.ProcessEnv }} wanted
 * @returns {Promise<number>} its exit code
 */
export async function runApplicationCommand({ script, args, env }) {
  const child = spawnTied({ command: process.execPath, args: [script, ...args], env, cwd: projectRoot, deathSignal: 'KILL', stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
