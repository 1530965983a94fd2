// @ts-check
import { once } from 'node:events';
import { spawnTied } from './engines/spawn-tied.mjs';

const KEPT_CHARACTERS = 20_000;

/**
 * Runs a command to its end and gives what it printed; a failure carries the end of it.
 * @param {{ command: string, args: string[], env?: NodeJS.ProcessEnv, cwd?: string, deathSignal?: 'TERM' | 'KILL' }} wanted
 * @returns {Promise<string>}
 */
export async function runCommand({ command, args, env, cwd, deathSignal = 'KILL' }) {
  const child = spawnTied({ command, args, env: { ...(env ?? process.env), NO_COLOR: '1', FORCE_COLOR: '0' }, cwd, deathSignal, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const keep = (/** @type {Buffer} */ chunk) => (printed = (printed + chunk.toString()).slice(-KEPT_CHARACTERS));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const [code, signal] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}.\n${printed.trim()}`);
  return printed;
}
