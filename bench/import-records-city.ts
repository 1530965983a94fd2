import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Redis } from 'ioredis';
import { PolicyLibrary, putPolicyInForce } from '../src/modules/credit-policy/public';
import { createAccount, SYSTEM_ACTOR } from '../src/modules/identity/public';
import { importWorkbook } from '../src/commands/import-workbook';
import { migrate } from '../src/commands/migrate';
import { recordPolicyNamed } from '../src/commands/record-policy-named';
import { waitFor } from '../src/commands/wait-for';
import { withApplication } from '../src/commands/with-application';
import { createDataSource } from '../src/platform/database/data-source';
import { Database } from '../src/platform/database/database';
import { MeasuredProcess } from './measured-process';
import { workerOptions } from './worker-options';

export const CITY_YEAR = 2026;
export const READER = { username: 'bench-reader', password: 'measured-list-2026' };
const CITY_FILES = join(__dirname, '..', '..', 'demo-city');
const JUDGED_BY = 'nanjing-2010';
/** Beside the yearly run's database, not in it; likewise in Redis. */
const DATABASE_NAME = 'xuefen_bench_city';
const REDIS_DATABASE = 5;
const LEAST_PEOPLE = 60;

export interface ImportFigures {
  readonly rows: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

export interface MeasuredCity {
  readonly environment: NodeJS.ProcessEnv;
  readonly figures: ImportFigures;
  /** Everybody below this unit is within the reader's reach. */
  readonly readerPath: string;
}

let made: Promise<MeasuredCity> | undefined;

/** The demo city in a database of its own, made once: its records are brought in by the real job in a fresh worker, and measured. */
export function importedCity(): Promise<MeasuredCity> {
  made ??= importCity(process.env);
  return made;
}

async function importCity(given: NodeJS.ProcessEnv): Promise<MeasuredCity> {
  const environment = await emptyDatabase(given);
  return withApplication(environment, async (application) => {
    await bringPolicy(application);
    await withWorker(environment, () => importWorkbook(application, { kind: 'roster', path: join(CITY_FILES, 'roster-2026.xlsx'), trainingYear: CITY_YEAR, by: 'bench' }));
    const figures = await withWorker(environment, (worker) => measureRecords(application, worker));
    return { environment, figures, readerPath: await createReader(application) };
  });
}

async function emptyDatabase(given: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  const ownerUrl = given['DATABASE_OWNER_URL'] ?? '';
  const owner = await createDataSource(ownerUrl, [], [], 1).initialize();
  await owner.query(`DROP DATABASE IF EXISTS ${DATABASE_NAME}`);
  await owner.query(`CREATE DATABASE ${DATABASE_NAME} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  await owner.destroy();
  const dataDir = mkdtempSync(join(tmpdir(), 'xuefen-bench-'));
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const environment = {
    ...given,
    DATABASE_URL: withPath(given['DATABASE_URL'] ?? '', DATABASE_NAME),
    DATABASE_OWNER_URL: withPath(ownerUrl, DATABASE_NAME),
    REDIS_URL: withPath(given['REDIS_URL'] ?? '', String(REDIS_DATABASE)),
    XUEFEN_DATA_DIR: dataDir,
  };
  await migrate(environment);
  await emptyRedis(environment.REDIS_URL);
  return environment;
}

/** Queues remember the numbers of jobs, and a new database counts from one again. */
async function emptyRedis(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushdb();
  await redis.quit();
}

function withPath(url: string, path: string): string {
  const changed = new URL(url);
  changed.pathname = `/${path}`;
  return changed.toString();
}

async function bringPolicy(application: INestApplicationContext): Promise<void> {
  const database = application.get(Database);
  await recordPolicyNamed(database, JUDGED_BY);
  const policy = await application.get(PolicyLibrary, { strict: false }).byName(JUDGED_BY);
  await database.transaction((tx) => putPolicyInForce(tx, CITY_YEAR, policy.id, { accountId: 0, at: new Date(0) }));
}

/** Each step has a worker of its own, so that the peak of one says nothing about another; it ends when all that was promised is done. */
async function withWorker<Result>(environment: NodeJS.ProcessEnv, work: (worker: MeasuredProcess) => Promise<Result>): Promise<Result> {
  const worker = await MeasuredProcess.start('src/worker.js', environment, /worker ready/, workerOptions(environment));
  try {
    return await work(worker);
  } finally {
    await worker.stop();
  }
}


async function measureRecords(application: INestApplicationContext, worker: MeasuredProcess): Promise<ImportFigures> {
  const database = application.get(Database);
  const cpuBefore = worker.cpuSeconds();
  const { id } = await importWorkbook(application, { kind: 'records', path: join(CITY_FILES, 'records-2026.xlsx'), trainingYear: CITY_YEAR, by: 'bench' });
  const cpuSeconds = worker.cpuSeconds() - cpuBefore;
  await waitFor('The refreshed totals', async () => ((await database.query('SELECT id FROM outbox_event LIMIT 1')).length === 0 ? true : undefined));
  const [batch] = await database.query<{ rowCount: number; seconds: string }>(
    'SELECT rows_read AS rowCount, TIMESTAMPDIFF(MICROSECOND, started_at, finished_at) / 1000000 AS seconds FROM import_batch WHERE id = ?',
    [id],
  );
  return { rows: batch?.rowCount ?? 0, seconds: Number(batch?.seconds), cpuSeconds, peakMegabytes: worker.peakMegabytes() };
}

/** The reader sees the smallest part of the city that fills a page: what the database does for a list is not what is measured. */
async function createReader(application: INestApplicationContext): Promise<string> {
  const database = application.get(Database);
  const [unit] = await database.query<{ id: number; path: string }>(
    `SELECT u.id, u.path FROM org_unit u JOIN org_unit below ON below.path LIKE CONCAT(u.path, '%') JOIN posting g ON g.unit_id = below.id
      GROUP BY u.id, u.path HAVING COUNT(*) >= ? ORDER BY COUNT(*), u.id LIMIT 1`,
    [LEAST_PEOPLE],
  );
  if (!unit) throw new Error('The demo city has no unit that fills a page.');
  const grants = [{ role: 'organisation_department' as const, unitId: unit.id }];
  await database.transaction((tx) => createAccount(tx, { ...READER, displayName: 'bench', personId: null, grants }, SYSTEM_ACTOR));
  return unit.path;
}
