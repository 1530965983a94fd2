import { importedCity } from './import-records-city';
import { aimsTable, atLeast, atMost } from './aims';
import type { Section } from './report';

const LEAST_ROWS_A_SECOND = 8_000;
const MOST_MEGABYTES = 250;

/** 82,226 rows from the stored file to the ledger, by one worker that keeps the people's standing fresh beside it. */
export async function importRecords(say: (line: string) => void): Promise<Section> {
  say('importing the demo city');
  const { figures } = await importedCity();
  const { rows, seconds, cpuSeconds, peakMegabytes } = figures;
  return {
    title: 'Import of the records',
    text: [
      `The demo city's records-2026.xlsx (${rows.toLocaleString('en')} rows) is brought into a database that holds only its roster, by the job of an upload, in one fresh worker: ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of the worker's CPU, the standing of each person refreshed beside it.`,
      aimsTable([
        atLeast('rows a second', rows / seconds, LEAST_ROWS_A_SECOND, (figure) => Math.round(figure).toLocaleString('en')),
        atMost("the worker's peak memory (VmHWM)", peakMegabytes, MOST_MEGABYTES, (figure) => `${Math.round(figure)} MB`),
      ]),
    ],
  };
}
