import type { Role } from '../../../src/modules/identity/public';
import { buildCity, type City } from './city';
import { startIdentityApplication, type IdentityApplication } from './identity-application';

type UnitName = 'root' | 'bureau' | 'town' | 'village';

describe('scope', () => {
  let house: IdentityApplication;
  let city: City;
  beforeAll(async () => {
    house = await startIdentityApplication();
    city = await buildCity(house.database);
  });
  afterAll(() => house.close());

  const grant = (role: Role, unit: UnitName | null) => ({ role, unitId: unit === null ? null : city[unit] });

  test.each<[string, [Role, UnitName | null][], UnitName | null, string[]]>([
    ['a trainee sees only their own person', [['trainee', null]], 'town', ['镇里人']],
    ['unit HR sees its unit and what is below', [['unit_hr', 'town']], null, ['镇里人', '村里人']],
    ['a leaf shows no parent', [['unit_hr', 'village']], null, ['村里人']],
    ['a unit whose number begins like another’s is not inside it', [['unit_hr', 'bureau']], null, ['局里人']],
    ['two grants add up', [['unit_hr', 'bureau'], ['unit_hr', 'village']], null, ['局里人', '村里人']],
    ['a role of another kind adds up too', [['unit_hr', 'bureau'], ['auditor', 'village']], null, ['局里人', '村里人']],
    ['HR who is also a trainee sees their unit and their own person', [['unit_hr', 'bureau'], ['trainee', null]], 'village', ['局里人', '村里人']],
    ['the root shows everyone', [['unit_hr', 'root']], null, ['局里人', '镇里人', '村里人']],
    ['no unit means the whole city', [['organisation_department', null]], null, ['局里人', '镇里人', '村里人']],
  ])('%s', async (_rule, grants, person, names) => {
    const personId = person === null ? null : city.people[person as 'town'];
    const browser = await house.signedIn({ personId, grants: grants.map(([role, unit]) => grant(role, unit)) });
    expect((await browser.ask('GET', '/probe/people')).body).toEqual({ names });
  });

  test.each<[string, [UnitName | null, string?][], string[]]>([
    ['the whole city', [[null, '市委组织部']], ['局里人', '村里人']],
    ['a subtree', [['town', '市委组织部']], ['村里人']],
    ['a subtree where nobody is', [['village', '本单位']], []],
    ['a subtree beside a grant without a limit', [['town', '市委组织部'], ['bureau']], ['局里人', '村里人']],
    ['the people of two authorities, by two grants', [['town', '市委组织部'], ['town', '本单位']], ['镇里人', '村里人']],
    ['a subtree inside one without a limit', [['town'], ['village', '本单位']], ['镇里人', '村里人']],
  ])('a grant limited to a managing authority reaches only its people: %s', async (_where, grants, names) => {
    const browser = await house.signedIn({ grants: grants.map(([unit, managedBy]) => ({ ...grant('unit_hr', unit), managedBy })) });
    expect((await browser.ask('GET', '/probe/people')).body).toEqual({ names });
  });

  test('a person managed by somebody else is answered like one who does not exist, and follows a change of authority', async () => {
    const browser = await house.signedIn({ grants: [{ ...grant('unit_hr', null), managedBy: '市委组织部' }] });
    const seen = async () => (await browser.ask('GET', `/probe/people/${city.people.town}`)).status;
    expect(await seen()).toBe(404);
    await house.database.query("UPDATE posting SET managed_by = '市委组织部' WHERE person_id = ?", [city.people.town]);
    expect(await seen()).toBe(200);
    await house.database.query("UPDATE posting SET managed_by = '本单位' WHERE person_id = ?", [city.people.town]);
  });

  test('a grant limited to an authority acts upon no unit as a whole: imports and runs stay closed', async () => {
    const browser = await house.signedIn({ grants: [{ ...grant('organisation_department', null), managedBy: '市委组织部' }] });
    expect((await browser.ask('GET', '/probe/imports')).status).toBe(403);
    expect((await browser.ask('POST', '/probe/orders', {})).status).toBe(403);
  });

  test('a person out of scope is answered like one who does not exist', async () => {
    const browser = await house.signedIn({ grants: [grant('unit_hr', 'bureau')] });
    expect((await browser.ask('GET', `/probe/people/${city.people.bureau}`)).status).toBe(200);
    const foreign = await browser.ask('GET', `/probe/people/${city.people.town}`);
    const nobody = await browser.ask('GET', '/probe/people/999999');
    expect([foreign.status, foreign.body]).toEqual([404, nobody.body]);
  });

  test.each<[Role]>([['school_admin'], ['system_admin'], ['security_admin'], ['audit_admin']])('%s lacks the permission to read people: 403', async (role) => {
    const browser = await house.signedIn({ grants: [grant(role, null)] });
    expect(await browser.ask('GET', '/probe/people')).toMatchObject({ status: 403, body: { code: 'PERMISSION_LACKING' } });
  });

  test.each<[UnitName | null, number]>([[null, 200], ['root', 200], ['town', 403]])('imports of the whole city are open to unit HR on %s: %i', async (unit, status) => {
    const browser = await house.signedIn({ grants: [grant('unit_hr', unit)] });
    expect((await browser.ask('GET', '/probe/imports')).status).toBe(status);
  });

  test('a grant on a unit that no longer exists reaches nothing, not everything', async () => {
    const browser = await house.signedIn({ grants: [grant('unit_hr', 'village')] });
    await house.database.query('UPDATE role_grant SET unit_id = 987 WHERE account_id = (SELECT MAX(id) FROM account)');
    house.clock.moveMinutes(1);
    expect((await browser.ask('GET', '/probe/people')).status).toBe(403);
  });

  test('a grant revoked elsewhere bites within two seconds', async () => {
    const browser = await house.signedIn({ grants: [grant('unit_hr', 'town')] });
    expect((await browser.ask('GET', '/probe/people')).status).toBe(200);
    await house.database.query('UPDATE role_grant SET revoked_at = UTC_TIMESTAMP(3) WHERE account_id = (SELECT MAX(id) FROM account)');
    house.clock.moveMinutes(2 / 60);
    expect((await browser.ask('GET', '/probe/people')).status).toBe(403);
  });

  test('nobody without a session is told whether a route’s permission exists', async () => {
    expect(await house.browser().ask('GET', '/probe/people')).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } });
  });
});
