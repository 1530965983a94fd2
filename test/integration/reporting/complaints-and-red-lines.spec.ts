import { shippedPolicies } from '#credit-rules';
import { putPolicyInForce, recordPolicyVersion } from '../../../src/modules/credit-policy/public';
import { startApi, type Api } from '../../support/api';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { makeTestHome, type TestHome } from '../../support/test-home';
import type { Visitor } from '../../support/visitor';
import { buildCity, type City } from '../identity/city';
import { whatWasTold } from '../notices/what-was-told';

let home: TestHome;
let api: Api;
let city: City;
let trainee: Visitor;
let department: Visitor;
let system: Visitor;
beforeAll(async () => {
  home = await makeTestHome();
  api = await startApi(home.environment);
  city = await buildCity(api.database);
  trainee = await api.signedIn({ personId: city.people.town, displayName: '镇里人', grants: [{ role: 'trainee', unitId: null }] });
  department = await api.signedIn({ displayName: '组织部干部', grants: [{ role: 'organisation_department', unitId: null }] });
  system = await api.signedIn({ displayName: '系统管理员', grants: [{ role: 'system_admin', unitId: null }] });
});
afterAll(async () => {
  await api?.close();
  await home?.drop();
});

describe('a complaint', () => {
  const file = (by: Visitor, more: object = {}) => by.ask('POST', '/complaints', { kind: 'complaint', body: '班次通知来得太晚', ...more });
  const idOf = ({ body }: { body: Record<string, unknown> }) => Number(body['id']);

  test.each([
    ['without words', { body: '   ' }],
    ['of a kind that nobody knows', { kind: 'praise' }],
    ['of a page elsewhere', { page: 'https://example.org/' }],
    ['longer than it may be', { body: '长'.repeat(2001) }],
  ])('%s is refused', async (_title, more) => {
    expect((await file(trainee, more)).status).toBe(400);
  });

  test('is open to everybody who is signed in, and to nobody else', async () => {
    expect((await file(api.visitor())).status).toBe(401);
    for (const role of ['unit_hr', 'audit_admin', 'security_admin'] as const) {
      const visitor = await api.signedIn({ grants: [{ role, unitId: role === 'unit_hr' ? city.bureau : null }] });
      expect((await file(visitor)).status).toBe(201);
      expect(await visitor.ask('GET', '/complaints')).toMatchObject({ status: 403 });
    }
  });

  test('is seen by its author and by those who answer for the whole city or the system, whatever unit it comes from', async () => {
    const filed = await file(trainee, { contact: '13900000001', page: '/find-classes?year=2026' });
    expect(filed).toMatchObject({ status: 201, body: { state: 'open', contact: '13900000001', page: '/find-classes?year=2026', authorName: '镇里人', unitName: '镇', steps: [], mayAnswer: false } });
    const path = `/complaints/${idOf(filed)}`;
    for (const reader of [trainee, department, system]) expect((await reader.ask('GET', path)).status).toBe(200);
    const [row] = await api.database.query<{ sealed: Buffer }>('SELECT contact_sealed AS sealed FROM complaint WHERE id = ?', [idOf(filed)]);
    expect(row?.sealed.toString('latin1')).not.toContain('13900000001');
    const others = [await api.signedIn({ personId: city.people.bureau, grants: [{ role: 'trainee', unitId: null }] }), await api.signedIn({ grants: [{ role: 'organisation_department', unitId: city.town }] })];
    for (const other of others) expect(await other.ask('GET', path)).toMatchObject({ status: 404, body: { code: 'COMPLAINT_NOT_FOUND' } });
    expect(await others[1]?.ask('GET', '/complaints')).toMatchObject({ status: 403 });
    expect((await trainee.ask('GET', '/my-complaints')).body).toMatchObject({ items: [{ id: idOf(filed) }] });
  });

  test('is answered, answered again and closed, by somebody else; then nothing more is said', async () => {
    const id = idOf(await file(trainee));
    const move = (by: Visitor, act: 'answers' | 'closure', body = '') => by.ask('POST', `/complaints/${id}/${act}`, { body });
    expect(await move(trainee, 'answers', '我自己答')).toMatchObject({ status: 403 });
    expect(await move(department, 'answers')).toMatchObject({ status: 400 });
    expect(await move(department, 'closure')).toMatchObject({ status: 409, body: { code: 'COMPLAINT_UNANSWERED' } });
    expect(await move(department, 'answers', '已转党校改进')).toMatchObject({ status: 200, body: { state: 'answered' } });
    expect(await move(system, 'answers', '通知改为提前十天发出')).toMatchObject({ status: 200, body: { state: 'answered' } });
    expect(await move(department, 'closure')).toMatchObject({ status: 200, body: { state: 'closed', mayAnswer: false, steps: [{ toState: 'answered', authorName: '组织部干部' }, { authorName: '系统管理员' }, { toState: 'closed', body: '' }] } });
    expect(await move(system, 'answers', '再补充')).toMatchObject({ status: 409, body: { code: 'COMPLAINT_CLOSED' } });
    expect(await move(department, 'closure', '再办结')).toMatchObject({ status: 409, body: { code: 'COMPLAINT_CLOSED' } });
  });

  test('is not answered by its author, whatever they hold; of two who close it at once, one does', async () => {
    const id = idOf(await file(department));
    expect(await department.ask('POST', `/complaints/${id}/answers`, { body: '自答' })).toMatchObject({ status: 409, body: { code: 'COMPLAINT_ONES_OWN' } });
    const twin = await api.signedIn({ personId: city.people.town, grants: [{ role: 'organisation_department', unitId: null }] });
    const others = idOf(await file(trainee));
    expect(await twin.ask('POST', `/complaints/${others}/answers`, { body: '自答' })).toMatchObject({ status: 409, body: { code: 'COMPLAINT_ONES_OWN' } });
    expect((await twin.ask('GET', `/complaints/${others}`)).body['mayAnswer']).toBe(false);
    const answers = await Promise.all([1, 2, 3].map((at) => system.ask('POST', `/complaints/${id}/closure`, { body: `处理结果 ${at}` })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  });

  test('sent again with the same key is the same one; more than twenty a day by one account are refused, however many at once', async () => {
    const flooding = await api.signedIn({ grants: [{ role: 'audit_admin', unitId: null }] });
    const again = () => flooding.ask('POST', '/complaints', { kind: 'suggestion', body: '同一条' }, { 'idempotency-key': 'the-same-complaint' });
    expect(idOf(await again())).toBe(idOf(await again()));
    const many = await Promise.all(Array.from({ length: 22 }, (_, at) => file(flooding, { body: `第 ${at} 条` })));
    expect(many.filter(({ status }) => status === 201)).toHaveLength(19);
    expect(many.find(({ status }) => status !== 201)).toMatchObject({ status: 429, body: { code: 'COMPLAINTS_TOO_MANY' } });
  });

  test('stands in the queue by who waits longest, and can be held to a kind or a state', async () => {
    const { items } = (await department.ask('GET', '/complaints?limit=200')).body as { items: { id: number; state: string }[] };
    const open = items.filter(({ state }) => state === 'open').map(({ id }) => id);
    expect(open).toEqual(open.toSorted((left, right) => left - right));
    expect(items.slice(0, open.length).every(({ state }) => state === 'open')).toBe(true);
    const paged: number[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await department.ask('GET', `/complaints?limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`);
      paged.push(...(body['items'] as { id: number }[]).map(({ id }) => id));
      cursor = body['nextCursor'] as string | null;
    }
    expect(paged).toEqual(items.map(({ id }) => id));
    expect((await department.ask('GET', '/complaints?kind=suggestion&state=open')).body).toMatchObject({ count: 1, items: [{ body: '同一条' }] });
  });

  test('goes out as the queue is filtered, to those who answer alone', async () => {
    const { items } = (await department.ask('GET', '/complaints?state=closed&limit=200')).body as { items: { id: number; body: string }[] };
    const { body } = await department.download('/complaints/export.xlsx?state=closed');
    expect(items.length).toBeGreaterThan(0);
    expect((await rowsOfWorkbook(body, '投诉建议答复', '编号')).map(([id, , said]) => [id, said])).toEqual(items.map((item) => [String(item.id), item.body]));
    const own = (await trainee.ask('GET', '/my-complaints?limit=200')).body['items'] as { id: number }[];
    expect((await rowsOfWorkbook((await trainee.download('/my-complaints/export.xlsx')).body, '我的投诉建议', '编号')).map(([id]) => Number(id))).toEqual(own.map(({ id }) => id));
    expect((await trainee.download('/complaints/export.xlsx')).status).toBe(403);
  });

  test('is told to those who answer once a day, and its answers to its author, however often the jobs run', async () => {
    for (const table of ['notice', 'outbox_event']) await api.database.query(`DELETE FROM ${table}`);
    const id = idOf(await file(trainee, { body: '家中情况不便公开' }));
    await file(trainee);
    expect((await whatWasTold(api, department)).map(({ title }) => title.zh)).toEqual(['有投诉建议待您答复']);
    await department.ask('POST', `/complaints/${id}/answers`, { body: '已处理' });
    const told = await whatWasTold(api, trainee);
    expect(told).toMatchObject([{ kind: 'complaint_answered', title: { zh: '您提交的投诉建议已有答复' }, lines: [{}, { zh: '答复：“已处理”' }] }]);
    const audited = await api.database.query("SELECT summary_zh, before_state, after_state FROM audit_entry WHERE subject_kind = 'complaint'");
    expect(audited.length).toBeGreaterThan(0);
    expect(JSON.stringify(audited)).not.toContain('家中情况');
  });

  test('is asked again on the same one, by its author alone and until it is closed; both sides are told', async () => {
    const id = idOf(await file(trainee));
    const ask = (by: Visitor, body = '哪个班？') => by.ask('POST', `/complaints/${id}/follow-ups`, { body });
    const answer = (by: Visitor, act: 'answers' | 'closure', body = '') => by.ask('POST', `/complaints/${id}/${act}`, { body });
    await answer(department, 'answers', '已转党校');
    for (const table of ['notice', 'outbox_event']) await api.database.query(`DELETE FROM ${table}`);
    const stranger = await api.signedIn({ personId: city.people.bureau, grants: [{ role: 'trainee', unitId: null }] });
    expect(await ask(stranger)).toMatchObject({ status: 404 });
    expect(await ask(department)).toMatchObject({ status: 409, body: { code: 'COMPLAINT_NOT_YOURS' } });
    expect(await ask(trainee, ' ')).toMatchObject({ status: 400 });
    expect(await ask(trainee)).toMatchObject({ status: 200, body: { state: 'open', mayFollowUp: true, steps: [{ toState: 'answered' }, { toState: 'open', body: '哪个班？', authorName: '镇里人' }] } });
    const told = async (by: Visitor) => (await whatWasTold(api, by)).map(({ kind }) => kind).filter((kind) => kind.startsWith('complaint'));
    expect(await told(department)).toEqual(['complaint_asked_again']);
    expect(await told(system)).toEqual(['complaints_waiting']);
    expect(await answer(department, 'closure')).toMatchObject({ status: 409, body: { code: 'COMPLAINT_UNANSWERED' } });
    await answer(department, 'answers', '中青班');
    expect(await told(trainee)).toEqual(['complaint_answered']);
    expect(await answer(system, 'closure')).toMatchObject({ status: 200, body: { state: 'closed', mayFollowUp: false, mayAttach: false } });
    expect(await ask(trainee)).toMatchObject({ status: 409, body: { code: 'COMPLAINT_CLOSED' } });
    const other = idOf(await file(trainee));
    const many = await Promise.all(Array.from({ length: 22 }, (_, at) => trainee.ask('POST', `/complaints/${other}/follow-ups`, { body: `补充 ${at}` })));
    expect(many.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(many.find(({ status }) => status !== 200)).toMatchObject({ status: 429, body: { code: 'COMPLAINTS_TOO_MANY' } });
  });

  test('takes files by their content from its author and those who answer; they reach nobody else', async () => {
    const id = idOf(await file(trainee));
    const attach = (by: Visitor, content = '%PDF-1.7 一', name = '截图.pdf') => by.upload(`/complaints/${id}/files`, {}, { name, content: Buffer.from(content) });
    const [first] = (await Promise.all([attach(trainee), attach(trainee), attach(trainee)])).map(({ status }) => status);
    expect(first).toBe(201);
    expect(await attach(trainee, '#!/bin/sh', '程序.pdf')).toMatchObject({ status: 400, body: { code: 'FILE_KIND_REFUSED' } });
    const { body } = await attach(department, '%PDF-1.7 二', '答复.pdf');
    expect(body).toMatchObject({ files: [{ fileName: '截图.pdf', addedByName: '镇里人', mayRemove: false }, { fileName: '答复.pdf', mayRemove: true }] });
    const [{ id: fileId } = { id: 0 }] = body['files'] as { id: number }[];
    const path = `/complaints/${id}/files/${fileId}`;
    for (const reader of [trainee, department, system]) expect((await reader.download(path)).body.toString()).toBe('%PDF-1.7 一');
    const others = [await api.signedIn({ personId: city.people.bureau, grants: [{ role: 'trainee', unitId: null }] }), await api.signedIn({ grants: [{ role: 'unit_hr', unitId: city.town }] }), await api.signedIn({ grants: [{ role: 'audit_admin', unitId: null }] })];
    for (const other of others) expect([(await other.download(path)).status, (await attach(other)).status, (await other.ask('DELETE', path)).status]).toEqual([404, 404, 404]);
    expect((await api.visitor().download(path)).status).toBe(401);
    const elsewhere = idOf(await file(trainee));
    expect((await trainee.download(`/complaints/${elsewhere}/files/${fileId}`)).status).toBe(404);
    expect(await department.ask('DELETE', path)).toMatchObject({ status: 404, body: { code: 'COMPLAINT_FILE_NOT_FOUND' } });
    expect(await trainee.ask('DELETE', path)).toMatchObject({ status: 200, body: { files: [{ fileName: '答复.pdf' }] } });
    const more = await Promise.all(Array.from({ length: 11 }, (_, at) => attach(trainee, `%PDF-1.7 第 ${at} 份`)));
    expect(more.filter(({ status }) => status === 201)).toHaveLength(9);
    expect(more.find(({ status }) => status !== 201)).toMatchObject({ status: 409, body: { code: 'COMPLAINT_FILES_TOO_MANY' } });
    await department.ask('POST', `/complaints/${id}/closure`, { body: '已办' });
    expect(await attach(trainee, '%PDF-1.7 迟')).toMatchObject({ status: 409, body: { code: 'COMPLAINT_CLOSED' } });
    const audited = await api.database.query("SELECT summary_zh, after_state FROM audit_entry WHERE action LIKE 'complaint-file.%'");
    expect(audited.length).toBeGreaterThan(0);
    expect(JSON.stringify(audited)).not.toContain('截图');
  });
});

describe('the red lines', () => {
  const see = async () => (await api.visitor().ask('GET', '/public/red-lines')).body as { sound: boolean; items: { id: string; standing: string; looked: { zh: string }; found: { zh: string }[] }[] };
  const standingOf = async (id: string) => (await see()).items.find((item) => item.id === id);

  test('are all kept by the product as it runs, and shown to anybody, with what was looked at', async () => {
    const seen = await see();
    expect(seen.items.filter(({ standing }) => standing === 'present' || standing === 'lacking')).toEqual([]);
    expect(seen).toMatchObject({ sound: true, items: { length: 9 } });
    expect(seen.items[0]?.looked.zh).toMatch(/^在全部 [2-9]\d\d 个接口、系统可用的 \d{2,} 张数据表的 \d{3,} 个字段中查找/);
    expect(seen.items.find(({ id }) => id === 'equal_path')?.found).toHaveLength(5);
  });

  test('say so once a policy that counts minutes is in force, and that it is off while it is only kept', async () => {
    expect(await standingOf('no_duration_basis')).toMatchObject({ standing: 'absent' });
    const id = await api.database.transaction((tx) => recordPolicyVersion(tx, shippedPolicies['zhejiang-sample']));
    expect(await standingOf('no_duration_basis')).toMatchObject({ standing: 'off' });
    await api.database.transaction((tx) => putPolicyInForce(tx, 2026, id, { accountId: 1, at: new Date() }));
    const seen = await see();
    expect(seen.sound).toBe(false);
    expect(seen.items.find((item) => item.id === 'no_duration_basis')).toMatchObject({ standing: 'present', found: [{ zh: expect.stringContaining('网络学习') }] });
  });

  test('say so once there is a column to rank people by', async () => {
    await home.owner.query('ALTER TABLE civil_servant ADD COLUMN ranking int UNSIGNED NULL');
    expect(await standingOf('no_ranking')).toMatchObject({ standing: 'present', found: [{ zh: '发现：civil_servant.ranking' }] });
    await home.owner.query('ALTER TABLE civil_servant DROP COLUMN ranking');
    expect(await standingOf('no_ranking')).toMatchObject({ standing: 'absent' });
  });
});
