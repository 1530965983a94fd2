import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import type { Visitor } from '../../support/visitor';
import { openRunningRoom, type RunningClass, type RunningRoom } from './running-room';

const FIRST = { day: '2026-03-05', half: 'am' };
const LAST = { day: '2099-04-14', half: 'pm' };

describe('leave over HTTP', () => {
  let room: RunningRoom;
  beforeAll(async () => {
    room = await openRunningRoom();
  });
  afterAll(() => room.close());

  const wanted = ({ classId }: RunningClass, from: object, until: object, personId?: number): object => ({ classId, from, until, kind: 'sick', reason: '就医', ...(personId === undefined ? {} : { personId }) });
  const ask = async (visitor: Visitor, body: object): Promise<number> => {
    const answer = await visitor.ask('POST', '/leave-requests', body);
    expect([answer.status, answer.body['code']]).toEqual([201, undefined]);
    return Number(answer.body['id']);
  };
  const decide = (visitor: Visitor, id: number) => visitor.ask('POST', `/leave-requests/${id}/decision`, { approved: true });
  const listed = async (visitor: Visitor, query = ''): Promise<number[]> => ((await visitor.ask('GET', `/leave-requests${query}`)).body['items'] as { id: number }[]).map(({ id }) => id);

  test('a trainee sees what it would bring about, asks, gives it back; a colleague sees none of it', async () => {
    const running = await room.run(['请假人', '旁人']);
    const [own, other] = (await room.trainees(running.people)) as [Visitor, Visitor];
    const forecast = await own.ask('GET', `/leave-requests/forecast?classId=${running.classId}&fromDay=2099-04-14&fromHalf=pm&untilDay=2099-04-14&untilHalf=pm`);
    expect(forecast.body).toEqual({
      halfDays: 1, joinedHalfDays: 1, reviewStep: 'class_supervisor', effect: { planned: 4, onLeave: 1, missed: 3, missedAllowed: 0, noCertificate: true, leaveAllowed: 0, withdrawal: true },
      credits: null,
    });
    const id = await ask(own, wanted(running, LAST, LAST));
    expect([await listed(own), await listed(other)]).toEqual([[id], []]);
    expect((await other.ask('POST', `/leave-requests/${id}/withdrawal`)).status).toBe(404);
    expect((await other.ask('POST', '/leave-requests', wanted(running, LAST, LAST, running.people[0]))).status).toBe(403);
    expect((await own.ask('POST', `/leave-requests/${id}/decision`, { approved: true })).status).toBe(403);
    expect((await own.ask('GET', `/leave-requests/${id}`)).body).toMatchObject({ state: 'requested', mayWithdraw: true, mayClose: false, mayDecide: false, personName: '请假人', notReturned: false });
    expect((await own.ask('POST', `/leave-requests/${id}/withdrawal`)).body).toMatchObject({ state: 'withdrawn', mayWithdraw: false });
  });

  test('half a day is the class supervisor’s, a day the academic office’s, more the organisation department’s', async () => {
    const running = await room.run(['甲', '乙', '丙']);
    const supervisor = await room.api.signedIn({ grants: [{ role: 'school_admin', unitId: null }] });
    const [account] = await room.api.database.query<{ id: number }>('SELECT id FROM account ORDER BY id DESC LIMIT 1');
    await room.api.database.query('UPDATE training_class SET supervisor_account_id = ? WHERE id = ?', [account?.id, running.classId]);
    const [half, day, longer] = [
      await ask(room.school, wanted(running, LAST, LAST, running.people[0])),
      await ask(room.school, wanted(running, { ...LAST, half: 'am' }, LAST, running.people[1])),
      await ask(room.school, wanted(running, FIRST, LAST, running.people[2])),
    ];
    const queueOf = (visitor: Visitor) => listed(visitor, `?classId=${running.classId}&waitsForMe=yes`);
    expect([await queueOf(supervisor), await queueOf(room.school), await queueOf(room.department)]).toEqual([[half], [day], [longer]]);
    expect((await decide(supervisor, day)).body).toMatchObject({ code: 'LEAVE_STEP_NOT_YOURS' });
    expect((await decide(room.school, longer)).body).toMatchObject({ code: 'LEAVE_STEP_NOT_YOURS' });
    expect([(await decide(supervisor, half)).body['state'], (await decide(room.school, day)).body['state'], (await decide(room.department, longer)).body['state']]).toEqual(['approved', 'approved', 'approved']);
    expect(await listed(room.school, `?classId=${running.classId}&state=approved`)).toEqual([longer, day, half]);
    expect(await queueOf(room.department)).toEqual([]);
    expect(await listed(room.school, `?classId=${running.classId}&notReturned=yes`)).toEqual([]);
    await room.owner.query("UPDATE leave_request SET until_day = '2026-03-05' WHERE id = ?", [longer]);
    expect(await listed(room.school, `?classId=${running.classId}&notReturned=yes`)).toEqual([longer]);
  });

  test('back early: the trainee’s own register shows what was granted, what is to be attended and what it means', async () => {
    const running = await room.run(['早回']);
    const [own] = (await room.trainees(running.people)) as [Visitor];
    const id = await ask(own, wanted(running, FIRST, LAST));
    await decide(room.department, id);
    expect((await own.ask('POST', `/leave-requests/${id}/return`, { ended: FIRST })).body).toMatchObject({ state: 'closed', ended: FIRST });
    const { status, body } = await own.ask('GET', `/my-attendance?classId=${running.classId}`);
    expect([status, (body['sessions'] as { state: string | null }[]).map(({ state }) => state)]).toEqual([200, ['on_leave', null, null, null]]);
    expect(body).toMatchObject({ count: { planned: 4, attended: 0, onLeave: 1, absent: 1 }, effect: { onLeave: 1, missed: 2, withdrawal: true } });
    expect((await own.ask('GET', '/my-attendance?classId=4000000')).status).toBe(404);
  });

  test('a unit sees the leave of its own people and of nobody else', async () => {
    const running = await room.run(['镇里学员']);
    const id = await ask(room.school, wanted(running, LAST, LAST, running.people[0]));
    const [townHr, bureauHr] = [await room.unitHr(room.city.town), await room.unitHr(room.city.bureau)];
    expect([await listed(townHr, `?classId=${running.classId}`), await listed(bureauHr, `?classId=${running.classId}`)]).toEqual([[id], []]);
    const sheet = async (visitor: Visitor) => (await rowsOfWorkbook((await visitor.download(`/leave-requests/export.xlsx?classId=${running.classId}`)).body, '请假申请', '学员')).map(([name, , , , halfDays, kind, state]) => [name, halfDays, kind, state]);
    expect([await sheet(townHr), await sheet(bureauHr)]).toEqual([[['镇里学员', '1', '病假', '待审批（班主任）']], []]);
    expect((await bureauHr.ask('GET', `/leave-requests/${id}`)).status).toBe(404);
    expect((await townHr.ask('POST', `/leave-requests/${id}/withdrawal`)).status).toBe(403);
  });

  test('of a class that others run, a unit and an authority read what concerns their own people: register, scores, certificates, leave; and nothing of the class as a whole', async () => {
    const running = await room.run(['甲', '乙']);
    const [own = 0, other = 0] = running.people;
    await room.owner.query("UPDATE posting SET managed_by = '市委组织部' WHERE person_id = ?", [own]);
    await room.owner.query('UPDATE enrolment SET unit_id = ? WHERE person_id = ?', [room.city.village, other]);
    const ofOwn = await ask(room.school, wanted(running, LAST, LAST, own));
    await ask(room.school, wanted(running, LAST, LAST, other));
    const limited = await room.api.signedIn({ grants: [{ role: 'organisation_department', unitId: null, managedBy: '市委组织部' }] });
    const stranger = await room.unitHr(room.city.bureau);
    const { classId } = running;
    const peopleIn = (answer: { body: Record<string, unknown> }): number[] => ((answer.body['trainees'] ?? []) as { personId: number }[]).map(({ personId }) => personId);
    for (const list of ['attendance', 'appraisals']) {
      expect([list, peopleIn(await limited.ask('GET', `/classes/${classId}/${list}`)), peopleIn(await (await room.unitHr(room.city.village)).ask('GET', `/classes/${classId}/${list}`))]).toEqual([list, [own], [other]]);
      expect((await stranger.ask('GET', `/classes/${classId}/${list}`)).body).toMatchObject({ code: 'CLASS_NOT_FOUND' });
    }
    expect(await listed(limited, `?classId=${classId}`)).toEqual([ofOwn]);
    expect((await limited.ask('GET', `/classes/${classId}/evaluation-results`)).status).toBe(200);
    expect((await limited.ask('GET', `/classes/${classId}/certificates`)).body).toMatchObject({ completed: 0, items: [] });
    for (const path of [`/classes/${classId}/dossier`, `/classes/${classId}/attendance-limits`, `/classes/${classId}/prints/roster.pdf`]) expect([path, (await limited.ask('GET', path)).status]).toEqual([path, 404]);
    expect((await limited.ask('POST', `/leave-requests/${ofOwn}/decision`, { approved: true })).status).toBe(403);
  });
});
