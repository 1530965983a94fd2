// @ts-check
import { join } from 'node:path';
import { applicationEnvironment, asDatabaseOwner } from './application-environment.mjs';
import { runApplicationCommand } from './command-line.mjs';
import { makeScratchFolder } from './engines/scratch-folder.mjs';
import { bringEngines, startEngines } from './engines/start-engines.mjs';
import { step } from './progress.mjs';
import { projectRoot } from './project-root.mjs';
import { Refusal } from './refusal.mjs';
import { supervise, WORKER_NODE_OPTIONS } from './supervise.mjs';

/**
 * Everything but the pages, on a database that lives as long as one command.
 * What has to be stopped is put into `started` as it comes up, so that an interruption finds it.
 * @param {{ durable: boolean, workers: number, started: { stop: () => Promise<void> }[], givesUp: (sentence: string) => void }} wanted
 */
export async function startScratchApplication({ durable, workers, started, givesUp }) {
  const scratch = makeScratchFolder();
  started.push({ stop: async () => scratch.remove() });
  await bringEngines({ mariadb: true, redis: true });
  const engines = await step('Starting scratch MariaDB and Redis', () => startEngines({ dataDir: scratch.folder, durable, administrator: true }));
  started.push(engines);
  const { mariadb, redis, secrets } = engines;
  if (mariadb === undefined || redis === undefined) throw new Error('both engines were asked for');

  const environment = applicationEnvironment({ secrets, dataDir: scratch.folder, databaseUrl: mariadb.appUrl, redisUrl: redis.url });
  const migrated = await step('Making the tables', () => runApplicationCommand({ script: 'dist/src/cli.js', args: ['migrate'], env: asDatabaseOwner(environment, mariadb.ownerUrl) }));
  if (migrated !== 0) throw new Refusal('The tables could not be made; the lines above say why.');
  for (let number = 1; number <= workers; number += 1) {
    started.push(supervise({ name: `worker ${number}`, script: 'dist/src/worker.js', nodeOptions: WORKER_NODE_OPTIONS, environment: async () => environment, cwd: projectRoot, logFile: join(scratch.folder, `worker-${number}.log`), givesUp }));
  }
  return { environment, ownerUrl: mariadb.ownerUrl, adminUrl: mariadb.adminUrl };
}

/** @param {{ stop: () => Promise<void> }[]} started */
export async function stopInReverse(started) {
  for (const one of started.toReversed()) await one.stop();
}
