// @ts-check
import { join } from 'node:path';
import { projectRoot } from '../project-root.mjs';
import { findMariadb, findRedis } from './find-engines.mjs';
import { installMissing } from './install-packages.mjs';
import { startMariadb } from './mariadb.mjs';
import { startRedis } from './redis.mjs';
import { readOrMakeSecrets } from './secrets.mjs';

/** Programs, not data: shared by every data folder of this working copy. */
export const unpackedRoot = join(projectRoot, '.data', 'engines', 'root');

/**
 * Starts the wanted engines on a private data folder, bringing them to the machine first when it has none.
 * @param {{ dataDir: string, durable: boolean, administrator?: boolean, wanted?: { mariadb: boolean, redis: boolean } }} where
 */
export async function startEngines({ dataDir, durable, administrator = false, wanted = { mariadb: true, redis: true } }) {
  await bringEngines(wanted);
  const secrets = readOrMakeSecrets(join(dataDir, 'secrets.json'));
  const startOneMariadb = (/** @type {number | undefined} */ port) => startMariadb({ found: found(findMariadb), dataDir, secrets, durable, administrator, port });
  const startOneRedis = (/** @type {number | undefined} */ port) => startRedis({ found: found(findRedis), dataDir, secrets, durable, port });
  const starting = /** @type {const} */ ([wanted.mariadb ? restartable(startOneMariadb) : undefined, wanted.redis ? restartable(startOneRedis) : undefined]);
  const settled = await Promise.allSettled(starting);
  const failed = settled.find((result) => result.status === 'rejected');
  if (failed !== undefined) {
    for (const result of settled) if (result.status === 'fulfilled') await result.value?.stop();
    throw failed.reason;
  }
  const [mariadb, redis] = [await starting[0], await starting[1]];
  return {
    mariadb,
    redis,
    secrets,
    async stop() {
      await Promise.all([mariadb?.stop(), redis?.stop()]);
    },
  };
}

/** @param {{ mariadb: boolean, redis: boolean }} wanted */
export function bringEngines(wanted) {
  const missing = () => [
    ...(wanted.mariadb && findMariadb(unpackedRoot) === undefined ? [{ name: 'MariaDB', package: 'mariadb-server-core' }] : []),
    ...(wanted.redis && findRedis(unpackedRoot) === undefined ? [{ name: 'Redis', package: 'redis-tools' }] : []),
  ];
  return installMissing({ missing, unpackedRoot });
}

/** @param {(root: string) => import('./mariadb-installation.mjs').FoundEngine | undefined} find */
function found(find) {
  const engine = find(unpackedRoot);
  if (engine === undefined) throw new Error('the packages were installed, and still hold no engine');
  return engine;
}

/**
 * An engine that can be started again on the port and folder it had, as an operator would after a failure.
 * @template {{ pid: number, port: number, ended: Promise<void>, stop: () => Promise<void>, kill: () => Promise<void> }} Engine
 * @param {(port: number | undefined) => Promise<Engine>} start
 */
async function restartable(start) {
  let current = await start(undefined);
  const { port } = current;
  return {
    ...current,
    current: () => current,
    stop: () => current.stop(),
    kill: () => current.kill(),
    async startAgain() {
      current = await start(port);
    },
  };
}
