import { Redis } from 'ioredis';
import { jobs } from '../../../src/jobs';
import { defineJob } from '../../../src/platform/queue/job-definition';
import { JobRunner } from '../../../src/platform/queue/job-runner';
import { Database } from '../../../src/platform/database/database';
import { appendToOutbox } from '../../../src/platform/outbox/append-to-outbox';
import { OutboxRelay } from '../../../src/platform/outbox/outbox-relay';
import { JobHandlers } from '../../../src/platform/queue/job-handlers';
import { startApi } from '../../support/api';
import { startApplicationContext } from '../../support/application-context';
import { makeTestHome, type TestHome } from '../../support/test-home';
import { until } from '../../support/until';

const PROBE = defineJob<{ readonly word: string }>('probe.say-word');

describe('the product', () => {
  let home: TestHome;
  let redis: Redis;
  beforeEach(async () => {
    home = await makeTestHome();
    redis = new Redis(home.environment['REDIS_URL'] ?? '');
  });
  afterEach(async () => {
    redis.disconnect();
    await home.drop();
  });

  const connections = async (): Promise<number> => {
    const clients = String(await redis.client('LIST'));
    const database = new URL(home.environment['REDIS_URL'] ?? '').pathname.slice(1);
    const schema = new URL(home.environment['DATABASE_URL'] ?? '').pathname.slice(1);
    const sessions = (await home.owner.query('SELECT COUNT(*) AS sessions FROM information_schema.processlist WHERE db = ? AND id <> CONNECTION_ID()', [schema])) as { sessions: string }[];
    return clients.split('\n').filter((line) => line.includes(` db=${database} `)).length + Number(sessions[0]?.sessions);
  };

  test.each<[string, () => Promise<{ close(): Promise<void> }>]>([
    ['the api', () => startApi(home.environment)],
    ['a worker', async () => {
      const application = await startApplicationContext(home.environment);
      application.get(JobRunner, { strict: false }).start(jobs);
      application.get(OutboxRelay, { strict: false }).start();
      return application;
    }],
  ])('when closed, %s leaves no connection behind that would keep the process alive', async (_process, open) => {
    const before = await connections();
    const opened = await open();
    expect(await until('it is connected', async () => (await connections()) > before)).toBe(true);
    await opened.close();
    expect(await until('all its connections are closed', async () => (await connections()) <= before)).toBe(true);
  });

  test('does the jobs of a database made anew beside a Redis that remembers those of the one before', async () => {
    const said: string[] = [];
    const say = async (environment: NodeJS.ProcessEnv, word: string): Promise<void> => {
      const application = await startApplicationContext(environment);
      application.get(JobHandlers, { strict: false }).register(PROBE, async (payload) => void said.push(payload.word));
      application.get(JobRunner, { strict: false }).start([PROBE]);
      application.get(OutboxRelay, { strict: false }).start();
      const database = application.get(Database, { strict: false });
      await database.transaction((tx) => appendToOutbox(tx, PROBE, { word }));
      await until(`“${word}” is said and its row gone`, async () => said.includes(word) && (await database.query('SELECT 1 FROM outbox_event')).length === 0);
      await application.close();
    };
    await say(home.environment, 'first');
    await home.owner.query('TRUNCATE TABLE outbox_event');
    await say(home.environment, 'second');
    expect(said).toEqual(['first', 'second']);
  });
});
