import { startPrivateEngines, type PrivateEngines } from '../../engines/private-engines';
import type { Browser } from './browser';
import { startIdentityApplication, PASSWORD, type IdentityApplication } from './identity-application';

describe('while Redis is away', () => {
  let engines: PrivateEngines;
  let house: IdentityApplication;
  let browser: Browser;
  let username: string;
  beforeAll(async () => {
    engines = await startPrivateEngines();
    house = await startIdentityApplication(engines.redis.url);
    browser = await house.signedIn();
    username = (await house.account()).username;
  });
  afterAll(async () => {
    await house.close();
    await engines.close();
  });

  /** Attempts to come back that fail in between are no failure of the test, as they would be to `once` of node:events. */
  const happens = (event: 'close' | 'ready'): Promise<void> => new Promise((happened) => void house.redis.once(event, () => happened()));

  async function expectRefusedWithin(milliseconds: number): Promise<void> {
    house.clock.moveMinutes(1);
    const start = performance.now();
    const answers = await Promise.all([browser.ask('GET', '/session'), house.browser().signIn(username, PASSWORD)]);
    expect(answers.map(({ status, body }) => [status, body['code']])).toEqual([[503, 'SESSIONS_UNAVAILABLE'], [503, 'SESSIONS_UNAVAILABLE']]);
    expect(performance.now() - start).toBeLessThan(milliseconds);
    expect((await house.browser().ask('GET', '/probe/open')).status).toBe(200);
  }

  test('sign-in and sessions wait no longer than two seconds for a Redis that says nothing', async () => {
    process.kill(engines.redis.pid, 'SIGSTOP');
    try {
      await expectRefusedWithin(2_500);
    } finally {
      process.kill(engines.redis.pid, 'SIGCONT');
    }
    expect((await house.browser().signIn(username, PASSWORD)).status).toBe(200);
  });

  test('sign-in and sessions are refused at once when it is gone, and come back with it', async () => {
    for (let tries = 0; tries < 5; tries += 1) await house.browser().signIn('locked-before', 'wrong 1 password');
    const lost = happens('close');
    await engines.kill('redis');
    await lost;
    await expectRefusedWithin(1_000);
    const back = happens('ready');
    await engines.start('redis');
    await back;
    house.clock.moveMinutes(1);
    expect((await browser.ask('GET', '/session')).status).toBe(401);
    expect((await house.browser().signIn(username, PASSWORD)).status).toBe(200);
    expect((await house.browser().signIn('locked-before', PASSWORD)).body['code']).toBe('LOGIN_LOCKED');
  });
});
