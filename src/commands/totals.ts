import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { isTrainingYear, type Clock, type TrainingYear } from '#kernel';
import { PolicyLibrary, putPolicyInForce, type ReadyPolicy } from '../modules/credit-policy/public';
import { CLOCK } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { importWorkbook } from './import-workbook';
import { readTotals } from './read-totals';
import { recordPolicyNamed } from './record-policy-named';
import { runAssessment, wholeCity } from './run-assessment';
import { withApplication } from './with-application';

const OPTIONS = { roster: { type: 'string' }, records: { type: 'string' }, policy: { type: 'string' }, year: { type: 'string' }, out: { type: 'string' } } as const;

/** The main job without pages: import, annual run by the queue, results as one JSON file. Needs an empty database and a running worker. */
export async function totals(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const { roster, records, policy, out } = values;
  const year = Number(values.year);
  if (!roster || !records || !policy || !out || !isTrainingYear(year)) {
    throw new Error('Usage: totals --roster FILE.xlsx --records FILE.xlsx --policy CODE_OR_FILE.json --year 2026 --out FILE.json');
  }
  return withApplication(environment, async (application) => {
    const ready = await usePolicy(application, policy, year);
    const rosterImport = await importWorkbook(application, { kind: 'roster', path: roster, trainingYear: year, by: 'totals' });
    const recordsImport = await importWorkbook(application, { kind: 'records', path: records, trainingYear: year, by: 'totals' });
    const run = await runAssessment(application, { year, unit: await wholeCity(application.get(Database)), policy: ready, mode: 'full' });
    const result = await readTotals(application, { year, policy: ready, runId: run.id, rosterImportId: rosterImport.id, recordsImportId: recordsImport.id });
    writeFileSync(out, `${JSON.stringify(result)}\n`);
    process.stdout.write(`  ${run.people} people: ${run.met} met, ${run.notMet} not met; written to ${out}\n`);
    return run.failed === 0 ? 0 : 1;
  });
}

async function usePolicy(application: INestApplicationContext, name: string, year: TrainingYear): Promise<ReadyPolicy> {
  const database = application.get(Database);
  const id = await recordPolicyNamed(database, name);
  await database.transaction((tx) => putPolicyInForce(tx, year, id, { accountId: 0, at: application.get<Clock>(CLOCK).now() }));
  return application.get(PolicyLibrary, { strict: false }).byId(id);
}
