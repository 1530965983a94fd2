const startEngines = require('../../engines/start-engines.cjs');

const SCHEMA = 'xuefen_browser';
/** The tests over HTTP use the numbers from 8 upwards. */
const REDIS_DATABASE = 5;

/**
 * The product as `npm start` serves it, with the demo city, once for all browser tests of a run. It is loaded while other tests run
 * already; the file that XUEFEN_TEST_CITY names says then where it is, or why it is not.
 */
module.exports = async function startCity() {
  await startEngines();
  const { join } = require('node:path');
  const { makeScratchFolder } = await import('../../../launcher/engines/scratch-folder.mjs');
  const scratch = makeScratchFolder();
  const city = { scratch, processes: undefined, loading: undefined };
  process.env.XUEFEN_TEST_CITY = join(scratch.folder, 'city.json');
  city.loading = serve(city).then(
    (served) => write(process.env.XUEFEN_TEST_CITY, served),
    (error) => write(process.env.XUEFEN_TEST_CITY, { failed: error.message }),
  );
  globalThis.xuefenTestCity = city;
};

async function serve(city) {
  const { join } = require('node:path');
  const { asDatabaseOwner } = await import('../../../launcher/application-environment.mjs');
  const { runApplicationCommand } = await import('../../../launcher/command-line.mjs');
  const dataDir = city.scratch.folder;
  const { environment, ownerUrl } = await makeEnvironment(dataDir);
  const run = async (command, env) => {
    const code = await runApplicationCommand({ script: 'dist/src/cli.js', args: [command], env });
    if (code !== 0) throw new Error(`"${command}" failed; its lines say why`);
  };
  await run('migrate', asDatabaseOwner(environment, ownerUrl));
  city.processes = await startProcesses(environment, dataDir);
  await run('demo', environment);
  await city.processes.untilServed();
  return { url: city.processes.url(), workerPid: city.processes.worker.pid(), accountsFile: join(dataDir, 'accounts.json'), environment };
}

/** Whole or not at all, for those who wait for it. */
async function write(file, content) {
  const { rename, writeFile } = require('node:fs/promises');
  await writeFile(`${file}.part`, JSON.stringify(content));
  await rename(`${file}.part`, file);
}

async function makeEnvironment(dataDir) {
  const { randomBytes } = require('node:crypto');
  const { createConnection } = require('mysql2/promise');
  const { applicationEnvironment } = await import('../../../launcher/application-environment.mjs');
  const inSchema = (variable) => Object.assign(new URL(process.env[variable]), { pathname: `/${SCHEMA}` }).href;
  const server = await createConnection(process.env.XUEFEN_TEST_DATABASE_OWNER_URL);
  await server.query(`CREATE DATABASE IF NOT EXISTS ${SCHEMA} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  await server.end();

  const key = () => randomBytes(32).toString('base64');
  const environment = applicationEnvironment({
    secrets: { residentIdKey: key(), residentIdIndexKey: key(), sessionSecret: key(), signingKey: key() },
    dataDir,
    databaseUrl: inSchema('XUEFEN_TEST_DATABASE_APP_URL'),
    redisUrl: Object.assign(new URL(process.env.XUEFEN_TEST_REDIS_URL), { pathname: `/${REDIS_DATABASE}` }).href,
  });
  return { environment: { ...environment, NODE_ENV: 'production' }, ownerUrl: inSchema('XUEFEN_TEST_DATABASE_OWNER_URL') };
}

async function startProcesses(environment, dataDir) {
  const { join } = require('node:path');
  const { answersHealthy } = await import('../../../launcher/answers-healthy.mjs');
  const { freePort } = await import('../../../launcher/engines/free-port.mjs');
  const { waitUntil } = await import('../../../launcher/engines/wait-until.mjs');
  const { projectRoot } = await import('../../../launcher/project-root.mjs');
  const { supervise } = await import('../../../launcher/supervise.mjs');
  let refused;
  const port = await freePort();
  const url = () => `http://127.0.0.1:${port}`;
  const shared = {
    cwd: projectRoot,
    environment: async () => ({ ...environment, PORT: String(port) }),
    givesUp: (sentence) => {
      refused = sentence;
    },
  };
  const api = supervise({ ...shared, name: 'api', script: 'dist/src/main.js', logFile: join(dataDir, 'api.log') });
  const worker = supervise({ ...shared, name: 'worker', script: 'dist/src/worker.js', logFile: join(dataDir, 'worker.log') });
  return {
    url,
    worker,
    async untilServed() {
      const serves = await waitUntil(async () => refused !== undefined || (await answersHealthy(url())), { withinMilliseconds: 60_000 });
      if (!serves || refused !== undefined) throw new Error(refused ?? 'the api does not answer');
    },
    async stop() {
      await Promise.all([api.stop(), worker.stop()]);
    },
  };
}
