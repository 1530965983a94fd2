import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { shippedPolicies } from '#credit-rules';
import { PolicyLibrary } from '../modules/credit-policy/public';
import { readUnits } from '../modules/organizations/public';
import { Database } from '../platform/database/database';
import { createDemoAccounts } from './demo-accounts';
import { printDemoResult } from './demo-result';
import { leadAssessment } from './demo-year/lead-assessment';
import { loadDemoYear } from './demo-year/load-demo-year';
import { printClasses } from './demo-year/print-classes';
import { importWorkbook } from './import-workbook';
import { putVersionInForce } from './put-version-in-force';
import { recordPolicyNamed } from './record-policy-named';
import { runAssessment } from './run-assessment';
import { withApplication } from './with-application';

const YEAR = 2026;
const JUDGED_BY = 'nanjing-2010';
/** A second run under a sample shows what another policy would change. */
const COMPARED_WITH = 'zhejiang-sample';
const LOADED_BY = 'demo city';
const CITY = join(__dirname, '..', '..', '..', 'demo-city');

/**
 * Loads the demo city: policies, roster, records, the annual run, one account a role, the year of classes. Does nothing to a database
 * that has people of its own; a load that was cut off is taken up again, since every step may be repeated.
 */
export async function demo(_args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return withApplication(environment, async (application) => {
    const state = await stateOfDemo(application.get(Database));
    if (state === 'other') {
      process.stdout.write('  The database has a city of its own; the demo city is not loaded.\n');
      return 0;
    }
    if (state === 'empty') await load(application, environment['XUEFEN_DATA_DIR'] ?? '.data');
    await loadDemoYear(application, YEAR);
    await leadAssessment(application, YEAR);
    await printDemoResult(application, YEAR);
    await printClasses(application.get(Database));
    return 0;
  });
}

/** `empty` also when a load was cut off before its accounts; the year of classes comes after them and knows itself how far it is. */
async function stateOfDemo(database: Database): Promise<'empty' | 'loaded' | 'other'> {
  const [row] = await database.query<{ units: number; accounts: number; loads: number }>(
    `SELECT (SELECT COUNT(*) FROM org_unit) AS units, (SELECT COUNT(*) FROM account) AS accounts,
            (SELECT COUNT(*) FROM import_batch WHERE created_by_name = ?) AS loads`,
    [LOADED_BY],
  );
  const { units = 0, accounts = 0, loads = 0 } = row ?? {};
  if (Number(loads) === 0) return Number(units) + Number(accounts) === 0 ? 'empty' : 'other';
  return Number(accounts) === 0 ? 'empty' : 'loaded';
}

async function load(application: INestApplicationContext, dataDir: string): Promise<void> {
  const database = application.get(Database);
  const library = application.get(PolicyLibrary, { strict: false });
  for (const code of Object.keys(shippedPolicies)) await recordPolicyNamed(database, code);
  const policy = await library.byName(JUDGED_BY);
  await putVersionInForce(application, YEAR, policy.id);
  await importWorkbook(application, { kind: 'roster', path: join(CITY, 'roster-2026.xlsx'), trainingYear: YEAR, by: LOADED_BY });
  await importWorkbook(application, { kind: 'records', path: join(CITY, 'records-2026.xlsx'), trainingYear: YEAR, by: LOADED_BY });
  const [root] = await readUnits(database);
  if (!root) throw new Error('The demo roster brought no unit.');
  await runAssessment(application, { year: YEAR, unit: root, policy: await library.byName(COMPARED_WITH), mode: 'full', purpose: 'trial' });
  await runAssessment(application, { year: YEAR, unit: root, policy, mode: 'full' });
  await createDemoAccounts(application, { root, dataDir, year: YEAR });
}
