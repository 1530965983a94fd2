import { aimsTable, atMost } from './aims';
import { MeasuredProvince } from './measured-province';
import { ENTRIES_A_PERSON } from './population';
import { seconds, type Section } from './report';

const PEOPLE = 6_667;
const ROWS = PEOPLE * ENTRIES_A_PERSON;
const REDIS_DATABASE = 6;
const MOST_MEGABYTES = 150;

/** The ledger of a year as a workbook of 100,000 rows, by a worker as it runs in service. */
export async function exportLedger(say: (line: string) => void): Promise<Section> {
  const province = await MeasuredProvince.open(PEOPLE, REDIS_DATABASE);
  try {
    const idle = Math.max(...province.workers.map((worker) => worker.peakMegabytes()));
    const before = cpuSeconds(province);
    const { seconds: taken, sizeBytes } = await province.exportLedger();
    const computed = cpuSeconds(province) - before;
    const peak = Math.max(...province.workers.map((worker) => worker.peakMegabytes()));
    say(`${ROWS} rows in ${seconds(taken)}, ${seconds(computed)} of computing; a worker's peak ${idle} MB before, ${peak} MB after`);
    return {
      title: 'A workbook of 100,000 rows',
      text: [
        `The ${ROWS.toLocaleString('en-US')} ledger entries of a made-up province written as one .xlsx by a worker, in one snapshot, each sum compared with the ledger's: ${seconds(taken)}, of which ${seconds(computed)} computing, ${(sizeBytes / 2 ** 20).toFixed(1)} MB. The worker held at most ${idle} MB before, with everything wired and idle, and ${peak} MB at its most: writing the file took ${peak - idle} MB.`,
        aimsTable([atMost('the worker’s peak memory (VmHWM)', peak, MOST_MEGABYTES, (megabytes) => `${Math.round(megabytes)} MB`)]),
      ],
    };
  } finally {
    await province.close();
  }
}

function cpuSeconds({ workers }: MeasuredProvince): number {
  return workers.reduce((sum, worker) => sum + worker.cpuSeconds(), 0);
}
