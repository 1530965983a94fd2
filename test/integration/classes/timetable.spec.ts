import { addTeacher } from '../../../src/modules/catalog/public';
import { isWorkingDay } from '../../../src/modules/classes/public';
import { changeSeats } from '../../../src/modules/classes/seats/change-seats';
import { setTimetable, type TimetableWanted } from '../../../src/modules/classes/timetable/set-timetable';
import type { WantedSession } from '../../../src/modules/classes/timetable/wanted-sessions';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { addPartySchool, auditVenues, openVenue } from '../../../src/modules/partners/public';
import { cancelClass } from '../../../src/modules/classes/class/cancel-class';
import { NOW, openSchool, type School } from './school';

describe('a timetable', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
  });
  beforeEach(() => school.empty());
  afterAll(() => school.close());

  const isCode = (code: string, facts?: object) => expect.objectContaining({ code, ...(facts ? { facts: expect.objectContaining(facts) as unknown } : {}) }) as unknown;
  const session = (day: string, half: 'am' | 'pm', more: Partial<WantedSession> = {}): WantedSession => ({ day, half, topic: '课', courseVersionId: null, teacherIds: [], venueId: null, place: '', ...more });
  const set = (classId: number, sessions: readonly WantedSession[], more: Partial<TimetableWanted> = {}) => school.database.transaction((tx) => setTimetable(tx, classId, { sessions, onDaysOff: false, ...more }, SYSTEM_ACTOR, NOW));
  const stored = (classId: number) => school.database.query<{ id: number; day: string; half: string; sequence: number }>('SELECT id, day, half, sequence FROM class_session WHERE class_id = ? ORDER BY day, half', [classId]);

  test.each<[string, WantedSession[], string]>([
    ['outside the days of the class', [session('2026-04-13', 'am')], 'SESSION_OUTSIDE_CLASS'],
    ['one half-day twice', [session('2026-04-07', 'am'), session('2026-04-07', 'am')], 'SESSION_OUTSIDE_CLASS'],
    ['the Monday off for 清明节', [session('2026-04-06', 'am')], 'SESSION_ON_DAY_OFF'],
    ['a teacher whom the catalogue does not have', [session('2026-04-07', 'am', { teacherIds: [987] })], 'CATALOGUE_ENTRY_UNKNOWN'],
  ])('refuses %s', async (_what, sessions, code) => {
    await expect(set(await school.addClass({ capacity: 5 }), sessions)).rejects.toEqual(isCode(code));
  });

  test.each([['2026-04-06', false], ['2026-04-07', true], ['2026-05-09', true], ['2026-05-10', false], ['2026-10-10', true], ['2027-02-05', false]])('%s is worked: %s', async (day, worked) => {
    expect(await isWorkingDay(school.database, day)).toBe(worked);
  });

  test('on a day off when that is meant', async () => {
    const classId = await school.addClass({ capacity: 5 });
    await set(classId, [session('2026-04-06', 'am')], { onDaysOff: true });
    expect(await stored(classId)).toHaveLength(1);
  });

  test('a moved session keeps its id and counts its changes; two may change places; the same again changes nothing', async () => {
    const classId = await school.addClass({ capacity: 5 });
    await set(classId, [session('2026-04-07', 'am'), session('2026-04-07', 'pm'), session('2026-04-08', 'am')]);
    const [first, second] = await stored(classId);
    const swapped = [session('2026-04-07', 'pm', { id: first?.id ?? 0 }), session('2026-04-07', 'am', { id: second?.id ?? 0 })];
    await set(classId, swapped);
    await set(classId, swapped);
    expect(await stored(classId)).toEqual([{ id: second?.id, day: '2026-04-07', half: 'am', sequence: 1 }, { id: first?.id, day: '2026-04-07', half: 'pm', sequence: 1 }]);
    const [head] = await school.database.query<{ timetableNo: number }>('SELECT timetable_no AS timetableNo FROM training_class WHERE id = ?', [classId]);
    expect(head?.timetableNo).toBe(2);
  });

  test('a teacher is taken by one of two classes that ask at once, and the other is told by which', async () => {
    const teacherId = await school.database.transaction((tx) => addTeacher(tx, { name: '王教授', kind: 'school', organisation: '市委党校', jobTitle: '', introduction: '' }, SYSTEM_ACTOR));
    const classes = [await school.addClass({ capacity: 5 }), await school.addClass({ capacity: 5 })];
    const answers = await Promise.allSettled(classes.map((classId) => set(classId, [session('2026-04-07', 'am', { teacherIds: [teacherId] })])));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = classes[answers.findIndex(({ status }) => status === 'fulfilled')];
    const refused = answers.find((answer) => answer.status === 'rejected');
    expect(refused?.reason).toEqual(isCode('TEACHER_TAKEN', { teacherId, taken: [expect.objectContaining({ classId: winner })] }));
  });

  test('a room is taken with the timetable, follows the capacity, and is given back', async () => {
    const venueId = await school.database.transaction(async (tx) => {
      const schoolId = await addPartySchool(tx, { name: '市委党校', address: '' }, SYSTEM_ACTOR);
      return openVenue(tx, { schoolId, name: '一号教室', capacity: 60, mostClasses: 1 } as Parameters<typeof openVenue>[1], SYSTEM_ACTOR);
    });
    const [first, second] = [await school.addClass({ capacity: 50 }), await school.addClass({ capacity: 50 })];
    const lesson = [session('2026-04-07', 'am', { venueId })];
    const answers = await Promise.allSettled([set(first, lesson), set(second, lesson)]);
    const [winner, loser] = answers[0]?.status === 'fulfilled' ? [first, second] : [second, first];
    expect(answers.find((answer) => answer.status === 'rejected')?.reason).toEqual(isCode('VENUE_FULL'));
    await expect(school.database.transaction((tx) => changeSeats(tx, winner, { capacity: 70, units: [] }, SYSTEM_ACTOR, NOW))).rejects.toEqual(isCode('VENUE_FULL'));
    await set(winner, [session('2026-04-07', 'pm', { venueId })]);
    await set(loser, lesson);
    expect(await school.database.query('SELECT place FROM class_session WHERE class_id = ?', [loser])).toEqual([{ place: '市委党校 一号教室' }]);
    await school.database.transaction((tx) => cancelClass(tx, winner, '台风', SYSTEM_ACTOR, NOW));
    expect(await school.database.query('SELECT class_id AS classId, half, people FROM venue_booking')).toEqual([{ classId: loser, half: 'am', people: 50 }]);
    expect(await auditVenues(school.database, '2026-01-01')).toEqual([]);
  });

  test('names the trainees for whom a change brings a clash', async () => {
    const [personId = 0] = await school.addPeople(1, 2);
    const classes = [await school.addClass({ capacity: 5 }), await school.addClass({ capacity: 5 })] as const;
    await set(classes[0], [session('2026-04-07', 'am')]);
    await set(classes[1], [session('2026-04-08', 'am')]);
    for (const classId of classes) await school.apply(classId, personId);
    const { clashes } = await set(classes[1], [session('2026-04-07', 'am')]);
    expect(clashes).toEqual([expect.objectContaining({ personId, classId: classes[0], day: '2026-04-07', half: 'am' })]);
  });
});
