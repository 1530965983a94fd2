import { join } from 'node:path';
import { findPeopleByResidentId } from '../../../src/modules/organizations/public';
import { Vault } from '../../../src/platform/vault/vault';
import { CITY, person, record, writeRecords, writeRoster } from '../../fixtures/workbooks';
import { residentId } from '../../fixtures/resident-ids';
import { startApi, type Api } from '../../support/api';
import { importHere } from '../../support/import-here';
import { makeTestHome, type TestHome } from '../../support/test-home';
import type { Visitor } from '../../support/visitor';

const MOBILE = '13812345678';

describe('a resident ID', () => {
  let home: TestHome;
  let api: Api;
  let hr: Visitor;
  let personId: number;
  beforeAll(async () => {
    home = await makeTestHome();
    api = await startApi(home.environment);
    const [roster, records] = [join(home.dataDir, 'roster.xlsx'), join(home.dataDir, 'records.xlsx')];
    const unsound = `${residentId(3).slice(0, 17)}${residentId(3).endsWith('1') ? '2' : '1'}`;
    await writeRoster(roster, [person(1, { mobile: MOBILE }), person(2), person(2), person(3, { residentId: unsound })], CITY);
    await importHere(api.app, 'roster', roster);
    await writeRecords(records, [record(person(1), 1), record(person(1), 1), record(person(9), 1), record(person(2, { name: '别人' }), 2), record(person(3, { residentId: ` ${unsound} ` }), 3)]);
    await importHere(api.app, 'records', records);
    hr = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
    const [found] = (await hr.ask('GET', '/people?year=2026&q=王乙')).body['items'] as { id: number }[];
    personId = found?.id ?? 0;
    await hr.ask('POST', `/people/${personId}/resident-id-views`, { reason: `核对 ${residentId(1)}` }, { 'idempotency-key': 'once' });
    await hr.upload('/imports', { kind: 'roster', year: '2026' }, { name: `${residentId(1)}.xlsx`, content: Buffer.from('no workbook') });
  });
  afterAll(async () => {
    await api?.close();
    await home?.drop();
  });

  test('stands in the clear in no column of any table, nor does a mobile number', async () => {
    const tables = await home.owner.query<{ name: string }[]>("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'");
    expect(tables.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await home.owner.query<Record<string, unknown>[]>(`SELECT * FROM \`${name}\``);
      for (const row of rows) {
        for (const [column, value] of Object.entries(row)) {
          const text = Buffer.isBuffer(value) ? `${value.toString('latin1')} ${value.toString('hex')}` : String(value);
          if (/330799\d{11}[\dX]/.test(text) || text.includes(MOBILE)) found.push(`${name}.${column}`);
        }
      }
    }
    expect(found).toEqual([]);
  });

  test('is found again by its index, and another is not', async () => {
    const people = await findPeopleByResidentId(api.database, api.app.get(Vault), [residentId(1), residentId(8)]);
    expect([...people].map(([id, { personId: number, name }]) => [id, number, name])).toEqual([[residentId(1), personId, '王乙']]);
  });

  test('is masked for everybody who looks', async () => {
    const masked = `330799********${residentId(1).slice(14)}`;
    expect((await hr.ask('GET', `/people/${personId}`)).body).toMatchObject({ maskedResidentId: masked, maskedMobile: '138****5678', mayUnmask: true });
    expect(JSON.stringify((await hr.ask('GET', '/people?year=2026')).body)).not.toMatch(/330799\d{11}/);
  });

  test.each([['without a reason', {}], ['with one that says nothing', { reason: '          ' }]])('is not shown %s', async (_case, body) => {
    expect((await hr.ask('POST', `/people/${personId}/resident-id-views`, body)).status).toBe(400);
  });

  test('is not shown to somebody who may only read', async () => {
    const auditor = await api.signedIn({ grants: [{ role: 'auditor', unitId: null }] });
    expect(await auditor.ask('POST', `/people/${personId}/resident-id-views`, { reason: '抽查档案' })).toMatchObject({ status: 403, body: { code: 'PERMISSION_LACKING' } });
    expect((await auditor.ask('GET', `/people/${personId}`)).body).toMatchObject({ mayUnmask: false });
  });

  test('is shown once a reason is given, and who looked at whom and why is kept', async () => {
    expect((await hr.ask('POST', `/people/${personId}/resident-id-views`, { reason: '年度考核核对' })).body).toEqual({ residentId: residentId(1), mobile: MOBILE });
    const rows = await api.database.query<{ subject: string; after: string }>("SELECT subject_id AS subject, after_state AS after FROM audit_entry WHERE action = 'resident-id.viewed' ORDER BY id");
    expect(rows).toHaveLength(2);
    expect(rows.at(-1)).toEqual({ subject: String(personId), after: '{"reason":"年度考核核对"}' });
  });
});
