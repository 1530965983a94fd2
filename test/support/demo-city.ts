import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import { runCli, WorkerProcess } from './product-process';
import { environmentOf, migratedSchema, scratchFolder } from './test-home';

const SCHEMA = 'xuefen_demo_city';
const WAIT_SECONDS = 240;

export const DEMO_YEAR = 2026;

export interface DemoCity {
  readonly environment: NodeJS.ProcessEnv;
  readonly owner: DataSource;
}

/**
 * The demo city as `npm start` loads it: by the command, the queue and a worker. Loaded once a jest run by the first file that asks
 * and shared by all that only read it; what a reader adds (accounts, sessions) must disturb nobody.
 */
export async function openDemoCity(): Promise<DemoCity> {
  const owner = await migratedSchema(SCHEMA);
  const dataDir = join(await scratchFolder(owner), SCHEMA);
  await mkdir(dataDir, { recursive: true });
  const environment = { ...environmentOf(SCHEMA, dataDir), XUEFEN_LOG_LEVEL: 'silent' };
  const turn = owner.createQueryRunner();
  try {
    await turn.query(`SELECT GET_LOCK('${SCHEMA}', ${WAIT_SECONDS})`);
    await emptyRedis(environment);
    const accounts: { loaded: number }[] = await turn.query('SELECT COUNT(*) AS loaded FROM account');
    if (Number(accounts[0]?.loaded) === 0) await load(environment);
  } finally {
    await turn.query(`SELECT RELEASE_LOCK('${SCHEMA}')`);
    await turn.release();
  }
  return { environment, owner };
}

async function emptyRedis(environment: NodeJS.ProcessEnv): Promise<void> {
  const redis = new Redis(environment['REDIS_URL'] ?? '');
  await redis.flushdb();
  redis.disconnect();
}

async function load(environment: NodeJS.ProcessEnv): Promise<void> {
  const worker = await WorkerProcess.start({ ...environment, XUEFEN_LOG_LEVEL: 'info' });
  try {
    const { code, output } = await runCli(['demo'], environment);
    if (code !== 0) throw new Error(`the demo city did not load: ${output}`);
  } finally {
    await worker.stop();
  }
}
