import { putPolicyInForce, recordPolicyVersion } from '../../../src/modules/credit-policy/public';
import { verifyLedger } from '../../../src/modules/credit-ledger/public';
import { addEndedClass } from '../attendance/running-class';
import { Dice, randomAct } from '../classes/walkers';
import { YEAR } from './province';
import { reverseRecord, STATES, YEAR_ACTS } from './year-acts';
import { YearCity } from './year-city';
import { agree, review } from './year-claim-acts';
import { countYear, ModelPerson, YearModel, type Counted } from './year-model';
import { takeMoveBack } from './year-people-acts';
import { YEAR_POLICIES } from './year-policies';
import { leaveWaiting, openAgain, sealed, tryEverything } from './year-seal';
import type { YearWalk } from './year-walk';

const PEOPLE = 2_000;
const CLASSES = 8;
const TRAINEES = 12;
const HALF_DAYS = 8;
const ROUNDS_A_QUARTER = 22;
const AT_ONCE = 8;
const EXPLAINED = 50;
/** Of 27 kinds of acts and of what they came to; another seed may leave one or two out. */
const DONE_AT_LEAST = 24;
const QUARTERS = ['2026-03-30', '2026-06-29', '2026-09-28', '2026-12-21'] as const;
const SEED = Number(process.env['XUEFEN_WALK_SEED'] ?? '20261231');

describe(`a random year of ${PEOPLE} people beside a model in memory (seed ${SEED})`, () => {
  let walk: YearWalk;
  let lastRun: number;
  beforeAll(async () => {
    const dice = new Dice(SEED);
    walk = { city: await YearCity.open(PEOPLE, QUARTERS[0]), model: new YearModel(), dice, claims: [], taken: new Set(), done: new Map(), lastNumber: 10_000 };
    const served = await walk.city.province.database.query<{ personId: number; unitId: number }>('SELECT person_id AS personId, unit_id AS unitId FROM posting');
    for (const { personId, unitId } of served) walk.model.people.set(personId, new ModelPerson(personId, { unitId, since: '2020-01-01', state: 'in_service' }));
    for (let made = 0; made < CLASSES; made += 1) await addClassOfPeople(dice);
  });
  afterAll(() => walk.city.close());

  async function addClassOfPeople(dice: Dice): Promise<void> {
    const trainees = new Set<number>();
    while (trainees.size < TRAINEES) trainees.add(1 + dice.roll(PEOPLE));
    const registers = [...trainees].map(() => (dice.roll(12) === 0 ? Array.from({ length: HALF_DAYS }, () => 'absent' as const) : Array.from({ length: HALF_DAYS }, () => dice.pick(STATES))));
    const school = { ...walk.city.school, addPeople: () => Promise.resolve([...trainees]) };
    const { classId, sessions, people } = await addEndedClass(school, registers);
    walk.model.classes.push({ classId, sessions, register: new Map(people.map((personId, index) => [personId, registers[index] ?? []])), closed: false });
  }

  async function goThroughQuarter(quarter: number): Promise<void> {
    walk.city.clock.moveTo(QUARTERS[quarter - 1] ?? '');
    for (let round = 0; round < ROUNDS_A_QUARTER; round += 1) {
      walk.taken.clear();
      const acts = Array.from({ length: AT_ONCE }, () => randomAct(walk, YEAR_ACTS)(walk));
      // The policy changes while people go on working.
      if (quarter === 3 && round === ROUNDS_A_QUARTER / 2) acts.push(changePolicy());
      for (const outcome of await Promise.allSettled(acts)) if (outcome.status === 'rejected') throw new Error(`seed ${SEED}, quarter ${quarter}, round ${round}`, { cause: outcome.reason });
    }
    await walk.city.doAllJobs(walk.dice);
  }

  async function changePolicy(): Promise<void> {
    await walk.city.province.database.transaction(async (tx) => putPolicyInForce(tx, YEAR, await recordPolicyVersion(tx, YEAR_POLICIES[2]), { accountId: 7, at: walk.city.clock.now() }));
    walk.model.version = 2;
  }

  /** Everybody in whom the product and the model differ. */
  function differences(found: ReadonlyMap<number, Counted>, of: readonly ModelPerson[]): string[] {
    return of.flatMap((person) => {
      const [product, model] = [JSON.stringify(found.get(person.id)), JSON.stringify(countYear(person, walk.model.version))];
      return product === model ? [] : [`person ${person.id}: ${product ?? 'nothing'}, not ${model}`];
    });
  }

  async function standingsDiffer(): Promise<string[]> {
    const standings = await walk.city.standings();
    return differences(standings, walk.model.serving().filter(({ id, imported }) => standings.has(id) || imported.size > 0));
  }

  /** Nobody who serves is missing, nobody else is in it, and nobody is in it twice. */
  async function runDiffers(runId: number): Promise<string[]> {
    const [results, serving] = [await walk.city.results(runId), walk.model.serving()];
    return [...differences(results, serving), ...(results.size === serving.length ? [] : [`${results.size} people were counted, not ${serving.length}`])];
  }

  test.each([1, 2, 3, 4])('after quarter %i of acts in rounds of eight everybody stands where the model says, and so says a run', async (quarter) => {
    await goThroughQuarter(quarter);
    expect(await standingsDiffer()).toEqual([]);
    const { runId } = await walk.city.run('full');
    expect(await runDiffers(runId)).toEqual([]);
    await walk.city.doAllJobs(walk.dice);
    expect(await standingsDiffer()).toEqual([]);
    expect(await walk.city.province.counts(runId)).toMatchObject({ failed: 0, disagreements: 0 });
    lastRun = runId;
  }, 120_000);

  test('a run that reuses the last one says the same as a full run: after retirements and departures that were taken back, and a few acts more', async () => {
    walk.taken.clear();
    const wasMistaken = ({ service }: ModelPerson): boolean => service.state === 'retired' || service.state === 'gone';
    await Promise.all([takeMoveBack(walk, wasMistaken), takeMoveBack(walk, wasMistaken), reverseRecord(walk), review(walk), agree(walk)]);
    const reused = await walk.city.run('reuse');
    expect(await walk.city.province.run(reused.runId)).toMatchObject({ baseRunId: lastRun });
    expect(await runDiffers(reused.runId)).toEqual([]);
    expect((await walk.city.run('full')).digest).toBe(reused.digest);
    await walk.city.doAllJobs(walk.dice);
    expect(await standingsDiffer()).toEqual([]);
  });

  test(`an explanation adds up to the model's total, the ledger is whole, and everything was done often enough`, async () => {
    const people = Array.from({ length: EXPLAINED }, () => walk.dice.pick(walk.model.serving()));
    const explained = await Promise.all(people.map(async (person) => [person.id, await walk.city.explained(person.id)]));
    expect(explained).toEqual(people.map((person) => [person.id, countYear(person, walk.model.version).total]));
    expect((await verifyLedger(walk.city.province.database)).faults).toEqual([]);
    expect(walk.done.size).toBeGreaterThanOrEqual(DONE_AT_LEAST);
    expect(new Set(walk.model.serving().map((person) => countYear(person, walk.model.version).verdict)).size).toBe(4);
  });

  test('a sealed year takes nothing, whatever is tried; what waited is there once it is opened again', async () => {
    const waiting = await leaveWaiting(walk);
    const runId = await sealed(walk);
    expect(await runDiffers(runId)).toEqual([]);
    const [before, results] = [await walk.city.standings(), await walk.city.results(runId)];
    const lines = (await verifyLedger(walk.city.province.database)).entries;
    walk.model.sealed = true;
    const answers = await tryEverything(walk, waiting);
    await walk.city.doAllJobs(walk.dice);
    expect([...new Set(Object.values(answers))]).toEqual(['YEAR_SEALED']);
    expect(await verifyLedger(walk.city.province.database)).toMatchObject({ entries: lines, faults: [] });
    expect([await walk.city.standings(), await walk.city.results(runId)]).toEqual([before, results]);
    expect(await standingsDiffer()).toEqual([]);

    await openAgain(walk, waiting);
    await walk.city.doAllJobs(walk.dice);
    expect(await standingsDiffer()).toEqual([]);
    expect((await verifyLedger(walk.city.province.database)).entries).toBeGreaterThan(lines + 2);
    expect(await runDiffers((await walk.city.run('full')).runId)).toEqual([]);
  }, 60_000);
});
