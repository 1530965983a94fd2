import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../../src/platform/database/database';
import { MovingClock } from '../identity/moving-clock';
import { CITY, writeMoves, writeRoster, type MoveLine, type PersonLine, type UnitLine } from '../../fixtures/workbooks';
import { startApplicationContext } from '../../support/application-context';
import { importHere, type ImportOutcome } from '../../support/import-here';
import { makeTestHome, type TestHome } from '../../support/test-home';

/** An empty city whose rosters a test brings in, on a day that the test moves. */
export interface CityOffice {
  readonly home: TestHome;
  readonly application: INestApplicationContext;
  readonly database: Database;
  readonly clock: MovingClock;
  moves(lines: readonly MoveLine[]): Promise<ImportOutcome>;
  roster(people: readonly PersonLine[], units?: readonly UnitLine[]): Promise<ImportOutcome>;
  close(): Promise<void>;
}

export async function openCityOffice(): Promise<CityOffice> {
  const home = await makeTestHome();
  const clock = new MovingClock();
  const application = await startApplicationContext(home.environment, clock);
  const path = join(home.dataDir, 'roster.xlsx');
  const movesPath = join(home.dataDir, 'moves.xlsx');
  return {
    home, application, clock,
    database: application.get(Database),
    async roster(people, units = CITY) {
      await writeRoster(path, people, units);
      return importHere(application, 'roster', path);
    },
    async moves(lines) {
      await writeMoves(movesPath, lines);
      return importHere(application, 'moves', movesPath);
    },
    async close() {
      await application.close();
      await home.drop();
    },
  };
}
