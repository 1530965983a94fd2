import { startApi, type Api } from '../../support/api';
import { DEMO_YEAR, openDemoCity, type DemoCity } from '../../support/demo-city';
import type { Visitor } from '../../support/visitor';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';

const AUTHORITY = '市委组织部';

/** 干部管理权限: of a unit in which two authorities manage people, a limited grant shows those of one. */
describe('a grant limited to a managing authority', () => {
  let city: DemoCity;
  let api: Api;
  let limited: Visitor;
  let unit: { id: number; name: string; own: number; everybody: number };
  let foreigner: number;
  beforeAll(async () => {
    city = await openDemoCity();
    api = await startApi(city.environment);
    const [mixed] = await api.database.query<typeof unit>(
      `SELECT u.id, u.name, CAST(SUM(g.managed_by = ?) AS SIGNED) AS own, COUNT(*) AS everybody FROM posting g JOIN org_unit u ON u.id = g.unit_id
        WHERE g.valid_until IS NULL AND NOT EXISTS (SELECT 1 FROM org_unit c WHERE c.parent_id = u.id)
        GROUP BY u.id HAVING own BETWEEN 1 AND everybody - 1 ORDER BY own DESC LIMIT 1`,
      [AUTHORITY],
    );
    if (!mixed) throw new Error('the demo city has no unit of two authorities');
    unit = { ...mixed, own: Number(mixed.own), everybody: Number(mixed.everybody) };
    const [other] = await api.database.query<{ id: number }>('SELECT person_id AS id FROM posting WHERE unit_id = ? AND valid_until IS NULL AND managed_by <> ? LIMIT 1', [unit.id, AUTHORITY]);
    foreigner = other?.id ?? 0;
    limited = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: unit.id, managedBy: AUTHORITY }] });
  }, 240_000);
  afterAll(async () => {
    await api?.close();
    await city?.owner.destroy();
  });

  test('lists, counts and exports only the people of that authority', async () => {
    const list = (await limited.ask('GET', `/people?year=${DEMO_YEAR}&limit=200`)).body;
    expect([list['count'], (list['items'] as object[]).length]).toEqual([unit.own, unit.own]);
    const { body } = await limited.download(`/people/export.xlsx?year=${DEMO_YEAR}`);
    expect(await rowsOfWorkbook(body, '人员学分', '姓名')).toHaveLength(unit.own);
  });

  test('adds the overview up to them, and says so in the denominator', async () => {
    const { body } = await limited.ask('GET', `/overview?year=${DEMO_YEAR}`);
    const denominator = body['denominator'] as { people: number; excluded: number; statement: { zh: string; en: string } };
    expect(denominator.people + denominator.excluded).toBe(unit.own);
    expect([denominator.statement.zh, denominator.statement.en]).toEqual([expect.stringContaining(`管理权限为${AUTHORITY}`), expect.stringContaining('managed by City organisation department')]);
  });

  test('answers for anybody else as if they did not exist: file, year, print, resident ID', async () => {
    for (const path of [`/people/${foreigner}`, `/people/${foreigner}/years/${DEMO_YEAR}`, `/people/${foreigner}/years/${DEMO_YEAR}/register.pdf`, `/people/${foreigner}/training-file.pdf`]) {
      expect([path, (await limited.ask('GET', path)).status]).toEqual([path, 404]);
    }
    const whole = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: unit.id }] });
    expect((await whole.ask('GET', `/people/${foreigner}`)).status).toBe(200);
  });

  test('shows of a run the results of those people, and starts none', async () => {
    const [run] = await api.database.query<{ id: number }>("SELECT id FROM assessment_run WHERE training_year = ? AND status = 'completed' LIMIT 1", [DEMO_YEAR]);
    expect((await limited.ask('GET', `/assessment-runs/${run?.id}/results?limit=200`)).body['count']).toBe(unit.own);
    expect(await limited.ask('POST', '/assessment-runs', { year: DEMO_YEAR, unitId: unit.id, mode: 'full' })).toMatchObject({ status: 403, body: { code: 'PERMISSION_LACKING' } });
  });
});
