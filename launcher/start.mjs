// @ts-check
/** `npm start`: from a bare machine to the served demo city. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applicationEnvironment, asDatabaseOwner } from './application-environment.mjs';
import { startApplication } from './application.mjs';
import { ensureBuilt } from './build.mjs';
import { runApplicationCommand } from './command-line.mjs';
import { bringEngines, startEngines } from './engines/start-engines.mjs';
import { takeName } from './exclusive.mjs';
import { keepEngine } from './keep-engine.mjs';
import { migratedMark } from './migrated-mark.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { ensurePackages } from './packages.mjs';
import { say, step } from './progress.mjs';
import { projectRoot } from './project-root.mjs';
import { readDemoAccounts, readReadyFile, removeReadyFile, writeReadyFile } from './ready-file.mjs';
import { Refusal } from './refusal.mjs';
import { runMain } from './run-main.mjs';

const dataDir = resolve(projectRoot, process.env.XUEFEN_DATA_DIR ?? '.data');

/** What has to be stopped, in the order of its start. @type {{ stop: () => Promise<void> }[]} */
const started = [];

await runMain({ main, stop, interruptedCode: 0 });

/**
 * @param {(sentence: string) => void} givesUp
 * @returns {Promise<never>}
 */
async function main(givesUp) {
  checkNodeVersion();
  await refuseSecondStart();
  await ensurePackages();
  await ensureBuilt();
  const environment = await prepareDatabase(givesUp);
  const application = startApplication({ environment, dataDir, givesUp });
  started.push(application);
  await untilServed({ application, environment });
  return new Promise(() => undefined);
}

async function refuseSecondStart() {
  if ((await takeName({ name: `start ${dataDir}`, waitMilliseconds: 0 })) === undefined) {
    const running = readReadyFile(dataDir);
    throw new Refusal(`Xuefen already runs on ${dataDir}${running === undefined ? '' : `, at ${running.url} (process ${running.pid})`}: stop it first, or set XUEFEN_DATA_DIR to another folder.`);
  }
  removeReadyFile(dataDir);
  started.push({ stop: async () => removeReadyFile(dataDir) });
}

/**
 * @param {(sentence: string) => void} givesUp
 * @returns {Promise<NodeJS.ProcessEnv>} the environment of the application's processes
 */
async function prepareDatabase(givesUp) {
  const { DATABASE_URL: givenDatabase, REDIS_URL: givenRedis, DATABASE_OWNER_URL: givenOwner } = process.env;
  const wanted = { mariadb: !givenDatabase, redis: !givenRedis };
  await bringEngines(wanted);
  const engines = await step('Starting MariaDB and Redis', () => startEngines({ dataDir, durable: true, wanted }));
  if (engines.mariadb !== undefined) started.push(keepEngine({ name: 'MariaDB', engine: engines.mariadb, givesUp }));
  if (engines.redis !== undefined) started.push(keepEngine({ name: 'Redis', engine: engines.redis, givesUp }));

  const databaseUrl = givenDatabase || String(engines.mariadb?.appUrl);
  const redisUrl = givenRedis || String(engines.redis?.url);
  const ownerUrl = engines.mariadb?.ownerUrl ?? (givenOwner || databaseUrl);
  const environment = applicationEnvironment({ secrets: engines.secrets, dataDir, databaseUrl, redisUrl });
  await migrate({ env: asDatabaseOwner(environment, ownerUrl), embedded: wanted.mariadb });
  return environment;
}

/** @param {{ env: NodeJS.ProcessEnv, embedded: boolean }} wanted */
async function migrate({ env, embedded }) {
  const mark = migratedMark(dataDir);
  if (embedded && mark.isCurrent()) return;
  const code = await step('Bringing the tables up to date', () => runApplicationCommand({ script: 'dist/src/cli.js', args: ['migrate'], env }));
  if (code !== 0) throw new Refusal('The tables could not be brought up to date; the lines above say why.');
  if (embedded) mark.set();
}

/** @param {{ application: ReturnType<typeof startApplication>, environment: NodeJS.ProcessEnv }} running */
async function untilServed({ application, environment }) {
  const loadedBefore = !process.env.DATABASE_URL && existsSync(demoMark());
  const serves = step('Starting the api and the worker', () => application.serves({ withinMilliseconds: 120_000 }));
  // The first time, who looks should find a city; later the city is there, and the result of its year is printed afterwards.
  if (!loadedBefore) await loadDemo({ environment, loadedBefore });
  if (!(await serves)) throw new Refusal(`The api does not answer at ${application.url()}/health/ready; ${join(dataDir, 'api.log')} says why.`);
  writeReadyFile(dataDir, { url: application.url(), pid: process.pid, accounts: readDemoAccounts(dataDir) });
  announce(application.url());
  if (loadedBefore) await loadDemo({ environment, loadedBefore });
}

/**
 * Loads the demo city when the database is empty and assesses its year; prints the year's result each time.
 * A city that is there already is served whether or not its result can be printed: an engine may just be on its way back.
 * @param {{ environment: NodeJS.ProcessEnv, loadedBefore: boolean }} city
 */
async function loadDemo({ environment, loadedBefore }) {
  const code = await step('Demo city', () => runApplicationCommand({ script: 'dist/src/cli.js', args: ['demo'], env: environment }));
  if (code === 0) writeFileSync(demoMark(), '');
  else if (loadedBefore) say('The result of the year could not be printed; the lines above say why.');
  else throw new Refusal('The demo city could not be loaded; the lines above say why.');
}

/** Lives beside the tables it speaks of, so that removing them removes it. */
function demoMark() {
  const tables = join(dataDir, 'mariadb');
  return join(existsSync(tables) ? tables : dataDir, 'xuefen-demo-loaded');
}

/** @param {string} url */
function announce(url) {
  const accounts = readDemoAccounts(dataDir);
  const widest = Math.max(0, ...accounts.map(({ role }) => role.length));
  say(`Xuefen is ready: ${url}`);
  for (const { role, username, password } of accounts) process.stdout.write(`           ${role.padEnd(widest)}  ${username} / ${password}\n`);
  process.stdout.write('           Ctrl-C stops everything; the data stays.\n');
}

async function stop() {
  if (started.length > 1) say('Stopping');
  for (const one of started.toReversed()) await one.stop();
}
