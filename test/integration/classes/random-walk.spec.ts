import { DomainError } from '#kernel';
import { CLASS_TRANSITIONS, ENROLMENT_TRANSITIONS } from '../../../src/modules/classes/public';
import { openSchool, type School } from './school';
import { strayedSteps } from './strayed-steps';
import { Dice, ENDS, randomAct, replaceEndedClasses, SEAT_ACTS, type Walk } from './walkers';

const ROUNDS = 500;
const AT_ONCE = 8;
const SEED = Number(process.env['XUEFEN_WALK_SEED'] ?? '20260302');

describe('a random walk', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
  });
  afterAll(() => school.close());

  test(`${ROUNDS * AT_ONCE} steps, ${AT_ONCE} at a time: after each round every promise about seats holds`, async () => {
    const dice = new Dice(SEED);
    const people = [...(await school.addPeople(10, 2)), ...(await school.addPeople(8, 3)), ...(await school.addPeople(6, 40)), ...(await school.addPeople(6, 1))];
    const walk: Walk = { school, dice, people, classes: [await school.addClass({ capacity: 6, units: { 2: 2 } }), await school.addClass({ capacity: 5, approval: 'unit_then_organisation' }), await school.addClass({ capacity: 4, approval: 'unit', waitingCapacity: 3 })] };
    const refusals = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const acts = Array.from({ length: AT_ONCE }, () => randomAct(walk, [...SEAT_ACTS, ...ENDS]));
      const outcomes = await Promise.allSettled(acts.map((act) => act(walk)));
      for (const outcome of outcomes) {
        if (outcome.status === 'fulfilled') continue;
        if (!(outcome.reason instanceof DomainError)) throw outcome.reason;
        refusals.set(outcome.reason.code, (refusals.get(outcome.reason.code) ?? 0) + 1);
      }
      const faults = await school.faults();
      if (faults.length > 0) throw new Error(`seed ${SEED}, round ${round}: ${faults.join('; ')}`);
      await replaceEndedClasses(walk);
    }
    expect(await strayedSteps(school, 'enrolment_event', 'enrolment_id', ENROLMENT_TRANSITIONS)).toEqual([]);
    expect(await strayedSteps(school, 'class_event', 'class_id', CLASS_TRANSITIONS)).toEqual([]);
    const [walked] = await school.database.query<{ steps: number; promoted: number }>("SELECT COUNT(*) AS steps, COUNT(IF(from_state = 'waiting' AND to_state IN ('pending_unit', 'pending_organisation', 'enrolled'), 1, NULL)) AS promoted FROM enrolment_event");
    expect(Number(walked?.promoted)).toBeGreaterThan(50);
    expect(refusals.size).toBeGreaterThan(3);
  }, 600_000);
});
