// @ts-check
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { waitUntil } from './engines/wait-until.mjs';
import { projectRoot } from './project-root.mjs';

/**
 * Takes a name that one process of this working copy can hold at a time.
 * It is a socket without a file: the kernel frees it however its holder ends, so there is no stale lock to judge.
 * @param {{ name: string, waitMilliseconds: number }} wanted
 * @returns {Promise<{ release: () => void } | undefined>} nothing when another process held it all the time
 */
export async function takeName({ name, waitMilliseconds }) {
  const folder = createHash('sha256').update(projectRoot).digest('hex').slice(0, 16);
  const server = createServer((socket) => socket.destroy());
  const taken = await waitUntil(() => listens(server, `\0xuefen-${folder}-${name}`), { withinMilliseconds: waitMilliseconds });
  server.unref();
  return taken ? { release: () => server.close() } : undefined;
}

/**
 * @param {import('node:net').Server} server
 * @param {string} path
 * @returns {Promise<boolean>}
 */
function listens(server, path) {
  return new Promise((resolve, reject) => {
    const refused = (/** @type {NodeJS.ErrnoException} */ error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', refused);
    server.listen(path, () => {
      server.off('error', refused);
      resolve(true);
    });
  });
}
