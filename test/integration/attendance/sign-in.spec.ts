import { correctMark } from '../../../src/modules/attendance/sign-in/correct-mark';
import { markAtDesk } from '../../../src/modules/attendance/sign-in/mark-at-desk';
import { reconcileDesk } from '../../../src/modules/attendance/sign-in/reconcile-desk';
import { signIn } from '../../../src/modules/attendance/sign-in/sign-in';
import { ACTOR, addRunningClass, marksOf, MORNING, openSchool, type RunningClass, type School } from './running-class';

describe('signing in', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool(20);
  });
  afterAll(() => school.close());

  const isCode = (code: string) => expect.objectContaining({ code }) as unknown;
  const sign = (sessionId: number, personId: number, method: 'qr' | 'card' = 'qr', at = MORNING) => school.database.transaction((tx) => signIn(tx, { sessionId, personId, method, at }, ACTOR, at));
  const desk = ({ classId, sessions }: RunningClass, marks: { personId: number; state: 'present' | 'late' | 'absent' | 'on_leave' }[]) =>
    school.database.transaction((tx) => markAtDesk(tx, { classId, sessionId: sessions[0] ?? 0, method: 'desk' }, marks, ACTOR, MORNING));

  test('500 people within a minute, each with retries, double taps and two devices: one mark each, none lost', async () => {
    const { people, sessions: [sessionId = 0] } = await addRunningClass(school, { people: 500, halfDays: 2 });
    const taps = people.flatMap((personId) => [0, 1, 2, 3].map((tap) => ({ personId, method: tap === 3 ? ('card' as const) : ('qr' as const) })));
    const shuffled = taps.toSorted((left, right) => ((left.personId * 7_919 + (left.method === 'qr' ? 1 : 0)) % 1_009) - ((right.personId * 7_919 + (right.method === 'qr' ? 1 : 0)) % 1_009));
    const begun = performance.now();
    const answers = await Promise.all(shuffled.map(({ personId, method }) => sign(sessionId, personId, method)));
    expect(performance.now() - begun).toBeLessThan(60_000);
    expect(answers).toHaveLength(2_000);
    const marks = await marksOf(school, sessionId);
    expect(marks.map(({ personId }) => personId)).toEqual(people);
    expect(new Set(marks.map(({ state }) => state))).toEqual(new Set(['present']));
    const told = new Map(marks.map(({ personId, method }) => [personId, method]));
    expect(shuffled.every(({ personId }, index) => answers[index]?.method === told.get(personId))).toBe(true);
  });

  test.each([
    ['2026-04-05T23:59:00.000Z', 'SIGN_IN_TOO_EARLY'],
    ['2026-04-06T04:00:01.000Z', 'SIGN_IN_TOO_LATE'],
  ])('at %s it is refused as %s and leaves nothing', async (at, code) => {
    const { people: [personId = 0], sessions: [sessionId = 0] } = await addRunningClass(school, { people: 1, halfDays: 1 });
    await expect(sign(sessionId, personId, 'qr', new Date(at))).rejects.toEqual(isCode(code));
    expect(await marksOf(school, sessionId)).toEqual([]);
  });

  test('what was scanned in time counts as of the scan, however long it took to get through', async () => {
    const { people: [personId = 0], sessions: [sessionId = 0] } = await addRunningClass(school, { people: 1, halfDays: 1 });
    const later = new Date(MORNING.getTime() + 4 * 3_600_000);
    const signed = await school.database.transaction((tx) => signIn(tx, { sessionId, personId, method: 'qr', at: MORNING }, ACTOR, later));
    expect(signed).toMatchObject({ state: 'present', signedAt: MORNING });
  });

  test('who is not on the roll, and a class that does not run, are refused', async () => {
    const { classId, people: [personId = 0], sessions: [sessionId = 0] } = await addRunningClass(school, { people: 1, halfDays: 1 });
    const [stranger = 0] = await school.addPeople(1, 3);
    await expect(sign(sessionId, stranger)).rejects.toEqual(isCode('NOT_IN_CLASS'));
    await expect(sign(4_000_000, personId)).rejects.toEqual(isCode('SESSION_NOT_FOUND'));
    await school.database.query("UPDATE training_class SET state = 'closed' WHERE id = ?", [classId]);
    await expect(sign(sessionId, personId)).rejects.toEqual(isCode('CLASS_NOT_RUNNING'));
  });

  test('the desk’s list takes nobody’s sign-in away, and marks who is there though it was noted as absent', async () => {
    const room = await addRunningClass(school, { people: 3, halfDays: 1 });
    const [first = 0, second = 0, third = 0] = room.people;
    await sign(room.sessions[0] ?? 0, first);
    expect(await desk(room, [{ personId: first, state: 'absent' }, { personId: second, state: 'absent' }, { personId: third, state: 'late' }, { personId: 4_000_000, state: 'present' }])).toEqual([
      { personId: first, state: 'present', code: 'MARK_STANDS' }, { personId: second, state: 'absent', code: null }, { personId: third, state: 'late', code: null }, { personId: 4_000_000, state: null, code: 'NOT_IN_CLASS' },
    ]);
    expect(await sign(room.sessions[0] ?? 0, second)).toMatchObject({ state: 'present', method: 'qr' });
  });

  test('a correction needs a reason, is kept with what stood before, and outlives whatever comes later', async () => {
    const room = await addRunningClass(school, { people: 1, halfDays: 1 });
    const [[personId = 0], [sessionId = 0]] = [room.people, room.sessions];
    const correct = (state: 'present' | 'absent', reason: string) => school.database.transaction((tx) => correctMark(tx, { classId: room.classId, sessionId, personId, state, reason }, ACTOR, MORNING));
    await sign(sessionId, personId);
    await expect(correct('absent', ' ')).rejects.toEqual(isCode('REASON_MISSING'));
    await correct('absent', '代签，本人未到');
    await sign(sessionId, personId);
    expect(await desk(room, [{ personId, state: 'present' }])).toEqual([{ personId, state: 'absent', code: 'MARK_STANDS' }]);
    await correct('present', '经核实本人在场');
    expect(await marksOf(school, sessionId)).toEqual([{ personId, state: 'present', method: 'correction' }]);
    expect(await school.database.query('SELECT from_state AS `from`, to_state AS `to`, reason FROM attendance_correction WHERE session_id = ? ORDER BY id', [sessionId])).toEqual([
      { from: 'present', to: 'absent', reason: '代签，本人未到' }, { from: 'absent', to: 'present', reason: '经核实本人在场' },
    ]);
  });

  test('a desk that was offline brings its notes twice and at once: each counts once and has one answer', async () => {
    const room = await addRunningClass(school, { people: 40, halfDays: 1 });
    const [sessionId = 0] = room.sessions;
    await sign(sessionId, room.people[0] ?? 0);
    const notes = room.people.map((personId, index) => ({ clientId: `desk-note-${room.classId}-${index}`, sessionId, personId, state: index === 0 ? ('absent' as const) : ('present' as const), signedAt: MORNING.toISOString() }));
    const bring = (marks: typeof notes) => school.database.transaction((tx) => reconcileDesk(tx, room.classId, marks, ACTOR, MORNING));
    const [first, second] = await Promise.all([bring(notes), bring(notes.toReversed())]);
    expect(first).toEqual(second);
    expect(await bring(notes)).toEqual(first);
    expect(first.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(39);
    expect(first.find(({ clientId }) => clientId.endsWith('-0'))).toMatchObject({ outcome: 'kept', code: 'MARK_STANDS' });
    expect(await bring(notes.slice(1, 2).map((note) => ({ ...note, signedAt: '2026-04-06T01:05:00.000Z' })))).toMatchObject([{ outcome: 'refused', code: 'DESK_RECEIPT_DIFFERS' }]);
    expect(await marksOf(school, sessionId)).toHaveLength(40);
  });
});
