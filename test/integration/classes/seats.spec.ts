import { allotSeats } from '../../../src/modules/classes/seats/allot-seats';
import { poolQuotas } from '../../../src/modules/classes/seats/pool-quotas';
import { readSeatSituation } from '../../../src/modules/classes/seats/seat-situation';
import { substitute } from '../../../src/modules/classes/seats/substitute';
import { AUTHOR, NOW, openSchool, type School } from './school';

describe('seats', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
  });
  beforeEach(() => school.empty());
  afterEach(async () => expect(await school.faults()).toEqual([]));
  afterAll(() => school.close());

  const isCode = (code: string) => expect.objectContaining({ code }) as unknown;

  test('nobody gets the seat that is not there: of 40 at once for 7 seats, 7 sit, 5 wait, 28 are told that all is full', async () => {
    const people = await school.addPeople(40, 2);
    const classId = await school.addClass({ capacity: 7, waitingCapacity: 5 });
    const answers = await Promise.allSettled(people.map((personId) => school.apply(classId, personId)));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(28);
    for (const { reason } of refused as PromiseRejectedResult[]) expect(reason).toEqual(isCode('SEATS_AND_WAITING_LIST_FULL'));
    const { enrolled, waiting } = await school.people(classId);
    expect([enrolled?.length, waiting?.length]).toEqual([7, 5]);
  });

  test('double taps are one application with one answer', async () => {
    const [personId = 0] = await school.addPeople(1, 2);
    const classId = await school.addClass({ capacity: 5 });
    const answers = await Promise.all(Array.from({ length: 12 }, () => school.apply(classId, personId)));
    expect(new Set(answers.map(({ enrolmentId, state, acceptanceNo }) => `${enrolmentId} ${state} ${acceptanceNo}`)).size).toBe(1);
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  test('a unit cannot take more than its quota; a unit below draws on the quota above it; the rest share what is open', async () => {
    const [bureau, village, others] = [await school.addPeople(4, 2), await school.addPeople(3, 40), await school.addPeople(3, 3)];
    const classId = await school.addClass({ capacity: 6, units: { 2: 3, 4: 2 } });
    await Promise.all([...bureau, ...village, ...others].map((personId) => school.apply(classId, personId)));
    const { enrolled = [] } = await school.people(classId);
    const seated = (people: readonly number[]): number => people.filter((personId) => enrolled.includes(personId)).length;
    expect([seated(bureau), seated(village), seated(others)]).toEqual([3, 2, 1]);
  });

  test('of two quotas above a person, the nearer one gives the seat', async () => {
    const [village = 0] = await school.addPeople(1, 40);
    const [township = 0] = await school.addPeople(1, 4);
    const classId = await school.addClass({ capacity: 3, units: { 4: 1, 40: 1 } });
    const situations = await Promise.all([village, township].map((personId) => readSeatSituation(school.database, classId, personId, NOW)));
    expect(situations.map(({ pool }) => pool)).toEqual([{ unitId: 40, seats: 1, taken: 0 }, { unitId: 4, seats: 1, taken: 0 }]);
  });

  test('a freed seat goes to the first who waits for it, in the transaction that frees it', async () => {
    const people = await school.addPeople(5, 2);
    const classId = await school.addClass({ capacity: 2 });
    const answers: { enrolmentId: number }[] = [];
    for (const personId of people) answers.push(await school.apply(classId, personId));
    expect(await school.leave(answers[0]?.enrolmentId ?? 0)).toMatchObject({ promoted: 1 });
    expect(await school.people(classId)).toEqual({ enrolled: people.slice(1, 3), waiting: people.slice(3), withdrawn: people.slice(0, 1) });
  });

  test('a promotion begins with the first step of approval, and holds its seat', async () => {
    const people = await school.addPeople(3, 2);
    const classId = await school.addClass({ capacity: 1, approval: 'unit' });
    const answers: { enrolmentId: number }[] = [];
    for (const personId of people) answers.push(await school.apply(classId, personId, { entryState: 'pending_unit' }));
    await school.leave(answers[0]?.enrolmentId ?? 0, 'refused');
    expect(await school.people(classId)).toEqual({ refused: [people[0]], pending_unit: [people[1]], waiting: [people[2]] });
  });

  test('whoever withdraws and comes again stands at the end', async () => {
    const people = await school.addPeople(3, 2);
    const classId = await school.addClass({ capacity: 1 });
    const answers: { enrolmentId: number }[] = [];
    for (const personId of people) answers.push(await school.apply(classId, personId));
    await school.leave(answers[0]?.enrolmentId ?? 0);
    expect((await school.apply(classId, people[0] ?? 0)).state).toBe('waiting');
    expect(await school.people(classId)).toEqual({ enrolled: [people[1]], waiting: [people[2], people[0]] });
  });

  test('leaving twice frees one seat', async () => {
    const people = await school.addPeople(4, 2);
    const classId = await school.addClass({ capacity: 1 });
    const answers: { enrolmentId: number }[] = [];
    for (const personId of people) answers.push(await school.apply(classId, personId));
    const left = await Promise.allSettled(Array.from({ length: 5 }, () => school.leave(answers[0]?.enrolmentId ?? 0)));
    expect(left.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await school.people(classId)).enrolled).toEqual([people[1]]);
  });

  test('a new grid keeps who is seated, sends who waits to the queue of their unit and seats them there', async () => {
    const [bureau, others] = [await school.addPeople(2, 2), await school.addPeople(2, 3)];
    const classId = await school.addClass({ capacity: 1 });
    for (const personId of [others[0], bureau[0], others[1], bureau[1]]) await school.apply(classId, personId ?? 0);
    await school.database.transaction((tx) => allotSeats(tx, classId, { capacity: 2, units: [{ unitId: 2, seats: 1 }] }, NOW));
    expect(await school.people(classId)).toEqual({ enrolled: [others[0], bureau[0]], waiting: [others[1], bureau[1]] });
    await expect(school.database.transaction((tx) => allotSeats(tx, classId, { capacity: 2, units: [{ unitId: 2, seats: 0 }] }, NOW))).rejects.toEqual(isCode('QUOTA_BELOW_TAKEN'));
    await expect(school.database.transaction((tx) => allotSeats(tx, classId, { capacity: 2, units: [{ unitId: 2, seats: 3 }] }, NOW))).rejects.toEqual(isCode('QUOTAS_ABOVE_CAPACITY'));
    await expect(school.database.transaction((tx) => allotSeats(tx, classId, { capacity: 2, units: [{ unitId: 77, seats: 1 }] }, NOW))).rejects.toEqual(isCode('QUOTA_UNIT_UNKNOWN'));
  });

  test('pooled quotas seat those who wait in one order, once', async () => {
    const [bureau, others] = [await school.addPeople(3, 2), await school.addPeople(3, 3)];
    const classId = await school.addClass({ capacity: 5, units: { 2: 1, 3: 1, 4: 2 } });
    for (const personId of [...others, ...bureau]) await school.apply(classId, personId);
    expect((await school.people(classId)).waiting).toEqual([others[1], others[2], bureau[1], bureau[2]]);
    const pool = () => school.database.transaction((tx) => poolQuotas(tx, classId, NOW));
    expect(await Promise.all([pool(), pool()]).then((answers) => answers.map(({ promoted }) => promoted).toSorted())).toEqual([0, 3]);
    expect(await school.people(classId)).toEqual({ enrolled: [...others, ...bureau.slice(0, 2)], waiting: [bureau[2]] });
    await expect(school.database.transaction((tx) => allotSeats(tx, classId, { capacity: 5, units: [{ unitId: 2, seats: 1 }] }, NOW))).rejects.toEqual(isCode('QUOTAS_POOLED'));
  });

  test('pooling makes one new queue: a seat that a unit had given before it overtook nobody', async () => {
    const [bureau, others] = [await school.addPeople(1, 2), await school.addPeople(2, 3)];
    const classId = await school.addClass({ capacity: 2, units: { 2: 1 } });
    for (const personId of [...others, ...bureau]) await school.apply(classId, personId);
    expect(await school.people(classId)).toEqual({ enrolled: [others[0], bureau[0]], waiting: [others[1]] });
    await school.database.transaction((tx) => poolQuotas(tx, classId, NOW));
    expect(await school.faults()).toEqual([]);
  });

  test('a substitute takes the very seat, for a written reason only', async () => {
    const people = await school.addPeople(4, 2);
    const classId = await school.addClass({ capacity: 1 });
    const outgoing = await school.apply(classId, people[0] ?? 0);
    for (const personId of people.slice(1, 3)) await school.apply(classId, personId);
    const wanted = { classId, personId: people[3] ?? 0, unitId: 2, unitPath: '/1/2/', poolUnitId: 0, path: 'substitution', entryState: 'enrolled', ...AUTHOR } as const;
    await expect(school.database.transaction((tx) => substitute(tx, { ...wanted, reason: ' ' }, outgoing.enrolmentId))).rejects.toEqual(isCode('REASON_MISSING'));
    await school.database.transaction((tx) => substitute(tx, { ...wanted, reason: '原定学员出国' }, outgoing.enrolmentId));
    expect(await school.people(classId)).toEqual({ substituted: [people[0]], waiting: people.slice(1, 3), enrolled: [people[3]] });
    const waiter = { ...wanted, personId: people[1] ?? 0, reason: '再次替换' };
    const [seat] = await school.database.query<{ id: number }>("SELECT id FROM enrolment WHERE state = 'enrolled'");
    await school.database.transaction((tx) => substitute(tx, waiter, seat?.id ?? 0));
    expect(await school.people(classId)).toEqual({ substituted: [people[0], people[3]], waiting: [people[2]], enrolled: [people[1]] });
  });

  test('a substitute who moves up from the waiting list at the same instant is counted once', async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      const [outgoing = 0, leaving = 0, waiter = 0] = await school.addPeople(3, 2);
      const classId = await school.addClass({ capacity: 2 });
      const seats = [await school.apply(classId, outgoing), await school.apply(classId, leaving)];
      await school.apply(classId, waiter);
      const wanted = { classId, personId: waiter, unitId: 2, unitPath: '/1/2/', poolUnitId: 0, path: 'substitution', entryState: 'enrolled', reason: '调换', ...AUTHOR } as const;
      await Promise.all([school.leave(seats[1]?.enrolmentId ?? 0), school.database.transaction((tx) => substitute(tx, wanted, seats[0]?.enrolmentId ?? 0))]);
      expect(await school.faults()).toEqual([]);
    }
  });

  test('nobody sits in two classes at once, even when both are asked for at the same instant', async () => {
    const people = await school.addPeople(6, 2);
    const classes = [await school.addClass({ capacity: 9 }), await school.addClass({ capacity: 9 })];
    for (const classId of classes) await school.database.query("INSERT INTO class_session (class_id, day, half, topic, changed_at) VALUES (?, '2026-04-07', 'pm', '课', ?)", [classId, NOW]);
    const answers = await Promise.allSettled(people.flatMap((personId) => classes.map((classId) => school.apply(classId, personId))));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(people.length);
    const reasons = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
    expect(reasons).toEqual(reasons.map(() => isCode('TRAINEE_CLASH')));
  });

  test('while a class is not enrolling, nobody gets in', async () => {
    const [personId = 0] = await school.addPeople(1, 2);
    const classId = await school.addClass({ capacity: 5, state: 'published' });
    await expect(school.apply(classId, personId)).rejects.toEqual(isCode('CLASS_STATE_WRONG'));
  });
});
