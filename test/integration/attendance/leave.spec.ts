import { decideLeave } from '../../../src/modules/attendance/leave/decide-leave';
import { closeLeave, withdrawLeave } from '../../../src/modules/attendance/leave/end-leave';
import type { HalfDay } from '../../../src/modules/attendance/leave/half-days';
import { effectWith } from '../../../src/modules/attendance/leave/leave-effect';
import { readLeaveStanding } from '../../../src/modules/attendance/leave/leave-standing';
import { requestLeave } from '../../../src/modules/attendance/leave/request-leave';
import { REVIEW_STEPS } from '../../../src/modules/attendance/leave/review-step';
import { correctMark } from '../../../src/modules/attendance/sign-in/correct-mark';
import { markAtDesk } from '../../../src/modules/attendance/sign-in/mark-at-desk';
import { signIn } from '../../../src/modules/attendance/sign-in/sign-in';
import { ACTOR, addRunningClass, marksOf, MORNING, openSchool, type RunningClass, type School } from './running-class';

const BEFORE = new Date('2026-04-03T02:00:00.000Z');
const at = (day: number, half: 'am' | 'pm'): HalfDay => ({ day: `2026-04-${String(day).padStart(2, '0')}`, half });

describe('leave', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
  });
  afterAll(() => school.close());

  const isCode = (code: string) => expect.objectContaining({ code }) as unknown;
  const ask = ({ classId, people: [personId = 0] }: RunningClass, from: HalfDay, until: HalfDay, reason = '单位急事') =>
    school.database.transaction((tx) => requestLeave(tx, { classId, personId, from, until, kind: 'personal', reason }, ACTOR, BEFORE));
  const decide = (leaveId: number, approved = true, reason = '', steps: readonly (typeof REVIEW_STEPS)[number][] = REVIEW_STEPS) =>
    school.database.transaction((tx) => decideLeave(tx, leaveId, { approved, reason }, { steps, actor: ACTOR }, BEFORE));
  const close = (leaveId: number, ended: HalfDay) => school.database.transaction((tx) => closeLeave(tx, leaveId, ended, ACTOR, MORNING));
  const withdraw = (leaveId: number, now = BEFORE) => school.database.transaction((tx) => withdrawLeave(tx, leaveId, ACTOR, now));
  const grant = async (room: RunningClass, from: HalfDay, until: HalfDay): Promise<number> => {
    const { leaveId } = await ask(room, from, until);
    await decide(leaveId);
    return leaveId;
  };
  const register = async ({ classId, people: [personId = 0] }: RunningClass) =>
    (await school.database.query<{ state: string | null }>('SELECT m.state FROM class_session s LEFT JOIN attendance_mark m ON m.session_id = s.id AND m.person_id = ? WHERE s.class_id = ? ORDER BY s.day, s.half', [personId, classId])).map(({ state }) => state);
  const standingOf = ({ classId, people: [personId = 0] }: RunningClass) => readLeaveStanding(school.database, { classId, personId }, BEFORE);
  const stepOf = async (leaveId: number) => (await school.database.query<{ step: string }>('SELECT review_step AS step FROM leave_request WHERE id = ?', [leaveId]))[0]?.step;
  const stateOf = async (leaveId: number) => (await school.database.query<{ state: string }>('SELECT state FROM leave_request WHERE id = ?', [leaveId]))[0]?.state;

  test('without a reason, the wrong way round, outside the class or by a stranger it is refused', async () => {
    const room = await addRunningClass(school, { people: 1, halfDays: 4 });
    await expect(ask(room, at(6, 'am'), at(6, 'am'), ' ')).rejects.toEqual(isCode('REASON_MISSING'));
    await expect(ask(room, at(6, 'pm'), at(6, 'am'))).rejects.toEqual(isCode('LEAVE_OUTSIDE_CLASS'));
    await expect(ask(room, at(20, 'am'), at(21, 'pm'))).rejects.toEqual(isCode('LEAVE_OUTSIDE_CLASS'));
    const [stranger = 0] = await school.addPeople(1, 3);
    await expect(ask({ ...room, people: [stranger] }, at(6, 'am'), at(6, 'am'))).rejects.toEqual(isCode('NOT_IN_CLASS'));
    await school.database.query("UPDATE training_class SET state = 'closed' WHERE id = ?", [room.classId]);
    await expect(ask(room, at(6, 'am'), at(6, 'am'))).rejects.toEqual(isCode('CLASS_NOT_RUNNING'));
  });

  test.each([
    [at(6, 'pm'), at(6, 'pm'), 1, 'class_supervisor'],
    [at(6, 'pm'), at(7, 'am'), 2, 'academic_office'],
    [at(6, 'am'), at(7, 'am'), 3, 'organisation_department'],
  ])('from %j to %j it is %i half-days for the %s, and nobody else decides', async (from, until, halfDays, step) => {
    const room = await addRunningClass(school, { people: 1, halfDays: 4 });
    const { leaveId } = await ask(room, from, until);
    expect(await school.database.query('SELECT half_days AS halfDays, review_step AS step FROM leave_request WHERE id = ?', [leaveId])).toEqual([{ halfDays, step }]);
    await expect(decide(leaveId, true, '', REVIEW_STEPS.filter((other) => other !== step))).rejects.toEqual(isCode('LEAVE_STEP_NOT_YOURS'));
    await expect(decide(leaveId, false)).rejects.toEqual(isCode('REASON_MISSING'));
    await decide(leaveId, false, '课程不能缺');
    expect([await stateOf(leaveId), await register(room)]).toEqual(['refused', [null, null, null, null]]);
    await expect(decide(leaveId)).rejects.toEqual(isCode('LEAVE_STATE_WRONG'));
  });

  test('a day asked for in two halves is a day, and with a third half-day more; what was refused or given back, or lies apart, is not joined', async () => {
    const room = await addRunningClass(school, { people: 1, halfDays: 10 });
    const first = await ask(room, at(6, 'am'), at(6, 'am'));
    const second = await ask(room, at(6, 'pm'), at(6, 'pm'));
    const apart = await ask(room, at(8, 'am'), at(8, 'am'));
    expect([await stepOf(first.leaveId), await stepOf(second.leaveId), await stepOf(apart.leaveId)]).toEqual(['class_supervisor', 'academic_office', 'class_supervisor']);
    const between = await ask(room, at(7, 'am'), at(7, 'pm'));
    expect(await stepOf(between.leaveId)).toBe('organisation_department');
    await decide(between.leaveId, false, '课程不能缺');
    await withdraw(second.leaveId);
    expect(await stepOf((await ask(room, at(6, 'pm'), at(6, 'pm'))).leaveId)).toBe('academic_office');
    expect(await stepOf((await ask(room, at(10, 'pm'), at(10, 'pm'))).leaveId)).toBe('class_supervisor');
  });

  test('asked for twice at once it stands once; what overlaps is refused, what was refused or given back is free again', async () => {
    const room = await addRunningClass(school, { people: 1, halfDays: 4 });
    const answers = await Promise.allSettled([ask(room, at(6, 'am'), at(6, 'pm')), ask(room, at(6, 'am'), at(6, 'pm')), ask(room, at(6, 'pm'), at(7, 'am'))]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [{ id } = { id: 0 }] = await school.database.query<{ id: number }>('SELECT id FROM leave_request WHERE class_id = ?', [room.classId]);
    await expect(ask(room, at(6, 'pm'), at(6, 'pm'))).rejects.toEqual(isCode('LEAVE_OVERLAPS'));
    await withdraw(id);
    await grant(room, at(6, 'pm'), at(6, 'pm'));
    expect(await register(room)).toEqual([null, 'on_leave', null, null]);
  });

  test('of two decisions at once one counts', async () => {
    const room = await addRunningClass(school, { people: 1, halfDays: 2 });
    const { leaveId } = await ask(room, at(6, 'am'), at(6, 'am'));
    const decisions = await Promise.allSettled([decide(leaveId), decide(leaveId, false, '不同意'), decide(leaveId)]);
    expect(decisions.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await register(room)).toEqual([(await stateOf(leaveId)) === 'approved' ? 'on_leave' : null, null]);
  });

  test('marks follow it: over "absent", not over somebody who came, not over a correction; the desk does not undo it, coming does', async () => {
    const room = await addRunningClass(school, { people: 1, halfDays: 6 });
    const { classId, people: [personId = 0], sessions } = room;
    const desk = (index: number, state: 'present' | 'absent') =>
      school.database.transaction((tx) => markAtDesk(tx, { classId, sessionId: sessions[index] ?? 0, method: 'desk' }, [{ personId, state }], ACTOR, MORNING));
    await desk(0, 'absent');
    await desk(1, 'present');
    await school.database.transaction((tx) => correctMark(tx, { classId, sessionId: sessions[2] ?? 0, personId, state: 'absent', reason: '无故缺课' }, ACTOR, MORNING));
    await grant(room, at(6, 'am'), at(8, 'pm'));
    expect(await register(room)).toEqual(['on_leave', 'present', 'absent', 'on_leave', 'on_leave', 'on_leave']);
    expect(await desk(0, 'absent')).toEqual([{ personId, state: 'on_leave', code: 'MARK_STANDS' }]);
    await school.database.transaction((tx) => signIn(tx, { sessionId: sessions[0] ?? 0, personId, method: 'card', at: MORNING }, ACTOR, MORNING));
    expect((await marksOf(school, sessions[0] ?? 0))[0]).toMatchObject({ state: 'present', method: 'card' });
  });

  test('back early: what was granted after the last half-day taken is to be attended, and may be asked for anew', async () => {
    const room = await addRunningClass(school, { people: 1, halfDays: 6 });
    const leaveId = await grant(room, at(6, 'pm'), at(8, 'pm'));
    await expect(close(leaveId, at(6, 'am'))).rejects.toEqual(isCode('LEAVE_OUTSIDE_CLASS'));
    await expect(close(leaveId, at(9, 'am'))).rejects.toEqual(isCode('LEAVE_OUTSIDE_CLASS'));
    await close(leaveId, at(7, 'am'));
    expect([await stateOf(leaveId), await register(room)]).toEqual(['closed', [null, 'on_leave', 'on_leave', null, null, null]]);
    await expect(close(leaveId, at(7, 'am'))).rejects.toEqual(isCode('LEAVE_STATE_WRONG'));
    await grant(room, at(8, 'am'), at(8, 'am'));
    expect(await register(room)).toEqual([null, 'on_leave', 'on_leave', null, 'on_leave', null]);
  });

  test('granted leave is given back until it begins; then it is closed instead', async () => {
    const room = await addRunningClass(school, { people: 1, halfDays: 4 });
    const leaveId = await grant(room, at(6, 'am'), at(6, 'pm'));
    await expect(withdraw(leaveId, MORNING)).rejects.toEqual(isCode('LEAVE_BEGUN'));
    await withdraw(leaveId);
    expect([await stateOf(leaveId), await register(room)]).toEqual(['withdrawn', [null, null, null, null]]);
    await expect(withdraw(4_000_000)).rejects.toEqual(isCode('LEAVE_NOT_FOUND'));
  });

  test.each([
    [2, { onLeave: 2, leaveAllowed: 2, withdrawal: false, missed: 2, missedAllowed: 2, noCertificate: false }],
    [3, { onLeave: 3, leaveAllowed: 2, withdrawal: true, missed: 3, missedAllowed: 2, noCertificate: true }],
  ])('of a class of 42 hours, leave of %i half-days: its three effects', async (halfDays, effect) => {
    const room = await addRunningClass(school, { people: 1, halfDays: 14 });
    await grant(room, at(6, 'am'), halfDays === 2 ? at(6, 'pm') : at(7, 'am'));
    expect(effectWith(await standingOf(room))).toEqual({ planned: 14, ...effect });
  });

  test('absence without leave costs the certificate by the limit of the class, and is no withdrawal', async () => {
    const room = await addRunningClass(school, { people: 1, halfDays: 14 });
    const { classId, people: [personId = 0], sessions } = room;
    await school.database.query('INSERT INTO attendance_rule (class_id, missed_part, missed_of, close_within_days) VALUES (?, 1, 14, 15)', [classId]);
    await school.database.transaction((tx) => markAtDesk(tx, { classId, sessionId: sessions[0] ?? 0, method: 'desk' }, [{ personId, state: 'absent' }], ACTOR, MORNING));
    expect(effectWith(await standingOf(room), { from: at(7, 'am'), until: at(7, 'am') })).toEqual({ planned: 14, onLeave: 1, leaveAllowed: 2, withdrawal: false, missed: 2, missedAllowed: 1, noCertificate: true });
  });
});
