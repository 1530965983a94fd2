import { startIdentityApplication, PASSWORD, type IdentityApplication } from './identity-application';

describe('while Redis is away', () => {
  let house: IdentityApplication;
  beforeAll(async () => {
    house = await startIdentityApplication();
  });
  afterAll(() => house.close());

  test('sign-in and sessions answer 503 at once, and what is public goes on', async () => {
    const browser = await house.signedIn();
    const { username } = await house.account();
    house.redis.disconnect();
    const start = performance.now();
    expect(await browser.ask('GET', '/session')).toMatchObject({ status: 503, body: { code: 'SESSIONS_UNAVAILABLE' } });
    expect(await house.browser().signIn(username, PASSWORD)).toMatchObject({ status: 503, body: { code: 'SESSIONS_UNAVAILABLE' } });
    expect((await house.browser().ask('GET', '/probe/open')).status).toBe(200);
    expect(performance.now() - start).toBeLessThan(1_000);
    await house.redis.connect();
    expect((await browser.ask('GET', '/session')).status).toBe(200);
  });
});
