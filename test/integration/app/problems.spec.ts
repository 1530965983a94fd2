import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { LOGGER, type Logger } from '../../../src/platform/logging/logger';
import { openDemoCity, type DemoCity } from '../../support/demo-city';
import { startApi, type Api } from '../../support/api';
import { until } from '../../support/until';
import type { Visitor } from '../../support/visitor';

interface Request {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly payload?: string | object;
  readonly type?: string;
}

describe('a problem', () => {
  let city: DemoCity;
  let api: Api;
  let hr: Visitor;
  let system: Visitor;
  beforeAll(async () => {
    city = await openDemoCity();
    api = await startApi(city.environment);
    hr = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
    system = await api.signedIn({ grants: [{ role: 'system_admin', unitId: null }] });
  }, 240_000);
  afterAll(async () => {
    await api?.close();
    await city?.owner.destroy();
  });

  async function ask({ method, url, payload, type }: Request, language: string, visitor: Visitor) {
    const headers = { ...visitor.headers, 'accept-language': language, ...(type ? { 'content-type': type } : {}) };
    const answer = await api.app.getHttpAdapter().getInstance().inject({ method, url: `/api/v1${url}`, headers, ...(payload === undefined ? {} : { payload }) });
    return { status: answer.statusCode, type: answer.headers['content-type'], problem: answer.json<Record<string, unknown>>() };
  }

  test.each<[string, Request, number, string]>([
    ['an address that is none', { method: 'GET', url: '/nothing-here' }, 404, 'NOT_FOUND'],
    ['a verb that the address does not know', { method: 'POST', url: '/people' }, 404, 'NOT_FOUND'],
    ['a body that is no JSON', { method: 'POST', url: '/assessment-runs', payload: '{"year":', type: 'application/json' }, 400, 'BAD_REQUEST'],
    ['a body of another kind', { method: 'POST', url: '/assessment-runs', payload: '<year/>', type: 'application/xml' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a body larger than anything asked for', { method: 'POST', url: '/assessment-runs', payload: JSON.stringify({ year: 'x'.repeat(1_100_000) }), type: 'application/json' }, 413, 'TOO_LARGE'],
    ['a reason of nothing but blanks', { method: 'POST', url: '/annual-assessments/2026/reopening', payload: { documentNo: ' \u3000', reason: '\n' } }, 400, 'BAD_REQUEST'],
    ['a person who is no number', { method: 'GET', url: '/people/abc' }, 400, 'BAD_REQUEST'],
    ['a person larger than any number', { method: 'GET', url: '/people/99999999999999999999' }, 400, 'BAD_REQUEST'],
    ['a year out of reach', { method: 'GET', url: '/people?year=1066' }, 400, 'BAD_REQUEST'],
    ['a page that is none', { method: 'GET', url: '/people?year=2026&cursor=nonsense' }, 400, 'BAD_CURSOR'],
    ['a filter given twice', { method: 'GET', url: '/people?year=2026&rank=a&rank=b' }, 400, 'BAD_REQUEST'],
    ['a unit that does not exist', { method: 'GET', url: '/overview?year=2026&unitId=4000000' }, 404, 'UNIT_NOT_FOUND'],
    ['a year without a policy', { method: 'GET', url: '/people/1/years/2031' }, 404, 'YEAR_HAS_NO_POLICY'],
    ['an import that does not exist', { method: 'GET', url: '/imports/4000000' }, 404, 'IMPORT_NOT_FOUND'],
    ['the progress of an import that does not exist', { method: 'GET', url: '/imports/4000000/events' }, 404, 'IMPORT_NOT_FOUND'],
    ['the progress of a run that does not exist', { method: 'GET', url: '/assessment-runs/4000000/events' }, 404, 'RUN_NOT_FOUND'],
    ['a template of nothing', { method: 'GET', url: '/import-templates/nothing.xlsx' }, 400, 'UNKNOWN_IMPORT_KIND'],
    ['an upload that is no form', { method: 'POST', url: '/imports', payload: {} }, 400, 'UPLOAD_EXPECTED'],
    ['something not allowed', { method: 'GET', url: '/accounts' }, 403, 'PERMISSION_LACKING'],
  ])('is what %s is answered with: a stable code, and sentences in the reader’s language', async (_case, request, status, code) => {
    const [zh, en] = [await ask(request, 'zh-CN', hr), await ask(request, 'en', hr)];
    for (const answer of [zh, en]) {
      expect(answer).toMatchObject({ status, problem: { status, code, type: 'about:blank' } });
      expect(answer.type).toContain('application/problem+json');
    }
    for (const field of ['title', 'detail']) {
      expect(zh.problem[field]).toMatch(/[\u4e00-\u9fff]/);
      expect(en.problem[field]).toMatch(/^[^\u4e00-\u9fff]+$/);
    }
  });

  test('is none of ours when an upload is cut: it is noted without alarm, and nothing of it stays', async () => {
    const logger = api.app.get<Logger>(LOGGER);
    const [noted, alarmed] = [jest.spyOn(logger, 'info'), jest.spyOn(logger, 'error')];
    await api.app.listen(0, '127.0.0.1');
    const { port } = new URL(await api.app.getUrl());
    const incoming = join(city.environment['XUEFEN_DATA_DIR'] ?? '', 'files', 'incoming');
    const arriving = () => readdir(incoming).catch(() => [] as string[]);
    const headers = Object.entries({ host: '127.0.0.1', 'content-type': 'multipart/form-data; boundary=cut', 'content-length': '1000000', ...hr.headers });
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`POST /api/v1/imports HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
    socket.write(`--cut\r\nContent-Disposition: form-data; name="kind"\r\n\r\nrecords\r\n--cut\r\nContent-Disposition: form-data; name="year"\r\n\r\n2026\r\n--cut\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\nContent-Type: application/octet-stream\r\n\r\n${'x'.repeat(200_000)}`);
    await until('the file arrives', async () => (await arriving()).length > 0);
    socket.destroy();
    await until('it is noted', async () => noted.mock.calls.length > 0);
    expect(noted.mock.calls).toEqual([[{ method: 'POST', url: '/api/v1/imports' }, expect.stringContaining('went away')]]);
    expect([alarmed.mock.calls, await arriving()]).toEqual([[], []]);
    for (const spy of [noted, alarmed]) spy.mockRestore();
  });

  test.each<[string, Request, string[]]>([
    ['a field of the address', { method: 'GET', url: '/people?year=2026&secret=1' }, ['/secret']],
    ['a field of the body, and every fault beside it', { method: 'POST', url: '/accounts', payload: { username: 'x', displayName: 'x', password: 'y', admin: true } }, ['/admin']],
    ['a missing field', { method: 'GET', url: '/people' }, ['/year']],
  ])('points at %s that is unknown or wrong', async (_case, request, pointers) => {
    const { status, problem } = await ask(request, 'en', request.url.startsWith('/accounts') ? system : hr);
    expect(status).toBe(400);
    expect((problem['errors'] as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(pointers));
  });
});
