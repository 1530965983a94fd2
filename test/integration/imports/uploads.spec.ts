import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { RUN_IMPORT } from '../../../src/platform/imports/queue-import';
import { WORKBOOK_LIMITS } from '../../../src/platform/workbook/workbook-limits';
import { openWorkbook } from '../../../src/platform/workbook/open-workbook';
import { residentId } from '../../fixtures/resident-ids';
import { person, record, writeRecords, writeRoster } from '../../fixtures/workbooks';
import { startApi, type Api } from '../../support/api';
import { runPromisedJobs } from '../../support/import-here';
import { makeTestHome, type TestHome } from '../../support/test-home';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import type { Visitor } from '../../support/visitor';

function zipped(parts: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(content, name);
  zip.end();
  return buffer(zip.outputStream);
}

/** What an office program writes when a workbook is given a password: a compound file with an encrypted package. */
function encrypted(): Buffer {
  const file = Buffer.alloc(4_096);
  Buffer.from('D0CF11E0A1B11AE1', 'hex').copy(file);
  file.writeUInt16LE(9, 0x1e);
  file.write('EncryptedPackage', 1_024, 'utf16le');
  return file;
}

describe('an upload', () => {
  let home: TestHome;
  let api: Api;
  let hr: Visitor;
  beforeAll(async () => {
    home = await makeTestHome();
    api = await startApi(home.environment);
    hr = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
  });
  afterAll(async () => {
    await api?.close();
    await home?.drop();
  });

  const path = (name: string): string => join(home.dataDir, name);
  const counts = async (): Promise<string> => {
    const tables = ['import_batch', 'import_refusal', 'outbox_event', 'org_unit', 'civil_servant', 'credit_entry', 'audit_entry'];
    return JSON.stringify(await Promise.all(tables.map((table) => api.database.query(`SELECT '${table}' AS name, COUNT(*) AS stored FROM ${table}`))));
  };
  const filesKept = (): string[] => readdirSync(home.dataDir, { recursive: true }).map(String).filter((name) => /files\/.*[0-9a-f]{30}/.test(name));
  const rosterFile = async (): Promise<Buffer> => {
    await writeRoster(path('roster.xlsx'), [person(1)]);
    return readFileSync(path('roster.xlsx'));
  };
  const brought = async (kind: string, name: string): Promise<Record<string, unknown>> => {
    const { status, body } = await hr.upload('/imports', { kind, year: '2026' }, { name, content: readFileSync(path(name)) });
    expect([status, body['status']]).toEqual([202, 'queued']);
    await runPromisedJobs(api.app);
    return (await hr.ask('GET', `/imports/${String(body['id'])}`)).body;
  };

  test.each<[string, Record<string, string>, () => Promise<Buffer> | Buffer | undefined, number, string]>([
    ['without a file', { kind: 'roster', year: '2026' }, () => undefined, 400, 'FILE_MISSING'],
    ['of no kind', { year: '2026' }, rosterFile, 400, 'UNKNOWN_IMPORT_KIND'],
    ['of a kind nobody reads', { kind: 'payroll', year: '2026' }, rosterFile, 400, 'UNKNOWN_IMPORT_KIND'],
    ['of no year', { kind: 'roster', year: 'soon' }, rosterFile, 400, 'BAD_TRAINING_YEAR'],
    ['of no workbook', { kind: 'roster', year: '2026' }, () => Buffer.from('姓名,身份证号\n'), 400, 'NOT_A_WORKBOOK'],
    ['of nothing', { kind: 'roster', year: '2026' }, () => Buffer.alloc(0), 400, 'NOT_A_WORKBOOK'],
    ['of a workbook with a password', { kind: 'roster', year: '2026' }, encrypted, 400, 'WORKBOOK_ENCRYPTED'],
    ['of a workbook cut in half', { kind: 'roster', year: '2026' }, async () => (await rosterFile()).subarray(0, 2_000), 400, 'WORKBOOK_DAMAGED'],
    ['of another sheet', { kind: 'records', year: '2026' }, rosterFile, 400, 'SHEET_NOT_FOUND'],
    ['of a bomb', { kind: 'roster', year: '2026' }, () => zipped({ 'xl/workbook.xml': Buffer.alloc(80 * 1_048_576) }), 413, 'WORKBOOK_TOO_LARGE'],
    ['of more than is read', { kind: 'roster', year: '2026' }, () => Buffer.concat([Buffer.from('504B0304', 'hex'), Buffer.alloc(WORKBOOK_LIMITS.fileBytes)]), 413, 'WORKBOOK_TOO_LARGE'],
  ])('%s is refused, and nothing of it is kept', async (_case, fields, content, status, code) => {
    const before = [await counts(), filesKept()];
    const file = await content();
    expect(await hr.upload('/imports', fields, file && { name: 'file.xlsx', content: file })).toMatchObject({ status, body: { code, title: expect.stringMatching(/[\u4e00-\u9fff]/) } });
    expect([await counts(), filesKept()]).toEqual(before);
  });

  test('by somebody who may not import, or from another site, is refused before its file is read', async () => {
    const auditor = await api.signedIn({ grants: [{ role: 'auditor', unitId: null }] });
    const file = { name: 'roster.xlsx', content: await rosterFile() };
    expect(await auditor.upload('/imports', { kind: 'roster', year: '2026' }, file)).toMatchObject({ status: 403, body: { code: 'PERMISSION_LACKING' } });
    expect(await hr.upload('/imports', { kind: 'roster', year: '2026' }, file, { origin: 'https://evil.example' })).toMatchObject({ status: 403, body: { code: 'FOREIGN_ORIGIN' } });
  });

  test('with the longest of names is taken', async () => {
    const answer = await hr.upload('/imports', { kind: 'roster', year: '2026' }, { name: `${'名'.repeat(250)}.xlsx`, content: await rosterFile() });
    expect(answer.status).toBe(202);
    await runPromisedJobs(api.app);
  });

  test('is taken in, told apart by kind of row, and answered by events that end', async () => {
    await writeRoster(path('city.xlsx'), [person(1), person(2), person(2), person(3, { unit: '没有的单位' })]);
    const roster = await brought('roster', 'city.xlsx');
    expect(roster).toMatchObject({ status: 'completed', rowsTotal: 4, rowsRead: 4, accepted: 1, unchanged: 1, refused: 2 });
    const events = await hr.download(`/imports/${String(roster['id'])}/events`);
    expect(events.headers['content-type']).toContain('text/event-stream');
    expect(events.body.toString().match(/event: \w+/g)).toEqual(['event: progress', 'event: end']);
    const refusals = (await hr.ask('GET', `/imports/${String(roster['id'])}/refusals?limit=1`)).body;
    expect(refusals).toMatchObject({ count: 2, items: [{ row: 4, header: '身份证号', code: 'DUPLICATE_PERSON', written: expect.stringMatching(/^330799\*{8}/), problem: { zh: expect.stringContaining('第 4 行') }, remedy: { en: expect.any(String) } }] });
    expect((await hr.ask('GET', `/imports/${String(roster['id'])}/refusals?limit=1&cursor=${String(refusals['nextCursor'])}`)).body).toMatchObject({ items: [{ row: 5, code: 'UNKNOWN_UNIT' }], nextCursor: null });
    const [listed] = await rowsOfWorkbook((await hr.download('/imports/export.xlsx', { 'accept-language': 'en' })).body, 'Imports', 'No.');
    expect(listed?.slice(0, 9)).toEqual([String(roster['id']), 'city.xlsx', String(roster['year']), 'Roster', 'Completed', '4', '1', '1', '2']);
  });

  test('of refused rows, corrected in the workbook that names the reasons, is accepted', async () => {
    const wrong = record(person(1), 2, { quantity: '五' });
    await writeRecords(path('records.xlsx'), [record(person(1), 1), wrong, record(person(1, { residentId: residentId(77) }), 3)]);
    const first = await brought('records', 'records.xlsx');
    expect(first).toMatchObject({ accepted: 1, refused: 2 });
    const { status, headers, body } = await hr.download(`/imports/${String(first['id'])}/refusals.xlsx`);
    expect([status, String(headers['content-disposition'])]).toEqual([200, expect.stringContaining("filename*=UTF-8''")]);
    writeFileSync(path('refused.xlsx'), body);
    const workbook = await openWorkbook(path('refused.xlsx'));
    const rows: string[][] = [];
    for await (const row of workbook.rows('学习培训记录')) rows.push(row.cells.map(({ text }) => text));
    workbook.close();
    expect(rows[0]).toEqual(expect.arrayContaining(['身份证号', '数量', '原因', '处理办法']));
    expect(rows.slice(1).map((cells) => cells.at(-2))).toEqual([expect.stringContaining('数量应为'), expect.stringContaining('名册中没有')]);
    expect(await brought('records', 'refused.xlsx')).toMatchObject({ accepted: 0, refused: 2 });

    await writeRecords(path('corrected.xlsx'), [{ ...wrong, quantity: '5' }, record(person(1), 3)]);
    expect(await brought('records', 'corrected.xlsx')).toMatchObject({ accepted: 2, unchanged: 0, refused: 0 });
    expect(await brought('records', 'corrected.xlsx')).toMatchObject({ accepted: 0, unchanged: 2, refused: 0 });
  });

  test('that has ended is not cancelled; one that waits is, and is never run', async () => {
    const { body: waiting } = await hr.upload('/imports', { kind: 'roster', year: '2026' }, { name: 'roster.xlsx', content: await rosterFile() });
    expect(await hr.ask('POST', `/imports/${String(waiting['id'])}/cancellation`)).toMatchObject({ status: 200, body: { status: 'cancelled' } });
    await runPromisedJobs(api.app);
    expect((await hr.ask('GET', `/imports/${String(waiting['id'])}`)).body).toMatchObject({ status: 'cancelled', rowsRead: 0 });
    expect(await hr.ask('POST', `/imports/${String(waiting['id'])}/cancellation`)).toMatchObject({ status: 409, body: { code: 'IMPORT_FINISHED' } });
  });

  test('is recorded in the audit, with its job promised in the same transaction', async () => {
    const { body } = await hr.upload('/imports', { kind: 'roster', year: '2026' }, { name: 'roster.xlsx', content: await rosterFile() });
    expect(await api.database.query("SELECT action FROM audit_entry WHERE subject_kind = 'import' AND subject_id = ?", [String(body['id'])])).toEqual([{ action: 'import.started' }]);
    expect(await api.database.query('SELECT job, payload FROM outbox_event')).toEqual([{ job: RUN_IMPORT.name, payload: JSON.stringify({ importId: body['id'] }) }]);
    await runPromisedJobs(api.app);
  });

  test.each([['roster', ['单位', '人员名册']], ['records', ['学习培训记录']]])('begins with a template of %s, which is a workbook of the right sheets', async (kind, sheets) => {
    const { status, body } = await hr.download(`/import-templates/${kind}.xlsx`);
    expect(status).toBe(200);
    writeFileSync(path('template.xlsx'), body);
    const workbook = await openWorkbook(path('template.xlsx'));
    expect(sheets.map((name) => workbook.hasSheet(name))).toEqual(sheets.map(() => true));
    workbook.close();
    expect((await hr.upload('/imports', { kind, year: '2026' }, { name: `${kind}.xlsx`, content: body })).status).toBe(202);
    await runPromisedJobs(api.app);
  });
});
