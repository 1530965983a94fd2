import type { Visitor } from '../../support/visitor';
import { openClassRoom, SESSIONS, type ClassRoom } from '../classes/class-room';
import { whatWasTold, type Told } from './what-was-told';

describe('what people are told of their classes', () => {
  let room: ClassRoom;
  let town: Visitor;
  let village: Visitor;
  let townHr: Visitor;
  beforeAll(async () => {
    room = await openClassRoom();
    [town, village, townHr] = [await room.trainee(room.city.people.town), await room.trainee(room.city.people.village), await room.unitHr(room.city.town)];
  });
  beforeEach(async () => {
    for (const table of ['notice', 'outbox_event', 'enrolment', 'enrolment_event', 'class_session']) await room.owner.query(`DELETE FROM ${table}`);
  });
  afterAll(() => room.close());

  const told = (visitor: Visitor): Promise<Told[]> => whatWasTold(room.api, visitor);
  const kinds = async (visitor: Visitor): Promise<string[]> => (await told(visitor)).map(({ kind }) => kind);
  const apply = async (visitor: Visitor, classId: number): Promise<number> => {
    const { body } = await visitor.ask('POST', `/classes/${classId}/enrolments`, { path: 'self' });
    return (body['results'] as { enrolmentId: number }[])[0]?.enrolmentId ?? 0;
  };
  const decide = (visitor: Visitor, classId: number, enrolmentId: number, approved: boolean, reason = '') =>
    visitor.ask('POST', `/classes/${classId}/decisions`, { decisions: [{ enrolmentId, approved, reason }] });

  test('that they are in; that a freed seat is theirs; not that they wait or went themselves', async () => {
    const classId = await room.addClass('enrolling', { capacity: 1 });
    const first = await apply(town, classId);
    await apply(village, classId);
    expect([await kinds(town), await kinds(village)]).toEqual([['enrolled'], []]);
    await town.ask('POST', `/enrolments/${first}/withdrawal`, {});
    expect([await kinds(town), await kinds(village)]).toEqual([['enrolled'], ['seat_offered']]);
  });

  test('each approval, and a refusal with its reason; that of a second application again', async () => {
    const classId = await room.addClass('enrolling', { approval: 'unit_then_organisation' });
    const enrolmentId = await apply(town, classId);
    await decide(townHr, classId, enrolmentId, true);
    await decide(room.department, classId, enrolmentId, false, '工作需要');
    await apply(town, classId);
    await decide(townHr, classId, enrolmentId, false, '仍有任务');
    const notices = await told(town);
    expect(notices.map(({ kind }) => kind)).toEqual(['approved', 'refused', 'refused']);
    expect(notices.map(({ lines }) => lines.at(-1)?.zh)).toEqual(['下一步由组织部审批，名额继续为您保留。', '理由：工作需要', '理由：仍有任务']);
    await apply(town, classId);
    await decide(townHr, classId, enrolmentId, true);
    await decide(room.department, classId, enrolmentId, true);
    expect((await kinds(town)).slice(3)).toEqual(['approved', 'approved']);
  });

  test('that others took them out: substituted, withdrawn by the unit; and the substitute, that they are in', async () => {
    const classId = await room.addClass('enrolling', {});
    const enrolmentId = await apply(town, classId);
    await townHr.ask('POST', `/classes/${classId}/enrolments`, { path: 'substitution', personIds: [room.city.people.village], replacesId: enrolmentId, reason: '出差' });
    expect([await kinds(town), await kinds(village)]).toEqual([['enrolled', 'substituted'], ['enrolled']]);
    const [row] = await room.api.database.query<{ id: number }>('SELECT id FROM enrolment WHERE person_id = ?', [room.city.people.village]);
    await townHr.ask('POST', `/enrolments/${row?.id}/withdrawal`, { reason: '任务变动' });
    expect(await kinds(village)).toEqual(['enrolled', 'withdrawn']);
  });

  test('that they are called up, when the class is published or when they are named afterwards, once', async () => {
    const classId = await room.addClass('approved');
    await room.department.ask('PUT', `/classes/${classId}/call-ups`, { personIds: [room.city.people.town] });
    expect(await kinds(town)).toEqual([]);
    await room.school.ask('POST', `/classes/${classId}/publication`, {});
    expect(await kinds(town)).toEqual(['called_up']);
    await room.department.ask('PUT', `/classes/${classId}/call-ups`, { personIds: [room.city.people.town, room.city.people.village] });
    await room.school.ask('POST', `/classes/${classId}/enrolment-period`, {});
    expect([await kinds(town), await kinds(village)]).toEqual([['called_up', 'enrolled'], ['called_up', 'enrolled']]);
  });

  test('what changed in the timetable, from what to what; and where the class now is', async () => {
    const classId = await room.addClass('enrolling');
    await apply(town, classId);
    const { body } = await room.school.ask('GET', `/classes/${classId}/timetable`);
    const ids = (body['sessions'] as { id: number }[]).map(({ id }) => id);
    const [first, second, , last] = SESSIONS.map((session, index) => ({ ...session, id: ids[index] }));
    await room.school.ask('PUT', `/classes/${classId}/timetable`, { onDaysOff: true, sessions: [{ ...first, place: '报告厅' }, { ...second, topic: '依法执政' }, last] });
    await room.school.ask('PATCH', `/classes/${classId}`, { place: '市委党校' });
    await room.school.ask('PATCH', `/classes/${classId}`, { place: '市委党校' });
    const notices = await told(town);
    expect(notices.map(({ kind }) => kind)).toEqual(['enrolled', 'timetable_changed', 'place_changed']);
    expect(notices[1]?.lines.map(({ zh }) => zh)).toEqual([
      '2099年4月13日（周一）上午“形势与任务”：地点：未定 → 报告厅',
      '2099年4月13日（周一）下午“依法行政”：内容：“依法行政” → “依法执政”',
      '取消：2099年4月14日（周二）上午“案例研讨”',
    ]);
    expect(notices[2]?.lines[0]?.zh).toBe('地点：未定 → 市委党校');
  });

  test('that their class is cancelled, and why; whoever left before is not told', async () => {
    const classId = await room.addClass('enrolling');
    await apply(town, classId);
    const left = await apply(village, classId);
    await village.ask('POST', `/enrolments/${left}/withdrawal`, {});
    await room.school.ask('POST', `/classes/${classId}/cancellation`, { reason: '防汛' });
    expect((await told(town)).map(({ kind, lines }) => [kind, lines.at(-1)?.zh])).toEqual([['enrolled', expect.any(String)], ['class_cancelled', '原因：防汛']]);
    expect(await kinds(village)).toEqual(['enrolled']);
  });

  test('that their unit nominates them, while it is decided and while they wait; then that they are in', async () => {
    const classId = await room.addClass('enrolling', { approval: 'organisation', capacity: 1 });
    await townHr.ask('POST', `/classes/${classId}/enrolments`, { path: 'nomination', personIds: [room.city.people.town] });
    await townHr.ask('POST', `/classes/${classId}/enrolments`, { path: 'nomination', personIds: [room.city.people.village] });
    expect([(await told(town)).map(({ kind, lines }) => [kind, lines[1]?.zh.slice(0, 5)]), (await told(village)).map(({ kind, lines }) => [kind, lines[1]?.zh.slice(0, 5)])]).toEqual([[['nominated', '名额已为您']], [['nominated', '名额已满，']]]);
    const [row] = await room.api.database.query<{ id: number }>('SELECT id FROM enrolment WHERE person_id = ?', [room.city.people.town]);
    await decide(room.department, classId, row?.id ?? 0, true);
    expect(await kinds(town)).toEqual(['nominated', 'approved']);
  });

  test('nothing of a trial', async () => {
    const classId = await room.addClass('enrolling', { approval: 'unit' });
    const enrolmentId = await apply(town, classId);
    await townHr.ask('POST', `/classes/${classId}/decisions?trial=yes`, { decisions: [{ enrolmentId, approved: true }] });
    expect(await kinds(town)).toEqual([]);
  });
});
