import { createAccount, grantRole, SYSTEM_ACTOR, type Role } from '../../../src/modules/identity/public';
import { revokeGrant } from '../../../src/modules/identity/revoke-grant';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { Visitor } from '../../support/visitor';
import type { Browser } from './browser';
import { buildCity, type City } from './city';
import { PASSWORD, startIdentityApplication, type IdentityApplication } from './identity-application';

describe('accounts and grants', () => {
  let house: IdentityApplication;
  let city: City;
  let system: Browser;
  let security: Browser;
  beforeAll(async () => {
    house = await startIdentityApplication();
    city = await buildCity(house.database);
    system = await house.signedIn({ grants: [{ role: 'system_admin', unitId: null }] });
    security = await house.signedIn({ grants: [{ role: 'security_admin', unitId: null }] });
  });
  afterAll(() => house.close());

  const give = (accountId: number, role: Role, unitId: number | null = null) => system.ask('POST', `/accounts/${accountId}/grants`, { role, unitId });

  test('are created by the system administrator, who never sees the password again', async () => {
    const answer = await system.ask('POST', '/accounts', { username: 'Zhang.San', displayName: '张三', password: PASSWORD, personId: city.people.town });
    expect(answer).toMatchObject({
      status: 201,
      body: { username: 'zhang.san', displayName: '张三', personId: city.people.town, status: 'active', lockedUntil: null, lastSignedInAt: null, grants: [] },
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/argon2|battery/);
  });

  test.each([
    ['the user name is taken, in whatever case', { username: 'TAKEN', displayName: 'x', password: PASSWORD }, 409, 'USERNAME_TAKEN'],
    ['the password is weak', { username: 'weak', displayName: 'x', password: 'password' }, 400, 'PASSWORD_TOO_WEAK'],
    ['the password contains the user name', { username: 'lisi', displayName: 'x', password: 'lisi-2026-lisi' }, 400, 'PASSWORD_TOO_WEAK'],
    ['the person does not exist', { username: 'ghost', displayName: 'x', password: PASSWORD, personId: 4_000_000 }, 404, 'PERSON_NOT_FOUND'],
    ['the user name has odd characters', { username: 'a b', displayName: 'x', password: PASSWORD }, 400, 'BAD_REQUEST'],
    ['a field is unknown', { username: 'extra', displayName: 'x', password: PASSWORD, role: 'system_admin' }, 400, 'BAD_REQUEST'],
  ])('are refused when %s', async (_case, body, status, code) => {
    await house.account({ username: 'taken' }).catch(() => undefined);
    expect(await system.ask('POST', '/accounts', body)).toMatchObject({ status, body: { code } });
  });

  test('are listed in pages, found by part of a name, with status and grants', async () => {
    for (const username of ['page-1', 'page-2', 'page-3']) await house.account({ username, grants: [{ role: 'unit_hr', unitId: city.town }] });
    const first = await security.ask('GET', '/accounts?q=page-&limit=2');
    expect(first.body).toMatchObject({ count: 3, items: [{ username: 'page-1', grants: [{ role: 'unit_hr', unitName: '镇' }] }, { username: 'page-2' }] });
    const second = await security.ask('GET', `/accounts?q=page-&limit=2&cursor=${String(first.body['nextCursor'])}`);
    expect(second.body).toMatchObject({ items: [{ username: 'page-3', status: 'active' }], nextCursor: null });
    expect((await security.ask('GET', '/accounts?q=%25')).body).toMatchObject({ count: 0 });
    const { username } = await house.account({ grants: [{ role: 'security_admin', unitId: null }] });
    const reader = new Visitor(house.app);
    await reader.signIn(username, PASSWORD);
    const rows = await rowsOfWorkbook((await reader.download('/accounts/export.xlsx?q=page-')).body, '账号与授权', '用户名');
    expect(rows.map(([name, , status, , grants]) => [name, status, grants])).toEqual(['page-1', 'page-2', 'page-3'].map((name) => [name, '正常', '单位人事 · 镇']));
  });

  test.each<[string, Role, 'town' | null | 999, number, string]>([
    ['an administrator on a unit', 'system_admin', 'town', 400, 'ROLE_KNOWS_NO_UNIT'],
    ['a trainee on a unit', 'trainee', 'town', 400, 'ROLE_KNOWS_NO_UNIT'],
    ['a unit that does not exist', 'unit_hr', 999, 404, 'UNIT_NOT_FOUND'],
    ['a trainee without a person', 'trainee', null, 409, 'TRAINEE_NEEDS_PERSON'],
  ])('refuse %s', async (_case, role, unit, status, code) => {
    const { id } = await house.account();
    expect(await give(id, role, unit === 'town' ? city.town : unit)).toMatchObject({ status, body: { code } });
  });

  test('refuse an account that does not exist and a role given twice', async () => {
    expect(await give(4_000_000, 'unit_hr')).toMatchObject({ status: 404, body: { code: 'ACCOUNT_NOT_FOUND' } });
    const { id } = await house.account();
    expect((await give(id, 'unit_hr', city.town)).status).toBe(201);
    expect(await give(id, 'unit_hr', city.town)).toMatchObject({ status: 409, body: { code: 'GRANT_EXISTS' } });
    expect((await give(id, 'unit_hr', city.bureau)).status).toBe(201);
  });

  test('may be limited to the people of an authority that the postings know, for roles that look after people', async () => {
    const { id } = await house.account();
    const limited = (role: Role, managedBy: string) => system.ask('POST', `/accounts/${id}/grants`, { role, unitId: city.town, managedBy });
    expect((await security.ask('GET', '/accounts/managing-authorities')).body).toEqual({ items: ['市委组织部', '本单位'] });
    expect(await limited('unit_hr', '市委组织部')).toMatchObject({ status: 201, body: { grants: [{ role: 'unit_hr', unitName: '镇', managedBy: '市委组织部' }] } });
    expect(await limited('unit_hr', '市委组织部')).toMatchObject({ status: 409, body: { code: 'GRANT_EXISTS' } });
    expect((await limited('unit_hr', '本单位')).status).toBe(201);
    expect(await limited('unit_hr', '市委组织布')).toMatchObject({ status: 400, body: { code: 'AUTHORITY_UNKNOWN' } });
    expect(await limited('school_admin', '市委组织部')).toMatchObject({ status: 400, body: { code: 'ROLE_KNOWS_NO_AUTHORITY' } });
  });

  const ADMINISTRATORS: readonly Role[] = ['system_admin', 'security_admin', 'audit_admin'];
  const pairs = ADMINISTRATORS.flatMap((held) => [...ADMINISTRATORS, 'unit_hr' as const, 'auditor' as const].filter((role) => role !== held).map((wanted) => [held, wanted] as [Role, Role]));

  test.each(pairs)('keep %s and %s apart, whichever comes first', async (held, wanted) => {
    for (const [first, second] of [[held, wanted], [wanted, held]] as const) {
      const { id } = await house.account({ grants: [{ role: first, unitId: null }] });
      expect(await give(id, second)).toMatchObject({ status: 409, body: { code: 'ADMIN_ROLES_SEPARATE' } });
    }
  });

  test('keep the three administrators apart over all accounts of one person, who may be a trainee in another', async () => {
    await house.account({ personId: city.people.town, grants: [{ role: 'system_admin', unitId: null }] });
    const { id } = await house.account({ personId: city.people.town, grants: [{ role: 'trainee', unitId: null }] });
    const other = await house.account({ personId: city.people.town });
    expect(await give(other.id, 'audit_admin')).toMatchObject({ status: 409, body: { code: 'ADMIN_ROLES_SEPARATE' } });
    expect((await give(id, 'unit_hr', city.town)).status).toBe(201);
  });

  test('free the way to another administrator role once the first is revoked', async () => {
    const { id } = await house.account();
    const granted = await give(id, 'system_admin');
    const [grant] = granted.body['grants'] as { id: number }[];
    expect((await system.ask('DELETE', `/accounts/${id}/grants/${grant?.id}`)).status).toBe(204);
    expect(await system.ask('DELETE', `/accounts/${id}/grants/${grant?.id}`)).toMatchObject({ status: 404, body: { code: 'GRANT_NOT_FOUND' } });
    expect((await give(id, 'audit_admin')).status).toBe(201);
  });

  test('make nobody two administrators, however many grants run at once', async () => {
    const personId = city.people.village;
    const accounts = await Promise.all([0, 1, 2].map(() => house.account({ personId })));
    const tries = accounts.flatMap(({ id }) => ADMINISTRATORS.map((role) => ({ id, role })));
    const outcomes = await Promise.allSettled(tries.map(({ id, role }) => house.database.transaction((tx) => grantRole(tx, id, { role, unitId: null }, SYSTEM_ACTOR))));
    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String((outcome.reason as { code?: unknown }).code)] : []));
    expect(new Set(refusals)).toEqual(new Set(['ADMIN_ROLES_SEPARATE']));
    const held = await house.database.query<{ role: Role }>(
      'SELECT DISTINCT g.role FROM role_grant g JOIN account a ON a.id = g.account_id WHERE a.person_id = ? AND g.revoked_at IS NULL',
      [personId],
    );
    expect(held).toHaveLength(1);
  });

  test('make nobody two administrators while one role is taken back and the others are given, at once and in any order', async () => {
    for (const order of [[0, 1, 2], [2, 1, 0], [1, 0, 2]]) {
      const { id } = await house.account({ grants: [{ role: 'system_admin', unitId: null }] });
      const [held] = await house.database.query<{ id: number }>('SELECT id FROM role_grant WHERE account_id = ?', [id]);
      const acts = [
        () => house.database.transaction((tx) => revokeGrant(tx, id, held?.id ?? 0, SYSTEM_ACTOR)),
        () => house.database.transaction(async (tx) => void (await grantRole(tx, id, { role: 'security_admin', unitId: null }, SYSTEM_ACTOR))),
        () => house.database.transaction(async (tx) => void (await grantRole(tx, id, { role: 'audit_admin', unitId: null }, SYSTEM_ACTOR))),
      ];
      await Promise.allSettled(order.map((index) => acts[index]?.()));
      const left = await house.database.query('SELECT role FROM role_grant WHERE account_id = ? AND revoked_at IS NULL', [id]);
      expect(left.length).toBeLessThanOrEqual(1);
    }
  });

  test('make one account of one user name, however many are created at once', async () => {
    const make = () => house.database.transaction((tx) => createAccount(tx, { username: 'only-one', displayName: 'x', password: PASSWORD }, SYSTEM_ACTOR));
    const outcomes = await Promise.allSettled([make(), make(), make(), make()]);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  });

  test('bite at once: a revoked grant, a disabled account', async () => {
    const { id, username } = await house.account({ grants: [{ role: 'unit_hr', unitId: city.town }] });
    const browser = house.browser();
    await browser.signIn(username, PASSWORD);
    expect((await browser.ask('GET', '/probe/people')).status).toBe(200);
    const [row] = (await system.ask('GET', `/accounts?q=${username}`)).body['items'] as { grants: { id: number }[] }[];
    await system.ask('DELETE', `/accounts/${id}/grants/${row?.grants[0]?.id}`);
    expect((await browser.ask('GET', '/probe/people')).status).toBe(403);
    expect(await system.ask('POST', `/accounts/${id}/disabling`)).toMatchObject({ status: 200, body: { status: 'disabled' } });
    expect((await browser.ask('GET', '/session')).status).toBe(401);
    expect(await house.browser().signIn(username, PASSWORD)).toMatchObject({ status: 401, body: { code: 'LOGIN_REFUSED' } });
    expect(await system.ask('DELETE', `/accounts/${id}/disabling`)).toMatchObject({ status: 200, body: { status: 'active' } });
    expect((await browser.ask('GET', '/session')).status).toBe(401);
    expect((await house.browser().signIn(username, PASSWORD)).status).toBe(200);
  });

  test('are not disabled by their own owner', async () => {
    const own = (await system.ask('GET', '/session')).body['account'] as { id: number };
    expect(await system.ask('POST', `/accounts/${own.id}/disabling`)).toMatchObject({ status: 409, body: { code: 'OWN_ACCOUNT' } });
  });

  test('are unlocked by the security administrator, not by the system administrator', async () => {
    const { id, username } = await house.account();
    for (let tries = 0; tries < 5; tries += 1) await house.browser().signIn(username, 'wrong 1 password');
    expect((await security.ask('GET', `/accounts?q=${username}`)).body).toMatchObject({ items: [{ status: 'locked', lockedUntil: '2026-11-23T02:15:00.000Z' }] });
    expect((await system.ask('POST', `/accounts/${id}/unlocking`)).status).toBe(403);
    expect(await security.ask('POST', `/accounts/${id}/unlocking`)).toMatchObject({ status: 200, body: { status: 'active', lockedUntil: null } });
    expect((await house.browser().signIn(username, PASSWORD)).status).toBe(200);
    expect((await security.ask('POST', '/accounts', { username: 'sneaky', displayName: 'x', password: PASSWORD })).status).toBe(403);
  });
});
