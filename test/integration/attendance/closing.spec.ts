import { recordScores } from '../../../src/modules/attendance/appraisal/record-scores';
import { setScheme } from '../../../src/modules/attendance/appraisal/set-scheme';
import { decideLeave } from '../../../src/modules/attendance/leave/decide-leave';
import { requestLeave } from '../../../src/modules/attendance/leave/request-leave';
import { REVIEW_STEPS } from '../../../src/modules/attendance/leave/review-step';
import { closeClass } from '../../../src/modules/attendance/closure/close-class';
import { reopenClass } from '../../../src/modules/attendance/closure/reopen-class';
import { correctMark } from '../../../src/modules/attendance/sign-in/correct-mark';
import { markAtDesk } from '../../../src/modules/attendance/sign-in/mark-at-desk';
import type { MarkState } from '../../../src/modules/attendance/sign-in/mark-states';
import { removeFromClass } from '../../../src/modules/classes/public';
import { FactKinds, verifyLedger } from '../../../src/modules/credit-ledger/public';
import { settleClass } from '../../../src/modules/credit-registration/class-credits/settle-class';
import { ACTOR, addEndedClass as addClassThatEnded, addRunningClass, AFTER, openSchool, type School } from './running-class';

const P = 'present';

describe('closing a class', () => {
  let school: School;
  const kinds = new FactKinds();
  beforeAll(async () => {
    school = await openSchool();
  });
  afterAll(() => school.close());

  const isCode = (code: string, facts: unknown = expect.anything()) => expect.objectContaining({ code, facts }) as unknown;
  const close = (classId: number, { at = AFTER, lateReason = '' } = {}) => school.database.transaction((tx) => closeClass(tx, classId, { lateReason }, ACTOR, at));
  const reopen = (classId: number, reason = '补录签到') => school.database.transaction((tx) => reopenClass(tx, classId, reason, ACTOR, AFTER));
  const settle = (classId: number) => settleClass(school.database, kinds, classId);

  const addEndedClass = (register: readonly (readonly MarkState[])[]) => addClassThatEnded(school, register);
  const outcomesOf = (classId: number) => school.database.query("SELECT closure_no AS closureNo, person_id AS personId, outcome, attended_half_days AS attended, reasons FROM class_outcome WHERE class_id = ? ORDER BY closure_no, person_id", [classId]);
  const entriesOf = (personIds: readonly number[]) =>
    school.database.query<{ personId: number; quantity: number; source: string; reverses: number | null }>(
      'SELECT person_id AS personId, quantity, source, reverses_entry_no AS reverses FROM credit_entry WHERE person_id IN (?) ORDER BY person_id, entry_no', [[...personIds]],
    );

  test('is refused with the list of what is missing', async () => {
    const { classId, people: [personId = 0], sessions: [sessionId = 0] } = await addRunningClass(school, { people: 1, halfDays: 2 });
    await school.database.transaction((tx) => markAtDesk(tx, { classId, sessionId, method: 'desk' }, [{ personId, state: P }], ACTOR, AFTER));
    await expect(close(classId)).rejects.toEqual(isCode('CLOSING_INCOMPLETE', { classId, missing: [{ item: 'plan' }, { item: 'agenda' }, { item: 'sign_in_sheet', marks: 1, wanted: 2 }, { item: 'evaluation', asked: 1, given: 0, leastAnswers: 0 }] }));
    expect(await school.database.query('SELECT state FROM training_class WHERE id = ?', [classId])).toEqual([{ state: 'running' }]);
    expect(await outcomesOf(classId)).toEqual([]);
  });

  test('before its last day, and without a reason after the time for closing, it is refused', async () => {
    const { classId } = await addEndedClass([[P, P]]);
    await expect(close(classId, { at: new Date('2026-04-09T15:59:00.000Z') })).rejects.toEqual(isCode('CLASS_NOT_OVER'));
    const late = new Date('2026-04-26T02:00:00.000Z');
    await expect(close(classId, { at: late })).rejects.toEqual(isCode('LATE_REASON_MISSING', { classId, daysLate: 1 }));
    expect(await close(classId, { at: late, lateReason: '教学评估回收迟' })).toEqual({ closureNo: 1 });
    await expect(close(classId)).rejects.toEqual(isCode('CLASS_STATE_WRONG'));
  });

  test('writes down what each reached: attended, too much missed, too much leave, never came', async () => {
    const half = (state: MarkState, others: MarkState): MarkState[] => [state, ...Array.from({ length: 6 }, (): MarkState => others)];
    const room = await addEndedClass([half('on_leave', P), half('absent', 'late'), ['absent', 'absent', P, P, P, P, P], ['on_leave', 'on_leave', P, P, P, P, P], half('absent', 'absent')]);
    await close(room.classId);
    const [a, b, c, d, e] = room.people;
    expect(await outcomesOf(room.classId)).toEqual([
      { closureNo: 1, personId: a, outcome: 'COMPLETED', attended: 6, reasons: '[]' },
      { closureNo: 1, personId: b, outcome: 'COMPLETED', attended: 6, reasons: '[]' },
      { closureNo: 1, personId: c, outcome: 'NOT_CERTIFIED', attended: 5, reasons: '["missed_over_limit"]' },
      { closureNo: 1, personId: d, outcome: 'WITHDRAWN', attended: 5, reasons: '["leave_over_limit","missed_over_limit"]' },
    ]);
    expect(await school.people(room.classId)).toMatchObject({ removed: [e] });
    await settle(room.classId);
    // Party-school core classes count in days: six half-days are three, five are two and a half; who withdrew gets nothing.
    expect(await entriesOf(room.people)).toEqual([
      { personId: a, quantity: 300, source: 'class', reverses: null }, { personId: b, quantity: 300, source: 'class', reverses: null }, { personId: c, quantity: 250, source: 'class', reverses: null },
    ]);
  });

  test('an appraised class waits for the scores of those who are to be certified, not of who withdrew or never came', async () => {
    const room = await addEndedClass([[P, P, P, P], [P, 'on_leave', 'on_leave', P], ['absent', 'absent', 'absent', 'absent']]);
    const { classId, people: [good = 0, withdrawn = 0] } = room;
    await school.database.transaction((tx) => setScheme(tx, classId, [{ part: 'test', name: '考试', weight: 100, passHundredths: 6_000, byGrade: false }], ACTOR));
    await expect(close(classId)).rejects.toEqual(isCode('CLOSING_INCOMPLETE', { classId, missing: [{ item: 'appraisal', trainees: 1 }] }));
    await school.database.transaction((tx) => recordScores(tx, classId, [{ personId: good, part: 'test', makeUp: false, hundredths: 5_950 }], ACTOR, AFTER));
    await close(classId);
    expect(await outcomesOf(classId)).toMatchObject([{ personId: good, outcome: 'NOT_CERTIFIED', reasons: '["appraisal_failed"]' }, { personId: withdrawn, outcome: 'WITHDRAWN' }]);
    await settle(classId);
    expect(await entriesOf(room.people)).toMatchObject([{ personId: good, quantity: 200 }]);
  });

  test('granted leave is in the register at closing, though the timetable came after it', async () => {
    const room = await addEndedClass([[P, P, P, P, P, P, P]]);
    const { classId, people: [personId = 0] } = room;
    const span = { from: { day: '2026-04-11', half: 'am' }, until: { day: '2026-04-12', half: 'pm' } } as const;
    await school.database.query("INSERT INTO class_session (class_id, day, half, topic, place, changed_at) VALUES (?, '2026-04-11', 'am', '参观', '', ?)", [classId, AFTER]);
    const { leaveId } = await school.database.transaction((tx) => requestLeave(tx, { classId, personId, ...span, kind: 'official', reason: '开会' }, ACTOR, AFTER));
    await school.database.transaction((tx) => decideLeave(tx, leaveId, { approved: true, reason: '' }, { steps: REVIEW_STEPS, actor: ACTOR }, AFTER));
    await school.database.query("UPDATE class_session SET day = '2026-04-12', half = 'pm' WHERE class_id = ? AND day = '2026-04-11'", [classId]);
    await school.database.query("INSERT INTO class_session (class_id, day, half, topic, place, changed_at) VALUES (?, '2026-04-12', 'am', '参观', '', ?)", [classId, AFTER]);
    await close(classId);
    expect(await outcomesOf(classId)).toMatchObject([{ attended: 7, outcome: 'WITHDRAWN' }]);
  });

  test('gives credits once, however often and at once they are settled', async () => {
    const room = await addEndedClass([[P, P], [P, 'absent']]);
    await close(room.classId);
    await Promise.all([settle(room.classId), settle(room.classId), settle(room.classId)]);
    await settle(room.classId);
    expect((await entriesOf(room.people)).map(({ quantity }) => quantity)).toEqual([100, 50]);
  });

  test('reopening takes the credits back by reversal, closing again gives anew, and what came late changes nothing', async () => {
    const room = await addEndedClass([[P, 'absent', P, P, P, P, P]]);
    const [[personId = 0], [, sessionId = 0]] = [room.people, room.sessions];
    await close(room.classId);
    await settle(room.classId);
    await expect(reopen(room.classId, ' ')).rejects.toEqual(isCode('REASON_MISSING'));
    await reopen(room.classId);
    await school.database.transaction((tx) => correctMark(tx, { classId: room.classId, sessionId, personId, state: P, reason: '漏签，有签到表为证' }, ACTOR, AFTER));
    await Promise.all([settle(room.classId), settle(room.classId)]);
    expect((await entriesOf(room.people)).map(({ quantity }) => quantity)).toEqual([300, -300]);
    expect(await close(room.classId)).toEqual({ closureNo: 2 });
    await Promise.all([settle(room.classId), settle(room.classId)]);
    expect(await entriesOf(room.people)).toEqual([
      { personId, quantity: 300, source: 'class', reverses: null }, { personId, quantity: -300, source: 'reversal', reverses: 1 }, { personId, quantity: 350, source: 'class', reverses: null },
    ]);
    expect((await verifyLedger(school.database)).faults).toEqual([]);
  });

  test('a closing that was taken back before it was settled leaves no credit at all', async () => {
    const room = await addEndedClass([[P, P]]);
    await close(room.classId);
    await reopen(room.classId);
    await settle(room.classId);
    expect(await entriesOf(room.people)).toEqual([]);
  });

  test('nobody is taken out of a class that has closed: what they reached is written down', async () => {
    const room = await addEndedClass([[P, P], [P, P]]);
    const [{ id } = { id: 0 }] = await school.database.query<{ id: number }>("SELECT id FROM enrolment WHERE class_id = ? AND state = 'enrolled' LIMIT 1", [room.classId]);
    const remove = () => school.database.transaction((tx) => removeFromClass(tx, id, { cause: 'discipline', reason: '违纪' }, ACTOR, AFTER));
    await close(room.classId);
    await expect(remove()).rejects.toEqual(isCode('CLASS_STATE_WRONG'));
    await reopen(room.classId);
    await remove();
    expect(await school.people(room.classId)).toMatchObject({ removed: [expect.any(Number)] });
  });

  test('locks quotas before the class, as everybody does, so that it waits in no circle with whoever changes the seats', async () => {
    const { classId } = await addEndedClass([[P, P], ['absent', 'absent']]);
    const locked: string[] = [];
    await school.database.transaction(async (tx) => {
      const query = jest.spyOn(tx, 'query');
      await closeClass(tx, classId, {}, ACTOR, AFTER);
      locked.push(...query.mock.calls.flatMap(([sql]) => /(?:FROM (seat_quota|training_class) .*FOR UPDATE)/s.exec(sql)?.[1] ?? []));
    });
    expect([...new Set(locked)]).toEqual(['seat_quota', 'training_class']);
  });

  test('of two who close at once one does; the promise to settle is made once', async () => {
    const room = await addEndedClass([[P, P]]);
    const outcomes = await Promise.allSettled([close(room.classId), close(room.classId)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await school.database.query("SELECT job FROM outbox_event WHERE job = 'attendance.settle-class' AND JSON_VALUE(payload, '$.classId') = ?", [room.classId])).toEqual([{ job: 'attendance.settle-class' }]);
  });
});
