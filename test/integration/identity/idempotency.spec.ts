import type { Browser } from './browser';
import { startIdentityApplication, type IdentityApplication } from './identity-application';

describe('an Idempotency-Key', () => {
  let house: IdentityApplication;
  let browser: Browser;
  let number = 0;
  beforeAll(async () => {
    house = await startIdentityApplication();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    browser = await house.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
    house.probe.runs = 0;
    house.probe.gate = undefined;
    number += 1;
  });

  const order = (body: object = {}, key = `key-${number}`, who = browser) => who.ask('POST', '/probe/orders', body, { 'idempotency-key': key });

  test('runs a request once and gives the first answer again, with its status', async () => {
    const first = await order({ what: 1 });
    const again = await order({ what: 1 });
    expect([first.status, first.body, again.status, again.body]).toEqual([201, { run: 1 }, 201, { run: 1 }]);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(house.probe.runs).toBe(1);
  });

  test('belongs to the account that sent it', async () => {
    await order();
    const other = await house.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
    expect((await order({}, `key-${number}`, other)).body).toEqual({ run: 2 });
  });

  test.each([
    ['has more than 200 characters', 'k'.repeat(201)],
    ['has spaces', 'a key'],
    ['is empty', ''],
  ])('is refused when it %s', async (_case, key) => {
    expect(await order({}, key)).toMatchObject({ status: 400, body: { code: 'IDEMPOTENCY_KEY_INVALID' } });
  });

  test('is refused for another body', async () => {
    await order({ what: 1 });
    expect(await order({ what: 2 })).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    expect(house.probe.runs).toBe(1);
  });

  test('takes the order of the fields for nothing', async () => {
    await order({ a: 1, b: 2 });
    expect((await order({ b: 2, a: 1 })).body).toEqual({ run: 1 });
  });

  test('lets one of many at once run, and the others see its answer or that it is in progress', async () => {
    let open: () => void = () => undefined;
    house.probe.gate = new Promise((resolve) => {
      open = resolve;
    });
    const answers = Array.from({ length: 12 }, () => order());
    const first = await Promise.race(answers);
    expect(first).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_IN_PROGRESS' } });
    open();
    const codes = (await Promise.all(answers)).map((answer) => answer.body['code'] ?? answer.body['run']);
    expect(house.probe.runs).toBe(1);
    expect(new Set(codes)).toEqual(new Set(['IDEMPOTENCY_IN_PROGRESS', 1]));
    expect((await order()).body).toEqual({ run: 1 });
  });

  test('is free again after a refusal, for nothing happened', async () => {
    expect((await order({ refuse: true })).status).toBe(409);
    expect((await order({})).body).toEqual({ run: 2 });
  });

  test('stays taken for a minute when nobody knows what happened, then runs again', async () => {
    expect((await order({ fail: true })).status).toBe(500);
    expect(await order({ fail: true })).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_IN_PROGRESS', facts: { retryAfterSeconds: 60 } } });
    house.clock.moveMinutes(1);
    expect((await order({ fail: true })).status).toBe(500);
    expect(house.probe.runs).toBe(2);
  });

  test('keeps no answer in the open, and none for longer than a day', async () => {
    await order();
    const [row] = await house.database.query<{ answer: Buffer }>('SELECT answer_sealed AS answer FROM idempotency_key WHERE request_key = ?', [`key-${number}`]);
    expect(row?.answer.toString('latin1')).not.toContain('run');
    house.clock.moveMinutes(24 * 60 + 1);
    const later = await house.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
    await order({}, 'a-day-later', later);
    expect(await house.database.query('SELECT 1 FROM idempotency_key WHERE request_key = ?', [`key-${number}`])).toEqual([]);
  });
});
