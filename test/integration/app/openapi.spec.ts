import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { startApi, type Api } from '../../support/api';
import { makeTestHome, type TestHome } from '../../support/test-home';
import { walkRoutes } from '../../support/walk-routes';

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
});
