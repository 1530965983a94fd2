// @ts-check
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { waitUntil } from './wait-until.mjs';

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * A dead process whose parent never asked (a container without an init) still has a number.
 * @param {number} pid
 */
function isZombie(pid) {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, ''));
  } catch {
    return false;
  }
}

/**
 * The live process named in a pid file, when its working folder proves that it serves this folder.
 * Numbers are reused by the kernel; a stale file must never get a stranger killed.
 * @param {{ pidFile: string, folder: string }} where
 * @returns {number | undefined}
 */
export function liveOwner({ pidFile, folder }) {
  if (!existsSync(pidFile)) return undefined;
  const pid = Number(readFileSync(pidFile, 'utf8').trim());
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return undefined;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Ends what an earlier launcher left behind on a data folder: it is usually already on its way out.
 * @param {{ pidFile: string, folder: string }} where
 */
export async function endLeftover(where) {
  for (const [signal, withinMilliseconds] of /** @type {const} */ ([['SIGTERM', 20_000], ['SIGKILL', 5_000]])) {
    const pid = liveOwner(where);
    if (pid === undefined) return;
    process.kill(pid, signal);
    if (await waitUntil(() => !isAlive(pid), { withinMilliseconds })) return;
  }
}
