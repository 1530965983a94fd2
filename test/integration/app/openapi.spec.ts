import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { startApi, type Api } from '../../support/api';
import { makeTestHome, type TestHome } from '../../support/test-home';
import { walkRoutes } from '../../support/walk-routes';
import { buildCity } from '../identity/city';
import { bodyWith, daysAskedFor } from './days-asked-for';

/** The one thing that is kept under a day. */
const A_WORKING_DAY = { working: true, name: '调休', provisional: false };
const NO_DAYS = ['2026-02-30', '2026-13-01', '', 'abc'];

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>>;
}

describe('the description of the HTTP interface', () => {
  let home: TestHome;
  let api: Api;
  let document: OpenAPIObject;
  beforeAll(async () => {
    home = await makeTestHome();
    api = await startApi(home.environment);
    document = SwaggerModule.createDocument(api.app, new DocumentBuilder().setOpenAPIVersion('3.1.0').build());
  });
  afterAll(async () => {
    await api?.close();
    await home?.drop();
  });

  const operationOf = (method: string, path: string): Operation | undefined => {
    const address = path.replaceAll(/:(\w+)/g, '{$1}');
    const described = document.paths[`/api/v1${address}`] ?? document.paths[address];
    return (described as Record<string, Operation> | undefined)?.[method.toLowerCase()];
  };
  /** Health checks and metrics are for machines beside it, and no part of the interface. */
  const routes = () => walkRoutes(api.app, '').filter(({ path }) => !/^\/(health|metrics)/.test(path));

  test('has every route', () => {
    expect(routes().filter(({ method, path }) => operationOf(method, path) === undefined).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  test('says of every route what it answers with, but where it answers with nothing', () => {
    const silent = routes().filter(({ method, path }) => {
      const answers = Object.entries(operationOf(method, path)?.responses ?? {}).filter(([status]) => status.startsWith('2'));
      return !answers.some(([status, { content }]) => status === '204' || Object.values(content ?? {}).some(({ schema }) => schema !== undefined));
    });
    expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  test('refuses a day that does not exist wherever one is asked for, and names the field', async () => {
    const { people } = await buildCity(api.database);
    const visitors = await Promise.all((['organisation_department', 'school_admin', 'unit_hr', 'trainee', 'auditor'] as const).map((role) => api.signedIn({ personId: role === 'trainee' ? people.town : null, grants: [{ role, unitId: null }] })));
    const asked = [...daysAskedFor(document), ...['from', 'to'].map((name) => ({ method: 'GET' as const, path: '/api/v1/audit-entries', in: 'query' as const, field: [name] }))];
    expect(asked.length).toBeGreaterThan(60);
    const surprises: string[] = [];
    for (const { method, path, in: place, field } of asked) {
      for (const value of place === 'path' ? NO_DAYS.filter(Boolean) : NO_DAYS) {
        const url = path.replace('/api/v1', '').replaceAll(/\{(\w+)\}/g, (_, name: string) => (place === 'path' && name === field[0] ? value : name === 'year' ? '2026' : '1'));
        const query = place === 'query' ? `?${new URLSearchParams({ year: '2026', [field[0] ?? '']: value }).toString()}` : '';
        const pointer = `/${field.join('/')}`;
        let said = '';
        for (const visitor of visitors) {
          const { status, body } = await visitor.ask(method, `${url}${query}`, place === 'body' ? (bodyWith(field, value) as object) : place === 'path' ? A_WORKING_DAY : undefined);
          if (status === 403) continue;
          said = `${status} ${((body['errors'] ?? []) as { pointer: string }[]).map((fault) => fault.pointer).join(' ')}`;
          break;
        }
        if (!said.startsWith('400 ') || !said.slice(4).split(' ').includes(pointer)) surprises.push(`${method} ${path} ${place} ${pointer} “${value}”: ${said}`);
      }
    }
    expect(surprises).toEqual([]);
  });
});
