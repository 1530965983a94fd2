import { join } from 'node:path';
import { FactKinds, reverseEntry, verifyLedger } from '../../../src/modules/credit-ledger/public';
import { person, record, writeRecords, writeRoster } from '../../fixtures/workbooks';
import { importHere } from '../../support/import-here';
import { openImportOffice, type ImportOffice } from './import-office';

describe('a file brought in under the wrong year', () => {
  let office: ImportOffice;
  beforeAll(async () => {
    office = await openImportOffice();
  });
  afterAll(() => office.close());

  test('is taken back and brought in under the right one, where each record stands once', async () => {
    const [roster, records] = [join(office.home.dataDir, 'roster.xlsx'), join(office.home.dataDir, 'records.xlsx')];
    const people = Array.from({ length: 3 }, (_none, number) => person(number));
    await writeRoster(roster, people);
    await importHere(office.application, 'roster', roster);
    await writeRecords(records, Array.from({ length: 12 }, (_none, number) => record(people[number % 3] ?? {}, number, {})));
    const bring = (trainingYear: number) => importHere(office.application, 'records', records, trainingYear);

    expect(await bring(2025)).toMatchObject({ accepted: 12, unchanged: 0 });
    expect(await bring(2026)).toMatchObject({ accepted: 0, unchanged: 12 });
    const entries = await office.database.query<{ personId: number; entryNo: number }>('SELECT person_id AS personId, entry_no AS entryNo FROM credit_entry WHERE training_year = 2025');
    const why = { reason: '年度选错', author: { accountId: 7, at: new Date('2026-11-23T02:00:00Z') } };
    const kinds = office.application.get(FactKinds, { strict: false });
    await office.database.transaction(async (tx) => {
      for (const entry of entries) await reverseEntry(tx, kinds, { trainingYear: 2025, ...entry }, why);
    });

    expect(await bring(2026)).toMatchObject({ accepted: 12, unchanged: 0 });
    expect(await bring(2026)).toMatchObject({ accepted: 0, unchanged: 12 });
    const sums = await office.database.query<{ year: number; lines: number; quantity: string }>(
      'SELECT training_year AS year, COUNT(*) AS `lines`, SUM(quantity) AS quantity FROM credit_entry GROUP BY training_year ORDER BY training_year',
    );
    expect(sums.map(({ year, lines, quantity }) => [year, Number(lines), Number(quantity) > 0])).toEqual([[2025, 24, false], [2026, 12, true]]);
    expect(await verifyLedger(office.database)).toMatchObject({ entries: 36, faults: [] });
  });
});
