import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dryRun } from './dry-run';
import { dashboard } from './dashboard';
import { exportLedger } from './export-ledger';
import { firstLoad } from './first-load';
import { importRecords } from './import-records';
import { listOverHttp } from './list-over-http';
import { missesAnAim, reportOf, type Section } from './report';
import { seats } from './seats';
import { yearlyRun } from './yearly-run';

type Measurement = (say: (line: string) => void) => Promise<Section>;

/** By name; `npm run bench -- yearly-run` measures one and prints it without touching the page. */
const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  'yearly-run': yearlyRun,
  'dry-run': dryRun,
  'import-records': importRecords,
  'export-ledger': exportLedger,
  dashboard,
  'list-over-http': listOverHttp,
  'first-load': firstLoad,
  seats,
};

const PAGE = 'docs/benchmarks.md';

/** @returns the exit code: 1 when an aim was missed */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !MEASUREMENTS[name]);
  if (unknown !== undefined) throw new Error(`There is no measurement "${unknown}"; there are: ${Object.keys(MEASUREMENTS).join(', ')}.`);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const sections: Section[] = [];
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (names.length === 0 || names.includes(name)) sections.push(await measure(say));
  }
  const machine = `Node ${process.version} on ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; MariaDB, Redis, workers and the measuring process share them.`;
  const report = reportOf(sections, machine);
  process.stdout.write(report);
  if (names.length === 0) writeFileSync(PAGE, report);
  return missesAnAim(sections) ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
