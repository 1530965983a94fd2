// @ts-check
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './process-alive.mjs';

const PREFIX = 'xuefen-scratch-';

/** A folder that belongs to this process alone; those of processes that died without tidying up are removed on the way. */
export function makeScratchFolder() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!isAlive(pid)) removeQuietly(join(tmpdir(), name));
  }
  const folder = join(tmpdir(), `${PREFIX}${process.pid}-${Math.round(performance.now() * 1_000)}`);
  mkdirSync(folder, { mode: 0o700 });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Another person's leftover on a shared machine cannot be removed, and is not our business.
 * @param {string} folder
 */
function removeQuietly(folder) {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM'))) throw error;
  }
}
