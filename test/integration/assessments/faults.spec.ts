import type { QueryRunner } from 'typeorm';
import { startPrivateEngines, type PrivateEngines } from '../../engines/private-engines';
import { WorkerProcess } from '../../support/product-process';
import { until } from '../../support/until';
import { computeShards } from './compute-shards';
import { Province, stricter } from './province';

const PEOPLE = 3_000;
const PATIENCE_SECONDS = 100;

/** Engines of this file's own, since they are broken here; workers are processes of their own. */
describe('a run in which something breaks', () => {
  let engines: PrivateEngines;
  let province: Province;
  let reference: string;
  const workers: WorkerProcess[] = [];
  const sharedEngines = { ...process.env };
  beforeAll(async () => {
    engines = await startPrivateEngines();
    Object.assign(process.env, {
      XUEFEN_TEST_DATABASE_ADMIN_URL: engines.mariadb.adminUrl,
      XUEFEN_TEST_DATABASE_OWNER_URL: engines.mariadb.ownerUrl,
      XUEFEN_TEST_DATABASE_APP_URL: engines.mariadb.appUrl,
      XUEFEN_TEST_REDIS_URL: engines.redis.url,
    });
    province = await Province.open(PEOPLE);
    reference = await computeShards(province, {});
  }, 120_000);
  const comeToTwo = async (): Promise<void> => {
    const missing = Array.from({ length: 2 - workers.length }, () => WorkerProcess.start(province.home.environment));
    workers.push(...(await Promise.all(missing)));
  };
  beforeEach(comeToTwo, 90_000);
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await province?.close();
    Object.assign(process.env, sharedEngines);
    await engines?.close();
  }, 60_000);

  const replaceAll = async (): Promise<void> => {
    await Promise.all(workers.splice(0).map((worker) => worker.kill()));
    await province.home.lapseLocks();
    await comeToTwo();
  };

  /** Waits until part of the run is done and a worker stands inside the transaction of another part, held up by a lock of ours. */
  const inTheMiddle = async (runId: number): Promise<{ release(): Promise<void> }> => {
    await until('a part is done', async () => (await province.run(runId)).shardsDone > 0);
    const holder: QueryRunner = province.home.owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT id FROM assessment_run WHERE id = ? FOR UPDATE', [runId]);
    await until('a worker waits inside a part', async () => {
      const rows: unknown[] = await province.home.owner.query("SELECT id FROM information_schema.processlist WHERE info LIKE 'UPDATE assessment_run SET done%'");
      return rows.length > 0;
    });
    return {
      async release() {
        await holder.rollbackTransaction().catch(() => undefined);
        await holder.release();
      },
    };
  };

  const faults: readonly { what: string; fault: () => Promise<unknown> }[] = [
    { what: 'one worker is killed in the middle of a part', fault: async () => workers.pop()?.kill() },
    { what: 'all workers are killed and others come', fault: replaceAll },
    { what: 'Redis is emptied', fault: () => province.home.emptyRedis() },
    { what: 'Redis restarts', fault: () => engines.restart('redis') },
    {
      what: 'MariaDB is killed and comes back',
      fault: async () => {
        await engines.kill('mariadb');
        await engines.start('mariadb');
      },
    },
  ];

  test.each(faults)('ends with the same digest, everybody counted once: $what', async ({ fault }) => {
    const runId = await province.queue('full');
    const middle = await inTheMiddle(runId);
    await fault();
    await middle.release();
    expect(await province.completed(runId, PATIENCE_SECONDS)).toBe(reference);
    expect(await province.counts(runId)).toMatchObject({ people: PEOPLE, done: PEOPLE, failed: 0 });
    const [rows] = await province.database.query<{ count: string }>('SELECT COUNT(*) AS count FROM assessment_result WHERE run_id = ?', [runId]);
    expect(Number(rows?.count)).toBe(PEOPLE);
  }, (PATIENCE_SECONDS + 60) * 1_000);

  test('ends cancelled and empty when it is cancelled in the middle of a part', async () => {
    const runId = await province.queue('full');
    await until('a part is done', async () => (await province.run(runId)).shardsDone > 0);
    await province.cancel(runId);
    await until('nothing of it is left', async () => {
      const [left] = await province.database.query<{ count: string }>('SELECT COUNT(*) AS count FROM assessment_result WHERE run_id = ?', [runId]);
      return Number(left?.count) === 0;
    });
    expect(await province.run(runId)).toMatchObject({ status: 'cancelled' });
    expect(await province.completed(await province.queue('full'), PATIENCE_SECONDS)).toBe(reference);
  }, (PATIENCE_SECONDS + 60) * 1_000);

  test('a dry run says the same of everybody, once, when all workers are killed in the middle and others come; cancelled in the middle it leaves nothing', async () => {
    const tried = await province.version(stricter());
    const compared = (runId: number) => province.database.query('SELECT person_id, unit_id, before_total, after_total, before_attainment, after_attainment, before_verdict, after_verdict FROM dry_run_result WHERE run_id = ? ORDER BY person_id', [runId]);
    const grouped = (runId: number) => province.database.query('SELECT unit_id, `rank`, people, gained, lost, newly_met, no_longer_met, other_verdict, met_before, met_after FROM dry_run_group WHERE run_id = ? ORDER BY unit_id, `rank`', [runId]);
    const undisturbed = await province.queueDry(tried);
    await province.completed(undisturbed);

    const killed = await province.queueDry(tried);
    const middle = await inTheMiddle(killed);
    await replaceAll();
    await middle.release();
    await province.completed(killed, PATIENCE_SECONDS);
    expect(await compared(killed)).toEqual(await compared(undisturbed));
    expect(await grouped(killed)).toEqual(await grouped(undisturbed));
    expect(await province.counts(killed)).toEqual(await province.counts(undisturbed));

    const stopped = await province.queueDry(tried);
    const held = await inTheMiddle(stopped);
    const cancelled = province.cancel(stopped);
    await held.release();
    await cancelled;
    await until('nothing of it is left', async () => (await compared(stopped)).length === 0);
    expect([await province.run(stopped), await grouped(stopped)]).toMatchObject([{ status: 'cancelled' }, []]);
  }, (PATIENCE_SECONDS + 60) * 1_000);
});
