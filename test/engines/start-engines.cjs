/**
 * One private MariaDB and Redis for a whole jest run, whichever and however many projects ask for it.
 * Several runs at once do not meet: each has its own folder and ports.
 */
module.exports = async function startEnginesOnce() {
  globalThis.xuefenTestEngines ??= { users: 0, started: undefined };
  const shared = globalThis.xuefenTestEngines;
  shared.users += 1;
  shared.started ??= start();
  await shared.started;
};

async function start() {
  const { makeScratchFolder } = await import('../../launcher/engines/scratch-folder.mjs');
  const { startEngines } = await import('../../launcher/engines/start-engines.mjs');
  const scratch = makeScratchFolder();
  const engines = await startEngines({ dataDir: scratch.folder, durable: false, administrator: true });
  process.env.XUEFEN_TEST_DATABASE_ADMIN_URL = engines.mariadb.adminUrl;
  process.env.XUEFEN_TEST_DATABASE_OWNER_URL = engines.mariadb.ownerUrl;
  process.env.XUEFEN_TEST_DATABASE_APP_URL = engines.mariadb.appUrl;
  process.env.XUEFEN_TEST_REDIS_URL = engines.redis.url;
  return { engines, scratch };
}
