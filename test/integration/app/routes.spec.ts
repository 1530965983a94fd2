import { ROLES, type Role } from '../../../src/modules/identity/public';
import { openDemoCity, type DemoCity } from '../../support/demo-city';
import { startApi, type Api } from '../../support/api';
import { endsTheWalk, expectedOutcome, outcomeOf, walkRoutes, type Caller } from '../../support/walk-routes';

const OUTSIDE_THE_API = ['/health/live', '/health/ready', '/metrics'];

describe('every route of the product, walked with every role', () => {
  let city: DemoCity;
  let api: Api;
  beforeAll(async () => {
    city = await openDemoCity();
    api = await startApi(city.environment);
  }, 240_000);
  afterAll(async () => {
    await api?.close();
    await city?.owner.destroy();
  });

  const routes = () => walkRoutes(api.app).filter((route) => !endsTheWalk(route) && !OUTSIDE_THE_API.includes(route.path));

  async function caller(role: Role): Promise<Caller> {
    const personId = role === 'trainee' ? 1 : null;
    const visitor = await api.signedIn({ personId, grants: [{ role, unitId: null }] });
    return { role, headers: visitor.headers };
  }

  async function surprises(visitor: Caller | undefined): Promise<string[]> {
    const found: string[] = [];
    for (const route of routes()) {
      const [outcome, expected] = [await outcomeOf(api.app, route, visitor), expectedOutcome(route, visitor?.role)];
      if (outcome !== expected) found.push(`${route.method} ${route.url}: ${outcome}, not ${expected}`);
    }
    return found;
  }

  test('the walk meets downloads, event streams and changes', () => {
    const walked = routes().map(({ method, path }) => `${method} ${path}`);
    expect(walked).toEqual(expect.arrayContaining(['GET /people/export.xlsx', 'GET /imports/:importId/events', 'POST /assessment-runs', 'GET /people/:personId/years/:year/register.pdf', 'POST /accounts/:id/grants']));
  });

  test('lets nobody in who is not signed in, but where it is public', async () => {
    expect(await surprises(undefined)).toEqual([]);
  });

  test.each([...ROLES])('lets %s do what the table of roles says, and nothing else', async (role) => {
    expect(await surprises(await caller(role))).toEqual([]);
  });

  test('a health check and the metrics need no session and tell nothing of people', async () => {
    const fastify = api.app.getHttpAdapter().getInstance();
    for (const url of OUTSIDE_THE_API) {
      const answer = await fastify.inject({ method: 'GET', url });
      expect([url, answer.statusCode]).toEqual([url, 200]);
      expect(answer.body).not.toMatch(/330799/);
    }
  });
});
