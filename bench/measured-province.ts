import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { Clock } from '#kernel';
import { shippedPolicies, type Policy } from '#credit-rules';
import { ApplicationModule } from '../src/application.module';
import { queueRun, type RunWanted } from '../src/modules/assessments/public';
import { PolicyLibrary, putPolicyInForce, recordPolicyVersion, type ReadyPolicy } from '../src/modules/credit-policy/public';
import { createAccount, SYSTEM_ACTOR } from '../src/modules/identity/public';
import { CLOCK } from '../src/platform/clock/clock';
import { createDataSource } from '../src/platform/database/data-source';
import { Database } from '../src/platform/database/database';
import { queueExport } from '../src/platform/exports/queue-export';
import { entities, migrations } from '../src/schema';
import { BENCH_YEAR, ENTRIES_A_PERSON, fillPopulation } from './population';
import { MeasuredWorker } from './worker-process';

const LOOK_AGAIN_MILLISECONDS = 10;
const MOST_SECONDS = 600;
const WORKERS = 2;

export interface MeasuredRun {
  readonly runId: number;
  /** From asking to the completed state. */
  readonly seconds: number;
  readonly digest: string;
  readonly people: number;
  readonly reused: number;
}

interface RunOver {
  readonly status: string;
  readonly digest: Buffer | null;
  readonly people: number;
  readonly reused: number;
  readonly changed: number;
}

/** A schema with a made-up province of some size, two workers on it, and runs that are timed. */
export class MeasuredProvince {
  private constructor(
    readonly database: Database,
    private readonly application: INestApplicationContext,
    readonly policy: ReadyPolicy,
    readonly workers: readonly MeasuredWorker[],
  ) {}

  /** The Nanjing policy in force and one year's ledgers, unless stated. */
  static async open(people: number, redisDatabase: number, { policy: document = shippedPolicies['nanjing-2010'] as Policy, yearsBefore = 0 }: { readonly policy?: Policy; readonly yearsBefore?: number } = {}): Promise<MeasuredProvince> {
    const environment = environmentOf(`xuefen_bench_${people}`, redisDatabase);
    await makeSchema(environment, people, yearsBefore);
    await emptyRedis(environment['REDIS_URL'] ?? '');
    const application = await NestFactory.createApplicationContext(ApplicationModule.forProcess('cli', environment), { logger: ['error'] });
    const database = application.get(Database, { strict: false });
    const policyId = await database.transaction(async (tx) => {
      const id = await recordPolicyVersion(tx, document);
      await putPolicyInForce(tx, BENCH_YEAR, id, { accountId: 0, at: new Date('2026-01-01T00:00:00Z') });
      return id;
    });
    const policy = await application.get(PolicyLibrary, { strict: false }).byId(policyId);
    const workers = await Promise.all(Array.from({ length: WORKERS }, () => MeasuredWorker.start(environment)));
    return new MeasuredProvince(database, application, policy, workers);
  }

  /** The best of three. @returns seconds of one statement on the server */
  async bestOfThree(sql: string): Promise<number> {
    const seconds: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      const start = performance.now();
      await this.database.query(sql);
      seconds.push((performance.now() - start) / 1_000);
    }
    return Math.min(...seconds);
  }

  async run(mode: 'reuse' | 'full'): Promise<MeasuredRun> {
    const { row, ...timed } = await this.timed({ policy: this.policy, mode });
    if (row.digest === null) throw new Error('the run has no digest');
    return { ...timed, digest: row.digest.toString('hex'), people: row.people, reused: row.reused };
  }

  /** Everybody under both versions: the one in force and another text of it. @returns how long it took and how many would see a difference */
  async dryRun(document: Policy): Promise<{ readonly seconds: number; readonly people: number; readonly changed: number }> {
    const library = this.application.get(PolicyLibrary, { strict: false });
    const tried = await library.byId(await this.database.transaction((tx) => recordPolicyVersion(tx, document)));
    const { row, seconds } = await this.timed({ policy: tried, against: this.policy, mode: 'full', purpose: 'dry_run' });
    return { seconds, people: row.people, changed: row.changed };
  }

  private async timed(wanted: Omit<RunWanted, 'year' | 'unit'>): Promise<{ readonly runId: number; readonly seconds: number; readonly row: RunOver }> {
    await this.nothingPromised();
    const start = performance.now();
    const unit = { id: 1, name: '全省', path: '/1/' };
    const runId = await this.database.transaction((tx) => queueRun(tx, { year: BENCH_YEAR, unit, ...wanted }, SYSTEM_ACTOR, this.application.get<Clock>(CLOCK, { strict: false })));
    const row = await this.over(runId);
    if (row.status !== 'completed') throw new Error(`the run ended as ${row.status}`);
    return { runId, seconds: (performance.now() - start) / 1_000, row };
  }

  /** By one of the workers, asked for by somebody who reaches everybody. */
  async exportLedger(): Promise<{ readonly seconds: number; readonly sizeBytes: number }> {
    await this.nothingPromised();
    const at = this.application.get<Clock>(CLOCK, { strict: false }).now();
    const accountId = await this.database.transaction((tx) =>
      createAccount(tx, { username: 'bench', displayName: 'bench', password: 'a password for 1 measurement', grants: [{ role: 'organisation_department', unitId: null }] }, SYSTEM_ACTOR),
    );
    const start = performance.now();
    const exportId = await this.database.transaction((tx) => queueExport(tx, { kind: 'ledger-entries', wish: { year: BENCH_YEAR }, title: 'bench', accountId, at }));
    const end = start + MOST_SECONDS * 1_000;
    for (;;) {
      const [row] = await this.database.query<{ status: string; sizeBytes: number }>('SELECT status, size_bytes AS sizeBytes FROM export_job WHERE id = ?', [exportId]);
      if (row?.status === 'completed') return { seconds: (performance.now() - start) / 1_000, sizeBytes: row.sizeBytes };
      if (row?.status === 'failed' || performance.now() > end) throw new Error(`export ${exportId} ended as ${String(row?.status)}`);
      await pause(LOOK_AGAIN_MILLISECONDS);
    }
  }

  /** One more entry for every `every`-th person, beginning with `first`. */
  async addEntries(every: number, first: number): Promise<void> {
    const chosen = `h.training_year = ${BENCH_YEAR} AND h.person_id MOD ${every} = ${first}`;
    await this.database.query(
      `INSERT INTO credit_entry (training_year, person_id, entry_no, kind_id, quantity, starts_on, ends_on, achievement_key, title, organiser, unit_id, source, source_key, posted_by, posted_at, hash)
       SELECT h.training_year, h.person_id, h.entry_no + 1, e.kind_id, e.quantity, e.starts_on, e.ends_on, LPAD('f', 16, '0'), e.title, e.organiser, 1, 'import',
              UNHEX(SHA2(CONCAT('key ', h.person_id, ' ', h.entry_no), 256)), 1, e.posted_at, UNHEX(SHA2(CONCAT('line ', h.person_id, ' ', h.entry_no), 256))
         FROM credit_ledger_head h JOIN credit_entry e ON e.training_year = h.training_year AND e.person_id = h.person_id AND e.entry_no = 1 WHERE ${chosen}`,
    );
    await this.database.query(
      `UPDATE credit_ledger_head h JOIN credit_entry e ON e.training_year = h.training_year AND e.person_id = h.person_id AND e.entry_no = h.entry_no + 1
          SET h.entry_no = e.entry_no, h.hash = e.hash WHERE ${chosen}`,
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.stop()));
    await this.database.query(`DROP DATABASE ${String((await this.database.query<{ name: string }>('SELECT DATABASE() AS name'))[0]?.name)}`);
    await this.application.close();
  }

  /** Jobs of an earlier run must not share the machine with the next one. */
  private async nothingPromised(): Promise<void> {
    const end = performance.now() + MOST_SECONDS * 1_000;
    for (;;) {
      const [row] = await this.database.query<{ waiting: string }>('SELECT COUNT(*) AS waiting FROM outbox_event');
      if (Number(row?.waiting) === 0) return;
      if (performance.now() > end) throw new Error('promised jobs were not done in time');
      await pause(LOOK_AGAIN_MILLISECONDS);
    }
  }

  private async over(runId: number): Promise<RunOver> {
    const end = performance.now() + MOST_SECONDS * 1_000;
    for (;;) {
      const [row] = await this.database.query<RunOver>('SELECT status, digest, people, reused, changed FROM assessment_run WHERE id = ?', [runId]);
      if (row && row.status !== 'queued' && row.status !== 'running') return row;
      if (performance.now() > end) throw new Error(`run ${runId} was not over in time`);
      await pause(LOOK_AGAIN_MILLISECONDS);
    }
  }
}

function environmentOf(schema: string, redisDatabase: number): NodeJS.ProcessEnv {
  const inPath = (url: string | undefined, path: string): string => Object.assign(new URL(url ?? ''), { pathname: `/${path}` }).href;
  return { ...process.env, DATABASE_URL: inPath(process.env['DATABASE_OWNER_URL'], schema), REDIS_URL: inPath(process.env['REDIS_URL'], String(redisDatabase)), XUEFEN_LOG_LEVEL: 'error' };
}

async function makeSchema(environment: NodeJS.ProcessEnv, people: number, yearsBefore: number): Promise<void> {
  const url = new URL(environment['DATABASE_URL'] ?? '');
  const schema = url.pathname.slice(1);
  const server = await createDataSource(Object.assign(new URL(url), { pathname: '/' }).href, [], [], 1).initialize();
  await server.query(`CREATE OR REPLACE DATABASE ${schema} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  await server.destroy();
  const source = await createDataSource(url.href, entities, migrations, 1).initialize();
  await source.runMigrations();
  await fillPopulation(source, people, ENTRIES_A_PERSON, yearsBefore);
  await source.destroy();
}

/** A queue that remembers another measurement's jobs would pass over this one's. */
async function emptyRedis(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
}
