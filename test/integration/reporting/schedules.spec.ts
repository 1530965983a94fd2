import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { PolicyLibrary, putPolicyInForce } from '../../../src/modules/credit-policy/public';
import { recordPolicyNamed } from '../../../src/commands/record-policy-named';
import { writeDueExports } from '../../../src/modules/reporting/schedules/write-due-exports';
import { readBucketAddress } from '../../../src/platform/configuration/read-bucket-address';
import { Exporters } from '../../../src/platform/exports/exporter';
import { queueExport } from '../../../src/platform/exports/queue-export';
import { removeExpiredExports } from '../../../src/platform/exports/remove-expired-exports';
import { runExport } from '../../../src/platform/exports/run-export';
import { placeOfExport } from '../../../src/platform/exports/place-of-export';
import { FileStorage } from '../../../src/platform/storage/file-storage';
import { openFileStorage } from '../../../src/platform/storage/open-file-storage';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { startApi, type Api } from '../../support/api';
import { runPromisedJobs } from '../../support/import-here';
import { S3Server } from '../../support/s3-server';
import { makeTestHome, type TestHome } from '../../support/test-home';
import type { Visitor } from '../../support/visitor';
import { buildCity, type City } from '../identity/city';

/** A Monday in Shanghai, a little after midnight. */
const MONDAY = new Date('2026-11-22T16:05:00Z');
/** When what was written that Monday is kept no more. */
const LATER = new Date('2026-11-29T16:05:00Z');
const digestOf = (content: string) => createHash('sha256').update(content).digest('hex');

describe('what an account keeps for itself', () => {
  let home: TestHome;
  let api: Api;
  let city: City;
  let department: Visitor;
  let other: Visitor;
  beforeAll(async () => {
    home = await makeTestHome();
    api = await startApi(home.environment);
    city = await buildCity(api.database);
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

  test('a list kept in English is written in English, ranks and filter included', async () => {
    const reader = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
    await home.owner.query("UPDATE posting SET post = '乡科级副职', `rank` = '一级科员'");
    const { id } = (await reader.ask('POST', '/scheduled-exports', { kind: 'people-results', rhythm: 'daily' }, { 'accept-language': 'en' })).body as { id: number };
    await due();
    expect(await writeDueExports(api.database, MONDAY)).toBe(1);
    await runPromisedJobs(api.app);
    const [written] = (await exportsOf(reader)).items as { id?: number; title: string }[];
    expect(written?.title).toBe('People and credits 2026 (2026-11-23)');
    const rows = await rowsOfWorkbook((await reader.download(`/exports/${written?.id}/file`)).body, 'People and credits', 'Name');
    expect(new Set(rows.map(([, , , post, rank, status]) => [post, rank, status].join(' · ')))).toEqual(new Set(['Deputy at township or section level · Clerk, level I · In service']));
    expect((await reader.ask('DELETE', `/scheduled-exports/${id}`)).status).toBe(204);
  });

  test('one whose unit was lost ends by itself, is told once with the way out, and says why at the schedule; so does one that could not be written', async () => {
    const hr = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: city.bureau }] });
    const order = (visitor: Visitor, unitId: number) => visitor.ask('POST', '/scheduled-exports', { kind: 'claims', rhythm: 'daily', unitId });
    const { id } = (await order(hr, city.bureau)).body as { id: number };
    const closing = (await order(department, city.village)).body as { id: number };
    expect((await hr.ask('GET', '/scheduled-exports')).body).toMatchObject({ items: [{ id, last: null, ended: null }] });
    const ofHr = 'account_id = (SELECT account_id FROM scheduled_export WHERE id = ?)';
    await due();
    expect(await writeDueExports(api.database, MONDAY)).toBe(2);
    // Lost between the asking and the writing.
    await home.owner.query(`UPDATE role_grant SET unit_id = ? WHERE ${ofHr}`, [city.town, id]);
    await runPromisedJobs(api.app);
    expect((await hr.ask('GET', '/scheduled-exports')).body).toMatchObject({ items: [{ last: { status: 'failed', problem: { code: 'UNIT_NOT_FOUND' } } }] });
    await home.owner.query("UPDATE org_unit SET closed_on = '2026-11-01' WHERE id = ?", [city.village]);
    for (const day of ['2026-11-23', '2026-11-24']) {
      await due(day);
      await Promise.all([writeDueExports(api.database, LATER), writeDueExports(api.database, LATER)]);
      await runPromisedJobs(api.app);
    }
    await home.owner.query('UPDATE scheduled_export SET ended_at = ? WHERE ended_for IS NOT NULL', [new Date()]);
    expect((await hr.ask('GET', '/scheduled-exports')).body).toMatchObject({ items: [{ id, ended: { code: 'UNIT_NOT_FOUND', zh: expect.stringContaining('权限范围') } }] });
    expect((await department.ask('GET', '/scheduled-exports')).body).toMatchObject({ items: [{ id: closing.id, last: { status: 'completed' }, ended: { code: 'UNIT_NOT_THEN' } }] });
    expect(await order(department, city.village)).toMatchObject({ status: 404, body: { code: 'UNIT_NOT_THEN' } });
    const told = (await home.owner.query(`SELECT kind, facts FROM notice WHERE ${ofHr} ORDER BY id`, [id])) as { kind: string; facts: string }[];
    expect(told.map(({ kind, facts }) => [kind, JSON.parse(facts)])).toEqual([
      ['file_failed', { title: expect.stringContaining('2026 年度学分申报（2026-11-23）'), code: 'UNIT_NOT_FOUND', reason: { zh: expect.stringContaining('单位'), en: expect.any(String) } }],
      ['schedule_ended', { list: { zh: '学分申报', en: 'Declared credits' }, unitName: expect.any(String), code: 'UNIT_NOT_FOUND', reason: { zh: '该单位已不在您的权限范围内。', en: expect.any(String) } }],
    ]);
    await home.owner.query('UPDATE org_unit SET closed_on = NULL WHERE id = ?', [city.village]);
  });

  describe('exported files', () => {
    const EVIDENCE = '每次都一样的内容';
    let server: S3Server;
    let stores: Readonly<Record<'disk' | 'bucket', FileStorage>>;
    let accountId: number;
    beforeAll(async () => {
      server = await S3Server.start(join(home.dataDir, 's3'));
      const bucket = readBucketAddress(server.url);
      stores = { disk: api.app.get(FileStorage), bucket: await openFileStorage({ dataDir: join(home.dataDir, 'with-bucket'), bucket }) };
      api.app.get(Exporters).register({ kind: 'same', permission: 'people.export', write: async () => ({ fileName: '同.txt', contentType: 'text/plain', body: Readable.from([EVIDENCE]) }) });
      [{ accountId }] = (await home.owner.query("SELECT account_id AS accountId FROM role_grant WHERE role = 'organisation_department' AND revoked_at IS NULL ORDER BY id LIMIT 1")) as [{ accountId: number }];
    });
    afterAll(() => server?.goAway());

    const written = async (storage: FileStorage): Promise<number> => {
      const exportId = await api.database.transaction((tx) => queueExport(tx, { kind: 'same', wish: {}, title: '同', accountId, at: MONDAY }));
      await runExport({ database: api.database, storage, clock: { now: () => MONDAY }, exporters: api.app.get(Exporters) }, exportId, new AbortController().signal);
      return exportId;
    };
    const content = async (storage: FileStorage, id: number) => text(await placeOfExport(storage, id, 1).read(digestOf(EVIDENCE)));
    const removedAt = async (id: number) => ((await home.owner.query('SELECT removed_at AS at FROM export_job WHERE id = ?', [id])) as { at: Date | null }[])[0]?.at;
    const look = (storage: FileStorage) => removeExpiredExports(api.database, storage, LATER);

    test.each(['disk', 'bucket'] as const)('of the time before go from the %s, once however many look; one that is written with the same content meanwhile stays, and so does evidence', async (name) => {
      const storage = stores[name];
      const { digest } = await storage.keep(Readable.from([EVIDENCE]));
      const old = await Promise.all(Array.from({ length: 8 }, () => written(storage)));
      await home.owner.query('UPDATE export_job SET finished_at = ? WHERE id IN (?)', [MONDAY, old]);
      const late = { database: api.database, storage, clock: { now: () => LATER }, exporters: api.app.get(Exporters) };
      const fresh = await Promise.all(old.map(() => api.database.transaction((tx) => queueExport(tx, { kind: 'same', wish: {}, title: '同', accountId, at: LATER }))));
      await Promise.all([look(storage), look(storage), ...fresh.map((id) => runExport(late, id, new AbortController().signal))]);
      for (const id of old) {
        await expect(content(storage, id)).rejects.toMatchObject({ code: 'STORED_FILE_MISSING' });
        expect(await removedAt(id)).toEqual(LATER);
      }
      for (const id of fresh) expect([await content(storage, id), await removedAt(id)]).toEqual([EVIDENCE, null]);
      expect(await text(await storage.read(digest))).toBe(EVIDENCE);
    });

    test('whose removal was cut off, or whose bucket is away, are fetched by nobody and go at the next look', async () => {
      const id = await written(stores.bucket);
      await server.goAway();
      await expect(look(stores.bucket)).rejects.toMatchObject({ code: 'STORAGE_AWAY' });
      expect(await department.ask('GET', `/exports/${id}/file`)).toMatchObject({ status: 409, body: { code: 'EXPORT_EXPIRED' } });
      expect(await removedAt(id)).toBeNull();
      await server.comeBack();
      await placeOfExport(stores.bucket, id, 1).remove();
      await look(stores.bucket);
      expect(await removedAt(id)).toEqual(LATER);
    });

    test('are asked for again by their owner alone, as the same list of how things stand now, and not while they are written', async () => {
      const { id } = (await department.ask('POST', '/exports/people-results', { year: 2026, verdict: 'not_met' })).body as { id: number };
      expect(await department.ask('POST', `/exports/${id}/renewal`)).toMatchObject({ status: 409, body: { code: 'EXPORT_NOT_READY' } });
      await runPromisedJobs(api.app);
      await home.owner.query('UPDATE export_job SET finished_at = ? WHERE id = ?', [MONDAY, id]);
      await look(stores.disk);
      expect(await department.ask('GET', `/exports/${id}`)).toMatchObject({ body: { keptUntil: LATER.toISOString() } });
      expect(await department.ask('POST', `/exports/${await written(stores.disk)}/renewal`)).toMatchObject({ status: 404, body: { code: 'EXPORT_NOT_FOUND' } });
      const stranger = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
      expect(await stranger.ask('POST', `/exports/${id}/renewal`)).toMatchObject({ status: 404, body: { code: 'EXPORT_NOT_FOUND' } });
      const again = await department.ask('POST', `/exports/${id}/renewal`);
      expect(again).toMatchObject({ status: 202, body: { kind: 'people-results', title: '2026 年度人员学分', status: 'queued' } });
      const wishes = (await home.owner.query('SELECT wish FROM export_job WHERE id IN (?)', [[id, again.body['id'] as number]])) as { wish: string }[];
      expect(new Set(wishes.map(({ wish }) => wish)).size).toBe(1);
    });
  });
});
