import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/platform/database/data-source';
import { grantTables, userOf } from '../../src/platform/database/grant-tables';
import { appendOnlyTables, entities, migrations } from '../../src/schema';

/** Each jest worker has a Redis database of its own, so that no worker takes another test's jobs. */
const REDIS_DATABASE = 8 + (Number(process.env['JEST_WORKER_ID'] ?? '1') % 8);

export interface TestHome {
  /** What the product's processes are told: the application's database user, never the owner. */
  readonly environment: NodeJS.ProcessEnv;
  /** The owner of the tables, who may do what the application may not. */
  readonly owner: DataSource;
  readonly dataDir: string;
  /** Empties the Redis of this home as a lost Redis would. */
  emptyRedis(): Promise<void>;
  /** What time does to the jobs of workers that were killed: nobody renews their locks, and the next look for such jobs is due. Call while no worker lives. */
  lapseLocks(): Promise<void>;
  drop(): Promise<void>;
}

/** A schema migrated and granted as the operator's command does, an empty Redis and a folder: all of the test's own. */
export async function makeTestHome(): Promise<TestHome> {
  const name = `xuefen_${randomBytes(6).toString('hex')}`;
  const owner = await migratedSchema(name);
  const dataDir = join(await scratchFolder(owner), name);
  await mkdir(dataDir, { recursive: true });
  const redis = new Redis(redisUrl());
  await redis.flushdb();
  return {
    environment: environmentOf(name, dataDir),
    owner,
    dataDir,
    async emptyRedis() {
      await redis.flushdb();
    },
    async lapseLocks() {
      const lapsed = [...(await redis.keys('bull:*:lock')), ...(await redis.keys('bull:*:stalled-check'))];
      if (lapsed.length > 0) await redis.del(lapsed);
    },
    async drop() {
      redis.disconnect();
      await owner.query(`DROP DATABASE ${name}`);
      await owner.destroy();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The schema of this name with all tables, as its owner sees it. Two test files that ask for it at once wait for each other. */
export async function migratedSchema(name: string): Promise<DataSource> {
  const server = await createDataSource(process.env['XUEFEN_TEST_DATABASE_OWNER_URL'] ?? '', [], [], 1).initialize();
  await server.query('SELECT GET_LOCK(?, 60)', [`migrating ${name}`]);
  await server.query(`CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  const owner = await createDataSource(inSchema('XUEFEN_TEST_DATABASE_OWNER_URL', name), entities, migrations, 2).initialize();
  await owner.runMigrations();
  // Its lock goes with it.
  await server.destroy();
  await grantTables(owner, userOf(process.env['XUEFEN_TEST_DATABASE_APP_URL'] ?? ''), appendOnlyTables);
  return owner;
}

/** A folder that is removed with the engines of this run. */
export async function scratchFolder(owner: DataSource): Promise<string> {
  const rows: { folder: string }[] = await owner.query('SELECT @@datadir AS folder');
  return dirname(rows[0]?.folder ?? '');
}

export function environmentOf(schema: string, dataDir: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: inSchema('XUEFEN_TEST_DATABASE_APP_URL', schema),
    DATABASE_OWNER_URL: inSchema('XUEFEN_TEST_DATABASE_OWNER_URL', schema),
    REDIS_URL: redisUrl(),
    XUEFEN_DATA_DIR: dataDir,
    XUEFEN_ID_KEY: Buffer.alloc(32, 'a key for tests').toString('base64'),
    XUEFEN_ID_INDEX_KEY: Buffer.alloc(32, 'an index key for tests').toString('base64'),
    XUEFEN_SIGNING_KEY: Buffer.alloc(32, 'a signing key for tests').toString('base64'),
    XUEFEN_SESSION_SECRET: 'a session secret for tests, long enough',
    XUEFEN_LOG_LEVEL: 'info',
  };
}

function inSchema(variable: string, schema: string): string {
  return Object.assign(new URL(process.env[variable] ?? ''), { pathname: `/${schema}` }).href;
}

/** The Redis of this jest worker. */
export function redisUrl(): string {
  return Object.assign(new URL(process.env['XUEFEN_TEST_REDIS_URL'] ?? ''), { pathname: `/${REDIS_DATABASE}` }).href;
}
