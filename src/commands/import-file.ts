import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isTrainingYear } from '#kernel';
import { importWorkbook } from './import-workbook';
import { withApplication } from './with-application';

const USAGE = 'Usage: import roster|records FILE.xlsx --year 2026';

/** Brings a roster or records in by the same job as an upload; a worker must be running. Exit code 1 when rows were refused. */
export async function importFile(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: { year: { type: 'string' } }, allowPositionals: true });
  const [kind, path] = positionals;
  const trainingYear = Number(values.year);
  if ((kind !== 'roster' && kind !== 'records') || path === undefined || !isTrainingYear(trainingYear)) throw new Error(USAGE);
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  return withApplication(environment, async (application) => {
    const done = await importWorkbook(application, { kind, path, trainingYear, by: 'command line' });
    if (done.refused > 0) process.stdout.write(`  The refused rows and what to do about them stand on the page of import ${done.id}.\n`);
    return done.refused === 0 ? 0 : 1;
  });
}
