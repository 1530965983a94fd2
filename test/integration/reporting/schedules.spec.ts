import { PolicyLibrary, putPolicyInForce } from '../../../src/modules/credit-policy/public';
import { recordPolicyNamed } from '../../../src/commands/record-policy-named';
import { writeDueExports } from '../../../src/modules/reporting/schedules/write-due-exports';
import { startApi, type Api } from '../../support/api';
import { runPromisedJobs } from '../../support/import-here';
import { makeTestHome, type TestHome } from '../../support/test-home';
import type { Visitor } from '../../support/visitor';
import { buildCity } from '../identity/city';

/** A Monday in Shanghai, a little after midnight. */
const MONDAY = new Date('2026-11-22T16:05:00Z');

describe('what an account keeps for itself', () => {
  let home: TestHome;
  let api: Api;
  let department: Visitor;
  let other: Visitor;
  beforeAll(async () => {
    home = await makeTestHome();
    api = await startApi(home.environment);
    await buildCity(api.database);
    await recordPolicyNamed(api.database, 'nanjing-2010');
    const { id } = await api.app.get(PolicyLibrary, { strict: false }).byName('nanjing-2010');
    await api.database.transaction((tx) => putPolicyInForce(tx, 2026, id, { accountId: 0, at: MONDAY }));
    department = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
    other = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
  });
  afterAll(async () => {
    await api?.close();
    await home?.drop();
  });

  const exportsOf = async (visitor: Visitor) => (await visitor.ask('GET', '/exports')).body as { count: number; items: { status: string; title: string }[] };
  const due = (day = '2026-11-23') => home.owner.query('UPDATE scheduled_export SET next_on = ? WHERE ended_at IS NULL', [day]);

  test('filters are kept by name for their account alone, the newer in place of the older, and hold no names of people', async () => {
    const save = (filter: object, name = '未达标科员') => department.ask('POST', '/saved-filters', { list: 'people', name, filter });
    expect((await save({ verdict: 'not_met' })).status).toBe(201);
    const { id } = (await save({ verdict: 'not_met', rank: '一级科员' })).body as { id: number };
    expect(await save({ q: '张三' })).toMatchObject({ status: 400 });
    expect((await department.ask('GET', '/saved-filters?list=people')).body).toEqual({ items: [{ id, name: '未达标科员', filter: { verdict: 'not_met', rank: '一级科员' } }] });
    expect((await department.ask('GET', '/saved-filters?list=results')).body).toEqual({ items: [] });
    expect((await other.ask('GET', '/saved-filters?list=people')).body).toEqual({ items: [] });
    expect(await other.ask('DELETE', `/saved-filters/${id}`)).toMatchObject({ status: 404, body: { code: 'SAVED_FILTER_NOT_FOUND' } });
    expect((await department.ask('DELETE', `/saved-filters/${id}`)).status).toBe(204);
  });

  test('a list on its day is asked for once, whoever looks and how often, and told in the inbox when it is written', async () => {
    expect((await department.ask('POST', '/scheduled-exports', { kind: 'people-results', rhythm: 'weekly', verdict: 'not_met' })).status).toBe(201);
    expect(await writeDueExports(api.database, new Date('2026-01-01T00:00:00Z'))).toBe(0);
    await due();
    const asked = await Promise.all([writeDueExports(api.database, MONDAY), writeDueExports(api.database, MONDAY)]);
    expect(asked.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await writeDueExports(api.database, MONDAY)).toBe(0);
    expect((await department.ask('GET', '/scheduled-exports')).body).toMatchObject({ items: [{ kind: 'people-results', rhythm: 'weekly', nextOn: '2026-11-30' }] });
    await runPromisedJobs(api.app);
    expect(await exportsOf(department)).toMatchObject({ count: 1, items: [{ status: 'completed', title: '2026 年度人员学分（2026-11-23）' }] });
    expect((await department.ask('GET', '/notices')).body).toMatchObject({ items: [{ title: { zh: '“2026 年度人员学分（2026-11-23）”已生成' }, page: '/exports' }] });
    expect((await other.ask('GET', '/scheduled-exports')).body).toEqual({ items: [] });
  });

  test('one that was given up, or whose owner may export no more, is asked for no more', async () => {
    const [mine] = ((await department.ask('GET', '/scheduled-exports')).body as { items: { id: number }[] }).items;
    expect(await other.ask('DELETE', `/scheduled-exports/${mine?.id}`)).toMatchObject({ status: 404, body: { code: 'SCHEDULE_NOT_FOUND' } });
    expect((await department.ask('DELETE', `/scheduled-exports/${mine?.id}`)).status).toBe(204);
    const { id } = (await other.ask('POST', '/scheduled-exports', { kind: 'claims', rhythm: 'daily' })).body as { id: number };
    await home.owner.query('UPDATE role_grant SET revoked_at = NOW(3), revoked_by = 1 WHERE account_id = (SELECT account_id FROM scheduled_export WHERE id = ?)', [id]);
    await due();
    expect(await writeDueExports(api.database, MONDAY)).toBe(0);
    expect(await home.owner.query('SELECT COUNT(*) AS open FROM scheduled_export WHERE ended_at IS NULL')).toEqual([{ open: '0' }]);
  });
});
