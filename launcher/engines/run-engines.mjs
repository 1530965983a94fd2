// @ts-check
/**
 * Private scratch engines behind a line protocol, for tests that must break them.
 * Prints `{ mariadb: {...}, redis: {...} }` when both answer; then each line on standard input, such as
 * `kill redis`, `start redis`, `stop mariadb`, `restart mariadb`, is done and answered by `{ done: line }`.
 * The end of standard input ends everything.
 */
import { createInterface } from 'node:readline';
import { makeScratchFolder } from './scratch-folder.mjs';
import { startEngines } from './start-engines.mjs';

const scratch = makeScratchFolder();
const engines = await startEngines({ dataDir: scratch.folder, durable: false, administrator: true });
const { mariadb, redis } = engines;
if (mariadb === undefined || redis === undefined) throw new Error('both engines were asked for');

const say = (/** @type {object} */ message) => process.stdout.write(`${JSON.stringify(message)}\n`);
say({
  mariadb: { adminUrl: mariadb.adminUrl, ownerUrl: mariadb.ownerUrl, appUrl: mariadb.appUrl, pid: mariadb.pid },
  redis: { url: redis.url, pid: redis.pid },
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.stdin.destroy());
for await (const line of createInterface({ input: process.stdin })) {
  await obey(line.trim());
  say({ done: line.trim() });
}
await engines.stop();
scratch.remove();

/** @param {string} line */
async function obey(line) {
  const [verb, name] = line.split(' ');
  const engine = name === 'mariadb' ? mariadb : redis;
  if (engine === undefined) return;
  if (verb === 'kill') await engine.kill();
  if (verb === 'stop' || verb === 'restart') await engine.stop();
  if (verb === 'start' || verb === 'restart') await engine.startAgain();
}
