import { planDeadlines } from '../../../src/modules/classes/class/class-deadlines';
import { meetDeadlines } from '../../../src/modules/classes/class/meet-deadlines';
import { openSchool, type School } from './school';

describe('deadlines', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
  });
  beforeEach(() => school.empty());
  afterEach(async () => expect(await school.faults()).toEqual([]));
  afterAll(() => school.close());

  const at = (text: string): Date => new Date(`2026-${text}:00.000Z`);
  const stateOf = async (classId: number): Promise<string | undefined> => (await school.database.query<{ state: string }>('SELECT state FROM training_class WHERE id = ?', [classId]))[0]?.state;
  const plan = (classId: number): Promise<void> => school.database.transaction((tx) => planDeadlines(tx, classId));

  test('enrolment opens at its hour, once, however many look, and seats those who are called up by name before anybody else', async () => {
    const [named = 0] = await school.addPeople(1, 3);
    const classId = await school.addClass({ capacity: 2, state: 'published' });
    await school.database.query('INSERT INTO planned_call_up (class_id, person_id, author_name, at) VALUES (?, ?, ?, ?)', [classId, named, '组织部', at('01-05T02:00')]);
    await school.database.query('UPDATE training_class SET enrol_opens_at = ? WHERE id = ?', [at('03-01T01:00'), classId]);
    await plan(classId);
    expect(await meetDeadlines(school.database, at('03-01T00:59'))).toBe(0);
    const met = await Promise.all(Array.from({ length: 5 }, () => meetDeadlines(school.database, at('03-01T01:00'))));
    expect(met.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect([await stateOf(classId), await school.people(classId)]).toEqual(['enrolling', { enrolled: [named] }]);
    expect(await school.database.query('SELECT to_state FROM class_event')).toHaveLength(1);
  });

  test('approvals that nobody gave expire, and their seats go to those who wait', async () => {
    const people = await school.addPeople(3, 2);
    const classId = await school.addClass({ capacity: 1, approval: 'unit' });
    for (const personId of people) await school.apply(classId, personId, { entryState: 'pending_unit' });
    await school.database.query('UPDATE training_class SET decide_by = ? WHERE id = ?', [at('03-10T10:00'), classId]);
    await plan(classId);
    await meetDeadlines(school.database, at('03-10T10:00'));
    expect(await school.people(classId)).toEqual({ expired: [people[0]], pending_unit: [people[1]], waiting: [people[2]] });
  });

  test('unused seats of units become open at the date of the rule', async () => {
    const people = await school.addPeople(3, 3);
    const classId = await school.addClass({ capacity: 3, units: { 2: 2 } });
    for (const personId of people) await school.apply(classId, personId);
    await school.database.query('UPDATE training_class SET borrow_at = ? WHERE id = ?', [at('03-05T00:00'), classId]);
    await plan(classId);
    expect(await school.people(classId)).toMatchObject({ enrolled: [people[0]] });
    await meetDeadlines(school.database, at('03-05T00:00'));
    expect(await school.people(classId)).toEqual({ enrolled: people });
  });

  test('a class begins at midnight of its first day in China; who waits or is not approved is told that it came to nothing', async () => {
    const people = await school.addPeople(3, 2);
    const classId = await school.addClass({ capacity: 2, approval: 'unit' });
    await school.apply(classId, people[0] ?? 0);
    for (const personId of people.slice(1)) await school.apply(classId, personId, { entryState: 'pending_unit' });
    await plan(classId);
    await meetDeadlines(school.database, at('04-05T15:59'));
    expect(await stateOf(classId)).toBe('enrolling');
    await meetDeadlines(school.database, at('04-05T16:00'));
    expect([await stateOf(classId), await school.people(classId)]).toEqual(['running', { enrolled: [people[0]], expired: people.slice(1) }]);
  });

  test('an instant that was moved is met at the new one; one that passed unseen is met late', async () => {
    const classId = await school.addClass({ capacity: 2, state: 'published' });
    await school.database.query('UPDATE training_class SET enrol_opens_at = ? WHERE id = ?', [at('03-01T01:00'), classId]);
    await plan(classId);
    await school.database.query('UPDATE training_class SET enrol_opens_at = ? WHERE id = ?', [at('03-08T01:00'), classId]);
    await plan(classId);
    await meetDeadlines(school.database, at('03-02T00:00'));
    expect(await stateOf(classId)).toBe('published');
    await meetDeadlines(school.database, at('03-20T00:00'));
    expect(await stateOf(classId)).toBe('enrolling');
  });

  test('a class that is published after its first day begins as soon as its enrolment was opened', async () => {
    const classId = await school.addClass({ capacity: 2, state: 'published' });
    await plan(classId);
    expect(await meetDeadlines(school.database, at('04-07T00:00'))).toBe(0);
    await school.database.query("UPDATE training_class SET state = 'enrolling' WHERE id = ?", [classId]);
    expect(await meetDeadlines(school.database, at('04-07T00:01'))).toBe(1);
    expect(await stateOf(classId)).toBe('running');
  });

  test('one that cannot be met keeps no other from being met', async () => {
    const [broken, sound] = [await school.addClass({ capacity: 2, state: 'published' }), await school.addClass({ capacity: 2, state: 'published' })];
    for (const classId of [broken, sound]) {
      await school.database.query('UPDATE training_class SET enrol_opens_at = ? WHERE id = ?', [at('03-01T01:00'), classId]);
      await plan(classId);
    }
    await school.home.owner.query("UPDATE training_class SET conditions = 'not JSON' WHERE id = ?", [broken]);
    await school.database.query("INSERT INTO planned_call_up (class_id, person_id, author_name, at) VALUES (?, ?, 'x', ?)", [broken, (await school.addPeople(1, 2))[0], at('01-01T00:00')]);
    await expect(meetDeadlines(school.database, at('03-01T02:00'))).rejects.toThrow('JSON');
    expect([await stateOf(broken), await stateOf(sound)]).toEqual(['published', 'enrolling']);
  });
});
