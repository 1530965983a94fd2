import { join } from 'node:path';
import { verifyLedger } from '../../../src/modules/credit-ledger/public';
import { Importers } from '../../../src/platform/imports/importer';
import { runImport } from '../../../src/platform/imports/run-import';
import { FileStorage } from '../../../src/platform/storage/file-storage';
import { person, record, writeRecords, writeRoster } from '../../fixtures/workbooks';
import { MovingClock } from '../identity/moving-clock';
import { importHere } from '../../support/import-here';
import { openImportOffice, type ImportOffice } from './import-office';

describe('one import run by several workers at once', () => {
  let office: ImportOffice;
  beforeAll(async () => {
    office = await openImportOffice();
  });
  afterAll(() => office.close());

  const run = (importId: number, signal = new AbortController().signal): Promise<void> => {
    const importers = office.application.get(Importers);
    return runImport({ database: office.database, storage: office.application.get(FileStorage), clock: new MovingClock(), importerOf: (kind) => importers.find(kind) }, importId, signal);
  };

  test('counts and posts each row once; one that is told to stop leaves the rest to the others', async () => {
    const [roster, records] = [join(office.home.dataDir, 'roster.xlsx'), join(office.home.dataDir, 'records.xlsx')];
    const people = Array.from({ length: 40 }, (_none, number) => person(number));
    await writeRoster(roster, people);
    await importHere(office.application, 'roster', roster);
    await writeRecords(records, Array.from({ length: 9_000 }, (_none, number) => record(people[number % 40] ?? {}, number, number % 100 === 7 ? { quantity: '0' } : {})));
    const importId = await office.handIn('records', records);
    const stopped = new AbortController();
    const outcomes = await Promise.allSettled([run(importId), run(importId), run(importId, stopped.signal), Promise.resolve().then(() => stopped.abort())]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await office.ended(importId)).toMatchObject({ status: 'completed', accepted: 8_910, unchanged: 0, refused: 90 });
    expect(await verifyLedger(office.database)).toMatchObject({ entries: 8_910, faults: [] });
    await run(importId);
    expect(await office.ended(importId)).toMatchObject({ accepted: 8_910, unchanged: 0, refused: 90 });
  });
});
