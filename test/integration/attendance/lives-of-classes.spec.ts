import { DomainError } from '#kernel';
import { CERTIFICATE_TRANSITIONS } from '../../../src/modules/attendance/certificates/certificate-states';
import { CLASS_TRANSITIONS, ENROLMENT_TRANSITIONS } from '../../../src/modules/classes/public';
import { FactKinds, verifyLedger } from '../../../src/modules/credit-ledger/public';
import { settleClass } from '../../../src/modules/credit-registration/class-credits/settle-class';
import { openSchool, type School } from '../classes/school';
import { strayedSteps } from '../classes/strayed-steps';
import { Dice, randomAct } from '../classes/walkers';
import { addLivingClass, LIFE_ACTS, replaceFinishedClasses, type LifeWalk } from './life-acts';
import { lifeFaults } from './life-faults';

const ROUNDS = 200;
const AT_ONCE = 8;
const CHAINS_EVERY = 25;
const SEED = Number(process.env['XUEFEN_WALK_SEED'] ?? '20260420');

describe('a random walk through whole lives of classes', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
  });
  afterAll(() => school.close());

  async function settleWhatWasPromised(kinds: FactKinds): Promise<void> {
    const promised = await school.database.query<{ id: number; classId: number }>("SELECT id, JSON_VALUE(payload, '$.classId') AS classId FROM outbox_event WHERE job = 'attendance.settle-class'");
    await Promise.all(promised.map(({ classId }) => settleClass(school.database, kinds, Number(classId))));
    if (promised.length > 0) await school.database.query('DELETE FROM outbox_event WHERE id IN (?)', [promised.map(({ id }) => id)]);
  }

  test(`${ROUNDS * AT_ONCE} steps, ${AT_ONCE} at a time: after each round seats, credits and certificates are what the registers say (seed ${SEED})`, async () => {
    const dice = new Dice(SEED);
    const people = [...(await school.addPeople(10, 2)), ...(await school.addPeople(8, 3))];
    const classes = [await addLivingClass(school, 'none'), await addLivingClass(school, 'unit'), await addLivingClass(school, 'none'), await addLivingClass(school, 'none')];
    const walk: LifeWalk = { school, dice, people, classes, kinds: new FactKinds() };
    const refusals = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const acts = Array.from({ length: AT_ONCE }, () => randomAct(walk, LIFE_ACTS));
      for (const outcome of await Promise.allSettled(acts.map((act) => act(walk)))) {
        if (outcome.status === 'fulfilled') continue;
        if (!(outcome.reason instanceof DomainError)) throw new Error(`seed ${SEED}, round ${round}`, { cause: outcome.reason });
        refusals.add(outcome.reason.code);
      }
      await settleWhatWasPromised(walk.kinds);
      const chains = round % CHAINS_EVERY === 0 ? (await verifyLedger(school.database)).faults.map((fault) => JSON.stringify(fault)) : [];
      const faults = [...(await school.faults()), ...(await lifeFaults(school)), ...chains];
      if (faults.length > 0) throw new Error(`seed ${SEED}, round ${round}: ${faults.join('; ')}`);
      await replaceFinishedClasses(walk);
    }
    expect(await strayedSteps(school, 'class_event', 'class_id', CLASS_TRANSITIONS)).toEqual([]);
    expect(await strayedSteps(school, 'enrolment_event', 'enrolment_id', ENROLMENT_TRANSITIONS)).toEqual([]);
    expect(await strayedSteps(school, "(SELECT * FROM certificate_event WHERE from_state IS NOT NULL) step", 'certificate_id', CERTIFICATE_TRANSITIONS)).toEqual([]);
    const [walked] = await school.database.query<Record<'closings' | 'again' | 'entries' | 'reversals' | 'certificates', number>>(
      `SELECT (SELECT COUNT(*) FROM class_closure) AS closings, (SELECT COUNT(*) FROM class_closure WHERE closure_no > 1) AS again, (SELECT COUNT(*) FROM credit_entry) AS entries,
              (SELECT COUNT(*) FROM credit_entry WHERE source = 'reversal') AS reversals, (SELECT COUNT(*) FROM certificate) AS certificates`,
    );
    expect(Object.entries(walked ?? {}).filter(([, count]) => Number(count) < 10)).toEqual([]);
    expect((await verifyLedger(school.database)).faults).toEqual([]);
    expect(refusals.size).toBeGreaterThan(5);
  }, 600_000);
});
