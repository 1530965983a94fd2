import { join } from 'node:path';
import { person, record, writeRecords, writeRoster, type RecordLine } from '../../fixtures/workbooks';
import { WorkerProcess } from '../../support/product-process';
import { openImportOffice, type ImportOffice } from './import-office';

const PEOPLE = 500;
const ROWS = 100_000;
const MOST_MEGABYTES = 250;
/** How much garbage lies about depends on how busy the machine is; with a limit, what has to be kept at once decides. */
const COLLECTED_IN_TIME = '--max-old-space-size=140';

describe('a file of 100,000 records', () => {
  let office: ImportOffice;
  let worker: WorkerProcess;
  beforeAll(async () => {
    office = await openImportOffice();
    worker = await WorkerProcess.start({ ...office.home.environment, NODE_OPTIONS: COLLECTED_IN_TIME });
  });
  afterAll(async () => {
    await worker?.stop();
    await office?.close();
  });

  function* manyRecords(): Generator<RecordLine> {
    for (let number = 0; number < ROWS; number += 1) yield record(person(number % PEOPLE), number);
  }

  test('is taken in whole by a worker that never holds more than 250 MB', async () => {
    const [roster, records] = [join(office.home.dataDir, 'roster.xlsx'), join(office.home.dataDir, 'records.xlsx')];
    await writeRoster(roster, Array.from({ length: PEOPLE }, (_none, number) => person(number)));
    await writeRecords(records, manyRecords());
    await office.ended(await office.handIn('roster', roster));
    const begun = performance.now();
    expect(await office.ended(await office.handIn('records', records))).toMatchObject({ status: 'completed', accepted: ROWS, refused: 0 });
    const seconds = (performance.now() - begun) / 1_000;
    const peak = worker.peakMegabytes();
    process.stdout.write(`  100,000 records in ${seconds.toFixed(1)} s (${Math.round(ROWS / seconds)} rows/s), worker peak ${peak} MB\n`);
    expect(peak).toBeLessThan(MOST_MEGABYTES);
  }, 240_000);
});
