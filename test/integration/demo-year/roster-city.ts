import type { INestApplicationContext } from '@nestjs/common';
import { fixedClock } from '#kernel';
import { createDemoAccounts } from '../../../src/commands/demo-accounts';
import { loadDemoYear } from '../../../src/commands/demo-year/load-demo-year';
import { readUnits } from '../../../src/modules/organizations/public';
import { Database } from '../../../src/platform/database/database';
import { startApplicationContext } from '../../support/application-context';
import { importHere, runPromisedJobs } from '../../support/import-here';
import { makeTestHome, type TestHome } from '../../support/test-home';
import { until } from '../../support/until';

const YEAR = 2026;

export interface RosterCity {
  readonly application: INestApplicationContext;
  readonly database: Database;
  /** Whoever owns the database may do anything in it. */
  readonly owner: TestHome['owner'];
  /** The year of classes, with what its closings promised. `by` stands in for the application. */
  load(by?: INestApplicationContext): Promise<void>;
  close(): Promise<void>;
}

/** The people and accounts of the demo city, without records and a policy: enough for its year of classes. */
export async function openRosterCity(now: string): Promise<RosterCity> {
  const home = await makeTestHome();
  const application = await startApplicationContext(home.environment, fixedClock(now));
  const database = application.get(Database);
  await importHere(application, 'roster', 'demo-city/roster-2026.xlsx');
  const [root] = await readUnits(database);
  if (!root) throw new Error('the roster brought no unit');
  await createDemoAccounts(application, { root, dataDir: home.dataDir, year: YEAR });
  return {
    application,
    database,
    owner: home.owner,
    async load(by = application) {
      let ended = false;
      const loading = loadDemoYear(by, YEAR).finally(() => {
        ended = true;
      });
      await Promise.all([loading, until('the year is loaded', () => runPromisedJobs(application).then(() => ended), 180)]);
    },
    async close() {
      await application.close();
      await home.drop();
    },
  };
}
