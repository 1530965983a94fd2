import { readFileSync } from 'node:fs';
import { verifyLedger } from '../../../src/modules/credit-ledger/public';
import { cancelImport } from '../../../src/modules/credit-registration/imports/cancel-import';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { WorkerProcess } from '../../support/product-process';
import { openImportOffice, type ImportOffice } from './import-office';

interface Truth {
  readonly rosterRows: number;
  readonly recordRows: number;
  readonly rosterRefused: readonly { readonly row: number; readonly code: string }[];
  readonly recordsRefused: readonly { readonly row: number; readonly code: string }[];
}

const MINUTES = 60_000;

describe('the demo city’s files, taken in by worker processes', () => {
  const truth = JSON.parse(readFileSync('demo-city/truth-2026.json', 'utf8')) as Truth;
  const good = truth.recordRows - truth.recordsRefused.length;
  let office: ImportOffice;
  let worker: WorkerProcess;
  beforeAll(async () => {
    office = await openImportOffice();
    worker = await WorkerProcess.start(office.home.environment);
  });
  afterAll(async () => {
    await worker?.stop();
    await office?.close();
  });

  const refused = (importId: number): Promise<{ row: number; code: string }[]> =>
    office.database.query('SELECT row_no AS `row`, code FROM import_refusal WHERE import_id = ? ORDER BY row_no', [importId]);
  const placesOf = (rows: Truth['rosterRefused']) => rows.map(({ row, code }) => ({ row, code }));
  const records = (): Promise<number> => office.handIn('records', 'demo-city/records-2026.xlsx');

  test('the roster: accepted and refused rows are those of the truth', async () => {
    const importId = await office.handIn('roster', 'demo-city/roster-2026.xlsx');
    expect(await office.ended(importId)).toMatchObject({ status: 'completed', accepted: truth.rosterRows - truth.rosterRefused.length, unchanged: 0, refused: truth.rosterRefused.length });
    expect(await refused(importId)).toEqual(placesOf(truth.rosterRefused));
  });

  test('a worker killed on the way: another ends the import, each row counted once', async () => {
    const importId = await records();
    await office.underWay(importId);
    await worker.kill();
    worker = await WorkerProcess.start(office.home.environment);
    expect(await office.ended(importId)).toMatchObject({ status: 'completed', accepted: good, unchanged: 0, refused: truth.recordsRefused.length });
    expect(await refused(importId)).toEqual(placesOf(truth.recordsRefused));
    expect(await verifyLedger(office.database)).toMatchObject({ entries: good, faults: [] });
  }, 3 * MINUTES);

  test('the same file again adds nothing, though Redis is emptied on the way', async () => {
    const importId = await records();
    await office.underWay(importId);
    await office.home.emptyRedis();
    expect(await office.ended(importId)).toMatchObject({ status: 'completed', accepted: 0, unchanged: good, refused: truth.recordsRefused.length });
  }, 3 * MINUTES);

  test('with the worker killed and Redis emptied, what was promised is handed over again after a minute', async () => {
    const importId = await records();
    await office.underWay(importId);
    await worker.kill();
    await office.home.emptyRedis();
    await office.database.query('UPDATE outbox_event SET handed_at = handed_at - INTERVAL 61 SECOND');
    worker = await WorkerProcess.start(office.home.environment);
    expect(await office.ended(importId)).toMatchObject({ status: 'completed', accepted: 0, unchanged: good });
  }, 3 * MINUTES);

  test('cancelled on the way it stops, and what was taken stays', async () => {
    const importId = await records();
    await office.underWay(importId);
    await office.database.transaction((tx) => cancelImport(tx, importId, { actor: SYSTEM_ACTOR, at: new Date('2026-11-23T02:00:00Z') }));
    const atCancellation = await office.ended(importId);
    expect(atCancellation).toMatchObject({ status: 'cancelled', accepted: 0 });
    expect(atCancellation.unchanged).toBeLessThan(good);
    // The queue has nothing left of it: the next import is taken up, so the cancelled one was let go.
    await office.ended(await office.handIn('roster', 'demo-city/roster-2026.xlsx'));
    expect(await office.ended(importId)).toEqual(atCancellation);
    expect(await verifyLedger(office.database)).toMatchObject({ entries: good, faults: [] });
  }, 3 * MINUTES);
});
