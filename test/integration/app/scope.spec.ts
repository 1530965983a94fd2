import { DEMO_YEAR, openDemoCity, type DemoCity } from '../../support/demo-city';
import { startApi, type Api } from '../../support/api';
import type { Visitor } from '../../support/visitor';

interface Unit {
  readonly id: number;
  readonly path: string;
  readonly people: number;
}

describe('what the grants reach', () => {
  let city: DemoCity;
  let api: Api;
  let own: Unit;
  let foreign: Unit;
  let hr: Visitor;
  let trainee: Visitor;
  let colleagueId: number;
  let foreignId: number;
  let traineeId: number;
  beforeAll(async () => {
    city = await openDemoCity();
    api = await startApi(city.environment);
    const units = await api.database.query<Unit>(
      `SELECT b.id, b.path, COUNT(*) AS people FROM org_unit b JOIN org_unit u ON u.path LIKE CONCAT(b.path, '%') JOIN posting g ON g.unit_id = u.id AND g.valid_until IS NULL
        WHERE b.depth = 1 GROUP BY b.id, b.path HAVING people > 2 ORDER BY b.id LIMIT 2`,
    );
    [own, foreign] = units as [Unit, Unit];
    const inside = async (unit: Unit): Promise<number[]> =>
      (await api.database.query<{ id: number }>("SELECT g.person_id AS id FROM posting g JOIN org_unit u ON u.id = g.unit_id WHERE u.path LIKE ? AND g.valid_until IS NULL ORDER BY g.person_id", [`${unit.path}%`])).map(({ id }) => id);
    [traineeId, colleagueId] = (await inside(own)) as [number, number];
    [foreignId] = (await inside(foreign)) as [number];
    hr = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: own.id }] });
    trainee = await api.signedIn({ personId: traineeId, grants: [{ role: 'trainee', unitId: null }] });
  }, 240_000);
  afterAll(async () => {
    await api?.close();
    await city?.owner.destroy();
  });

  const addresses = (personId: number): string[] => ['', `/years/${DEMO_YEAR}`, `/years/${DEMO_YEAR}/explanation`, `/years/${DEMO_YEAR}/entries`, `/years/${DEMO_YEAR}/entries.xlsx`, `/years/${DEMO_YEAR}/register.pdf`].map((rest) => `/people/${personId}${rest}`);
  const statuses = async (visitor: Visitor, personId: number): Promise<number[]> => Promise.all(addresses(personId).map(async (path) => (await visitor.download(path)).status));
  const countOf = async (visitor: Visitor, path: string): Promise<unknown> => (await visitor.ask('GET', path)).body['count'];

  test('a person of another unit is answered to unit HR like one who does not exist', async () => {
    expect(await statuses(hr, foreignId)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(await statuses(hr, 4_000_000)).toEqual([404, 404, 404, 404, 404, 404]);
    expect((await hr.ask('POST', `/people/${foreignId}/resident-id-views`, { reason: '好奇看看' })).status).toBe(404);
    expect(await statuses(hr, colleagueId)).toEqual([200, 200, 200, 200, 200, 200]);
  });

  test('another unit is no filter for unit HR: list, export and overview refuse it', async () => {
    for (const path of [`/people?year=${DEMO_YEAR}&unitId=${foreign.id}`, `/people/export.xlsx?year=${DEMO_YEAR}&unitId=${foreign.id}`, `/overview?year=${DEMO_YEAR}&unitId=${foreign.id}`]) {
      expect([path, (await hr.download(path)).status]).toEqual([path, 404]);
    }
  });

  test('unit HR lists, counts and sees the units of its own subtree only', async () => {
    expect(Number(await countOf(hr, `/people?year=${DEMO_YEAR}`))).toBe(Number(own.people));
    const overview = (await hr.ask('GET', `/overview?year=${DEMO_YEAR}`)).body as { unit: { id: number }; denominator: { people: number; excluded: number } };
    expect([overview.unit.id, overview.denominator.people + overview.denominator.excluded]).toEqual([own.id, Number(own.people)]);
    const below = await api.database.query<{ id: number }>('SELECT id FROM org_unit WHERE path LIKE ?', [`${own.path}%`]);
    const seen = (await hr.ask('GET', '/units')).body['items'] as { id: number }[];
    expect(seen.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(below.map(({ id }) => id).toSorted((a, b) => a - b));
  });

  test('unit HR reads of an annual run what concerns its own people', async () => {
    const [run] = await api.database.query<{ id: number }>("SELECT MAX(id) AS id FROM assessment_run WHERE status = 'completed'");
    expect(Number(await countOf(hr, `/assessment-runs/${run?.id}/results?limit=1`))).toBe(Number(own.people));
  });

  test('a trainee reaches their own person and nobody else', async () => {
    expect(await statuses(trainee, traineeId)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(await statuses(trainee, colleagueId)).toEqual([404, 404, 404, 404, 404, 404]);
    const { body } = await trainee.ask('GET', `/people?year=${DEMO_YEAR}`);
    expect((body['items'] as { id: number }[]).map(({ id }) => id)).toEqual([traineeId]);
    expect((await trainee.ask('POST', `/people/${traineeId}/resident-id-views`, { reason: '看看自己的' })).status).toBe(403);
  });

  test('the party school sees figures, not files', async () => {
    const school = await api.signedIn({ grants: [{ role: 'school_admin', unitId: null }] });
    const { body } = await school.ask('GET', `/overview?year=${DEMO_YEAR}`);
    expect(body).toMatchObject({ denominator: { people: expect.any(Number) }, atRisk: { people: [] } });
    expect((await school.ask('GET', `/people?year=${DEMO_YEAR}`)).status).toBe(403);
  });
});
