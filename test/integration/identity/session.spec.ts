import { IDLE_SECONDS, sessionKey } from '../../../src/platform/sessions/redis-session-store';
import { PASSWORD, startIdentityApplication, type IdentityApplication } from './identity-application';

const NEXT_PASSWORD = 'another 7 good one';

describe('a session', () => {
  let house: IdentityApplication;
  beforeAll(async () => {
    house = await startIdentityApplication();
  });
  afterAll(() => house.close());

  const keyOf = (cookie: string | undefined): string => sessionKey(decodeURIComponent(cookie ?? '').split('.')[0] ?? '');

  test('is not needed for what is public, and stores nothing there', async () => {
    const answer = await house.browser().ask('GET', '/probe/open');
    expect(answer).toMatchObject({ status: 200, body: { open: true } });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('is asked for everywhere else', async () => {
    expect(await house.browser().ask('GET', '/session')).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } });
  });

  test('refuses a cookie that was tampered with', async () => {
    const browser = await house.signedIn();
    const id = decodeURIComponent(browser.cookie ?? '').split('.')[0];
    browser.cookie = `${id}.forged`;
    expect((await browser.ask('GET', '/session')).status).toBe(401);
  });

  test('ends after thirty idle minutes, which begin anew with every request', async () => {
    const browser = await house.signedIn();
    await house.redis.expire(keyOf(browser.cookie), 60);
    house.clock.moveMinutes(1);
    await browser.ask('GET', '/session');
    expect(await house.redis.ttl(keyOf(browser.cookie))).toBeGreaterThan(IDLE_SECONDS - 10);
    await house.redis.pexpire(keyOf(browser.cookie), 0);
    house.clock.moveMinutes(1);
    expect((await browser.ask('GET', '/session')).status).toBe(401);
  });

  test('ends after twelve hours, however busy', async () => {
    const browser = await house.signedIn();
    house.clock.moveMinutes(12 * 60 - 1);
    expect((await browser.ask('GET', '/session')).status).toBe(200);
    house.clock.moveMinutes(1);
    expect((await browser.ask('GET', '/session')).status).toBe(401);
  });

  test('ends when it is closed, in Redis too', async () => {
    const browser = await house.signedIn();
    const { cookie } = browser;
    expect((await browser.ask('DELETE', '/session')).status).toBe(204);
    expect(await house.redis.exists(keyOf(cookie))).toBe(0);
    browser.cookie = cookie;
    expect((await browser.ask('GET', '/session')).status).toBe(401);
  });

  test.each([
    ['without the CSRF token', { 'x-csrf-token': '' }, 'CSRF_TOKEN_WRONG'],
    ['with another session’s token', { 'x-csrf-token': 'A'.repeat(43) }, 'CSRF_TOKEN_WRONG'],
    ['from another origin', { origin: 'https://evil.example' }, 'FOREIGN_ORIGIN'],
    ['from an origin that names none', { origin: 'null' }, 'FOREIGN_ORIGIN'],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 'FOREIGN_ORIGIN'],
    ['from a sibling site', { 'sec-fetch-site': 'same-site' }, 'FOREIGN_ORIGIN'],
  ])('refuses a change %s', async (_case, headers, code) => {
    const browser = await house.signedIn();
    expect(await browser.ask('DELETE', '/session', undefined, headers)).toMatchObject({ status: 403, body: { code } });
    expect((await browser.ask('GET', '/session')).status).toBe(200);
  });

  test('cannot be opened from another site', async () => {
    const { username } = await house.account();
    const answer = await house.browser().ask('POST', '/session', { username, password: PASSWORD }, { origin: 'https://evil.example' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'FOREIGN_ORIGIN' } });
  });

  test.each([
    ['its own origin', { origin: 'http://localhost:3000', host: 'localhost:3000' }],
    ['its own origin with the default port written out', { origin: 'http://localhost', host: 'localhost:80' }],
    ['its own pages, behind a proxy that renames the host', { origin: 'https://xuefen.example', host: 'inner:3000', 'sec-fetch-site': 'same-origin' }],
  ])('accepts a change from %s', async (_case, headers) => {
    const browser = await house.signedIn();
    expect((await browser.ask('DELETE', '/session', undefined, headers)).status).toBe(204);
  });

  describe('changing the password', () => {
    test.each([
      ['the current one is wrong', { current: 'not 1 of mine', next: NEXT_PASSWORD }, 'CURRENT_PASSWORD_WRONG'],
      ['the next is short', { current: PASSWORD, next: 'short 1' }, 'PASSWORD_TOO_WEAK'],
      ['the next has no digit', { current: PASSWORD, next: 'only letters here' }, 'PASSWORD_TOO_WEAK'],
      ['the next is the same', { current: PASSWORD, next: PASSWORD }, 'PASSWORD_UNCHANGED'],
    ])('is refused when %s', async (_case, body, code) => {
      const browser = await house.signedIn();
      expect(await browser.ask('POST', '/session/password', body)).toMatchObject({ status: 400, body: { code } });
    });

    test('does not let a stolen session guess the current password without end', async () => {
      const browser = await house.signedIn();
      const statuses: number[] = [];
      for (let tries = 0; tries < 62; tries += 1) statuses.push((await browser.ask('POST', '/session/password', { current: `guess ${tries}`, next: NEXT_PASSWORD })).status);
      expect([statuses[0], statuses.at(-1)]).toEqual([400, 429]);
    });

    test('names every fault of the form', async () => {
      const browser = await house.signedIn();
      const answer = await browser.ask('POST', '/session/password', { current: 1, extra: true });
      expect(answer.status).toBe(400);
      expect((answer.body['errors'] as { pointer: string }[]).map((error) => error.pointer)).toEqual(expect.arrayContaining(['/current', '/next', '/extra']));
    });

    test('ends all other sessions of the account and keeps this one', async () => {
      const { username } = await house.account();
      const [here, elsewhere] = [house.browser(), house.browser()];
      await here.signIn(username, PASSWORD);
      await elsewhere.signIn(username, PASSWORD);
      expect((await here.ask('POST', '/session/password', { current: PASSWORD, next: NEXT_PASSWORD })).status).toBe(204);
      expect((await elsewhere.ask('GET', '/session')).status).toBe(401);
      expect((await here.ask('GET', '/session')).status).toBe(200);
      expect((await house.browser().signIn(username, PASSWORD)).status).toBe(401);
      expect((await house.browser().signIn(username, NEXT_PASSWORD)).status).toBe(200);
    });
  });
});
