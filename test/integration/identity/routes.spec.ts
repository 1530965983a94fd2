import { Controller, Get } from '@nestjs/common';
import { ROLES, type Role } from '../../../src/modules/identity/public';
import { endsTheWalk, expectedOutcome, outcomeOf, walkRoutes, type Caller } from '../../support/walk-routes';
import { buildCity, type City } from './city';
import { startIdentityApplication, type IdentityApplication } from './identity-application';

describe('every route, walked with every role', () => {
  let house: IdentityApplication;
  let city: City;
  beforeAll(async () => {
    house = await startIdentityApplication();
    city = await buildCity(house.database);
  });
  afterAll(() => house.close());

  async function caller(role: Role): Promise<Caller> {
    const browser = await house.signedIn({ personId: role === 'trainee' ? city.people.town : null, grants: [{ role, unitId: null }] });
    return { role, headers: { cookie: `xuefen_session=${browser.cookie}`, 'x-csrf-token': browser.csrfToken ?? '' } };
  }

  async function surprises(visitor: Caller | undefined): Promise<string[]> {
    const found: string[] = [];
    for (const route of walkRoutes(house.app).filter((candidate) => !endsTheWalk(candidate))) {
      const [outcome, expected] = [await outcomeOf(house.app, route, visitor), expectedOutcome(route, visitor?.role)];
      if (outcome !== expected) found.push(`${route.method} ${route.url}: ${outcome}, not ${expected}`);
    }
    return found;
  }

  test('finds the routes of all modules', () => {
    expect(walkRoutes(house.app).map((route) => `${route.method} ${route.path}`)).toEqual(
      expect.arrayContaining(['POST /session', 'DELETE /accounts/:id/grants/:grantId', 'GET /audit-entries', 'GET /probe/open']),
    );
  });

  test('lets nobody in who is not signed in, but where it is public', async () => {
    expect(await surprises(undefined)).toEqual([]);
  });

  test.each([...ROLES])('lets %s do what the table of roles says, and nothing else', async (role) => {
    expect(await surprises(await caller(role))).toEqual([]);
  });
});

@Controller('silent')
class SilentController {
  @Get()
  read(): string {
    return 'to whom?';
  }
}

test('a route that does not say who may call it stops the boot', async () => {
  await expect(startIdentityApplication(undefined, [SilentController])).rejects.toThrow(/SilentController\.read.*@Allow/);
});
