import { writeFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import type { TrainingYear } from '#kernel';
import { PolicyLibrary, type ReadyPolicy } from '../modules/credit-policy/public';
import { Database } from '../platform/database/database';
import { importWorkbook } from './import-workbook';
import { putVersionInForce } from './put-version-in-force';
import { readTotals } from './read-totals';
import { recordPolicyNamed } from './record-policy-named';
import { runAssessment, wholeCity } from './run-assessment';
import { sayRefused } from './say-refused';
import { readTotalsOptions } from './totals-options';
import { withApplication } from './with-application';

/** The main job without pages: import, annual run by the queue, results as one JSON file. Needs an empty database and a running worker. */
export async function totals(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { roster, records, policy, year, out } = readTotalsOptions(args);
  return withApplication(environment, async (application) => {
    const ready = await usePolicy(application, policy, year);
    const rosterImport = await importWorkbook(application, { kind: 'roster', path: roster, trainingYear: year, by: 'totals' });
    const recordsImport = await importWorkbook(application, { kind: 'records', path: records, trainingYear: year, by: 'totals' });
    const run = await runAssessment(application, { year, unit: await wholeCity(application.get(Database)), policy: ready, mode: 'full' });
    const result = await readTotals(application, { year, policy: ready, runId: run.id, rosterImportId: rosterImport.id, recordsImportId: recordsImport.id });
    writeFileSync(out, `${JSON.stringify(result)}\n`);
    process.stdout.write(`  ${run.people} people: ${run.met} met, ${run.notMet} not met; written to ${out}\n`);
    const refused = await sayRefused(application.get(Database), { rosterImportId: rosterImport.id, recordsImportId: recordsImport.id, people: run.people, out });
    return run.failed === 0 && refused === 0 ? 0 : 1;
  });
}

async function usePolicy(application: INestApplicationContext, name: string, year: TrainingYear): Promise<ReadyPolicy> {
  const database = application.get(Database);
  const id = await recordPolicyNamed(database, name);
  await putVersionInForce(application, year, id);
  return application.get(PolicyLibrary, { strict: false }).byId(id);
}
