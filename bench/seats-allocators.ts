import { DomainError } from '#kernel';
import { EnrolmentDesk } from '../src/modules/classes/enrolment/enrol-person';
import { SYSTEM_ACTOR } from '../src/modules/identity/public';
import { createDataSource } from '../src/platform/database/data-source';
import { Database } from '../src/platform/database/database';
import { CROWD, type Crowd } from './seats-crowd';
import { enrolUnderRowLock } from './seats-row-lock';
import { REQUESTS } from './seats-rush';

/** As many as two api processes have. */
const CONNECTIONS = 20;
const IN_FLIGHT = 200;

type Enrol = (classId: number, personId: number) => Promise<unknown>;

/** The two allocators without HTTP before them, on the same connections, by turns. @returns requests a second of each turn */
export async function contest(crowd: Crowd, turns: number): Promise<{ readonly ours: readonly number[]; readonly theirs: readonly number[] }> {
  const source = await createDataSource(crowd.environment['DATABASE_URL'] ?? '', [], [], CONNECTIONS).initialize();
  const database = new Database(source);
  const desk = new EnrolmentDesk(database, { now: () => new Date() });
  const ours: Enrol = (classId, personId) => desk.enrol({ classId, personId, path: 'self' }, SYSTEM_ACTOR);
  const theirs: Enrol = (classId, personId) => database.transaction((tx) => enrolUnderRowLock(tx, classId, personId));
  for (const enrol of [ours, theirs]) await rush(enrol, await crowd.addClass());
  const figures: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    figures.ours.push(await rush(ours, await crowd.addClass()));
    figures.theirs.push(await rush(theirs, await crowd.addClass()));
  }
  await source.destroy();
  return figures;
}

async function rush(enrol: Enrol, classId: number): Promise<number> {
  let next = 0;
  const walk = async (): Promise<void> => {
    while (next < REQUESTS) {
      const personId = 1 + ((next * 1_237) % CROWD);
      next += 1;
      await enrol(classId, personId).catch((error: unknown) => {
        if (!(error instanceof DomainError)) throw error;
      });
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: IN_FLIGHT }, walk));
  return REQUESTS / ((performance.now() - start) / 1_000);
}
