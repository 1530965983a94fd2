import { PASSWORD, startIdentityApplication, type IdentityApplication } from './identity-application';

describe('signing in', () => {
  let house: IdentityApplication;
  beforeAll(async () => {
    house = await startIdentityApplication();
  });
  afterAll(() => house.close());

  const wrong = (username: string) => house.browser().signIn(username, 'wrong 1 password');

  test.each([
    ['an unknown user', { username: 'nobody-of-that-name', password: PASSWORD }],
    ['no password', { username: 'nobody' }],
    ['no user name', { password: PASSWORD }],
    ['a password that is no text', { username: 'nobody', password: { $ne: '' } }],
    ['a user name that is no text', { username: ['nobody'], password: PASSWORD }],
    ['an endless password', { username: 'nobody', password: 'a1'.repeat(5_000) }],
    ['a user name with a line break', { username: 'no\nbody', password: PASSWORD }],
  ])('is refused with LOGIN_REFUSED for %s', async (_case, body) => {
    const answer = await house.browser().ask('POST', '/session', body);
    expect([answer.status, answer.body['code']]).toEqual([401, 'LOGIN_REFUSED']);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  test('does not read credentials from the address', async () => {
    const { username } = await house.account();
    const address = `/session?username=${username}&password=${encodeURIComponent(PASSWORD)}`;
    expect((await house.browser().ask('POST', address, {})).status).toBe(401);
  });

  test('answers with the account, its grants, homes, permissions, years and a CSRF token, in any case of the user name', async () => {
    const { id, username } = await house.account({ displayName: '王小明', grants: [{ role: 'unit_hr', unitId: null }] });
    const browser = house.browser();
    const answer = await browser.signIn(username.toUpperCase(), PASSWORD);
    expect(answer.body).toEqual({
      account: { id, username, displayName: '王小明', personId: null },
      grants: [{ role: 'unit_hr', unitId: null, unitName: null, managedBy: null }],
      homes: ['hr'],
      permissions: expect.arrayContaining(['people.read', 'imports.manage']),
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
      trainingYear: 2026,
      years: [2026],
    });
    expect((await browser.ask('GET', '/session')).body).toEqual(answer.body);
  });

  test('sets a cookie that scripts and other sites cannot use', async () => {
    const { username } = await house.account();
    const answer = await house.browser().signIn(username, PASSWORD);
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^xuefen_session=/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).toContain('Path=/api');
  });

  test('never continues under the session id from before', async () => {
    const { username } = await house.account();
    const browser = house.browser();
    await browser.signIn(username, PASSWORD);
    const first = browser.cookie;
    await browser.signIn(username, PASSWORD);
    expect(browser.cookie).not.toBe(first);
    const old = house.browser();
    old.cookie = first;
    expect((await old.ask('GET', '/session')).status).toBe(401);
  });

  test.each([['an account', true], ['a name that nobody has', false]])('locks %s after five wrong passwords for a quarter of an hour', async (_case, exists) => {
    const username = exists ? (await house.account()).username : 'locked-nobody';
    const codes: unknown[] = [];
    for (let tries = 0; tries < 6; tries += 1) codes.push((await wrong(username)).body['code']);
    expect(codes).toEqual([...Array<string>(5).fill('LOGIN_REFUSED'), 'LOGIN_LOCKED']);
    const locked = await house.browser().signIn(username, PASSWORD);
    expect(locked).toMatchObject({ status: 429, body: { code: 'LOGIN_LOCKED', facts: { retryAfterSeconds: 900 } }, headers: { 'retry-after': '900' } });
    house.clock.moveMinutes(15);
    expect((await house.browser().signIn(username, PASSWORD)).status).toBe(exists ? 200 : 401);
  });

  test('counts only failures within a quarter of an hour, and from the last success on', async () => {
    const { username } = await house.account();
    for (let tries = 0; tries < 4; tries += 1) await wrong(username);
    house.clock.moveMinutes(15);
    for (let tries = 0; tries < 4; tries += 1) await wrong(username);
    expect((await house.browser().signIn(username, PASSWORD)).status).toBe(200);
    for (let tries = 0; tries < 4; tries += 1) await wrong(username);
    expect((await house.browser().signIn(username, PASSWORD)).status).toBe(200);
  });

  test('keeps a lock although Redis was emptied', async () => {
    const { username } = await house.account();
    for (let tries = 0; tries < 5; tries += 1) await wrong(username);
    await house.redis.flushdb();
    expect((await house.browser().signIn(username, PASSWORD)).status).toBe(429);
  });

  test('settles no more than five wrong passwords however many arrive at once', async () => {
    const { username } = await house.account();
    const answers = await Promise.all(Array.from({ length: 30 }, () => wrong(username)));
    expect(answers.map((answer) => answer.body['code']).toSorted()).toEqual([...Array<string>(25).fill('LOGIN_LOCKED'), ...Array<string>(5).fill('LOGIN_REFUSED')]);
  });

  test('lets the same person sign in from many places at once', async () => {
    const { username } = await house.account();
    const answers = await Promise.all(Array.from({ length: 12 }, () => house.browser().signIn(username, PASSWORD)));
    expect(answers.map((answer) => answer.status)).toEqual(Array<number>(12).fill(200));
  });

  test('takes as long for an unknown user as for a wrong password', async () => {
    const timeOf = async (username: string): Promise<number> => {
      const start = performance.now();
      await wrong(username);
      return performance.now() - start;
    };
    // By turns, so that whatever else the machine does slows both.
    const ratios: number[] = [];
    for (let tries = 0; tries < 11; tries += 1) {
      const known = await timeOf((await house.account()).username);
      ratios.push((await timeOf(`unknown-${tries}`)) / known);
    }
    const middle = ratios.toSorted((left, right) => left - right)[5] ?? 0;
    expect(middle).toBeGreaterThan(0.6);
    expect(middle).toBeLessThan(1.6);
  });

  test('is recorded in the audit, and so is a lock', async () => {
    const { id, username } = await house.account();
    await house.browser().signIn(username, PASSWORD);
    for (let tries = 0; tries < 5; tries += 1) await wrong(username);
    const rows = await house.database.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE subject_kind = 'account' AND subject_id = ? ORDER BY id`,
      [String(id)],
    );
    expect(rows.map((row) => row.action)).toEqual(['account.created', 'session.opened', 'account.locked']);
  });
});
