import { meetDeadlines } from '../../../src/modules/classes/class/meet-deadlines';
import type { Visitor } from '../../support/visitor';
import { openClassRoom, type ClassRoom } from '../classes/class-room';
import { whatWasTold } from './what-was-told';

const BEFORE = { closing: new Date('2099-03-29T01:00:00.000Z'), deciding: new Date('2099-04-02T01:00:00.000Z') };
const DECIDE_BY = '2099-04-05T00:00:00.000Z';

describe('what those are told who look after plans, seats and applications', () => {
  let room: ClassRoom;
  let town: Visitor;
  let village: Visitor;
  let townHr: Visitor;
  let bureauHr: Visitor;
  beforeAll(async () => {
    room = await openClassRoom();
    [town, village] = [await room.trainee(room.city.people.town), await room.trainee(room.city.people.village)];
    [townHr, bureauHr] = [await room.unitHr(room.city.town), await room.unitHr(room.city.bureau)];
  });
  beforeEach(async () => {
    for (const table of ['notice', 'outbox_event', 'enrolment', 'enrolment_event', 'class_session', 'class_deadline']) await room.owner.query(`DELETE FROM ${table}`);
  });
  afterAll(() => room.close());

  const titles = async (visitor: Visitor): Promise<string[]> => (await whatWasTold(room.api, visitor)).map(({ title }) => title.zh);
  /** Without that the class itself was handed in and approved. */
  const news = async (visitor: Visitor): Promise<string[]> => (await whatWasTold(room.api, visitor)).filter(({ kind }) => !kind.startsWith('plan_')).map(({ title }) => title.zh);
  const apply = async (visitor: Visitor, classId: number): Promise<number> => {
    const { body } = await visitor.ask('POST', `/classes/${classId}/enrolments`, { path: 'self' });
    return (body['results'] as { enrolmentId: number }[])[0]?.enrolmentId ?? 0;
  };
  const seats = (classId: number, units: readonly { unitId: number; seats: number }[]) => room.school.ask('PUT', `/classes/${classId}/quotas`, { capacity: 3, units });

  test('the department of what is handed in, the school of what was decided and why', async () => {
    const classId = await room.addClass('submitted', { title: '应急班' });
    await room.department.ask('POST', `/classes/${classId}/approval`, { approved: false, reason: '与春训重复' });
    const plan = await room.school.ask('POST', '/training-plans', { year: 2099, title: '二〇九九年计划', hostUnitId: room.city.root });
    const planId = Number(plan.body['id']);
    await room.addClass('draft', { planId, title: '计划内班' });
    await room.school.ask('POST', `/training-plans/${planId}/submission`, {});
    await room.department.ask('POST', `/training-plans/${planId}/approval`, { approved: true });
    expect(await titles(room.department)).toEqual(['培训班“应急班”待审批', '培训计划“二〇九九年计划”待审批']);
    expect(await titles(room.school)).toEqual(['培训班“应急班”已退回', '培训计划“二〇九九年计划”已批准']);
    const [returned] = await whatWasTold(room.api, room.school);
    expect(returned?.lines.at(-1)?.zh).toBe('理由：与春训重复');
    expect([await titles(townHr), await titles(town)]).toEqual([[], []]);
  });

  test('a unit’s personnel of its seats when the class is published, and of every change', async () => {
    const classId = await room.addClass('approved', { title: '名额班' });
    await seats(classId, [{ unitId: room.city.town, seats: 2 }]);
    expect(await news(townHr)).toEqual([]);
    await room.school.ask('POST', `/classes/${classId}/publication`, {});
    await seats(classId, [{ unitId: room.city.town, seats: 1 }, { unitId: room.city.bureau, seats: 1 }]);
    expect(await news(townHr)).toEqual(['“名额班”分给镇 2 个名额', '“名额班”分给镇的名额有调整：2 → 1']);
    expect(await news(bureauHr)).toEqual(['“名额班”分给局 1 个名额']);
  });

  test('the unit of applications, once a day for a class; then the department; nobody of what is settled already', async () => {
    const withdrawn = await apply(town, await room.addClass('enrolling', { title: '退出班', approval: 'unit' }));
    await town.ask('POST', `/enrolments/${withdrawn}/withdrawal`, {});
    const classId = await room.addClass('enrolling', { title: '审批班', approval: 'unit_then_organisation' });
    const first = await apply(town, classId);
    await apply(village, classId);
    expect([await news(townHr), await news(bureauHr), await news(room.department)]).toEqual([['“审批班”有报名待您审批'], [], []]);
    await townHr.ask('POST', `/classes/${classId}/decisions`, { decisions: [{ enrolmentId: first, approved: true }] });
    expect(await news(room.department)).toEqual(['“审批班”有报名待您审批']);
  });

  test('some days before an end: seats unused and decisions open, with how many; once', async () => {
    const classId = await room.addClass('approved', { title: '截止班', approval: 'unit', decideBy: DECIDE_BY });
    await seats(classId, [{ unitId: room.city.town, seats: 2 }, { unitId: room.city.bureau, seats: 1 }]);
    await room.school.ask('POST', `/classes/${classId}/publication`, {});
    await room.school.ask('POST', `/classes/${classId}/enrolment-period`, {});
    await apply(town, classId);
    await room.owner.query('DELETE FROM outbox_event');
    for (const at of [BEFORE.closing, BEFORE.closing, BEFORE.deciding]) await meetDeadlines(room.api.database, at);
    expect(await news(townHr)).toEqual(['“截止班”报名即将截止，镇还有 1 个名额未用', '“截止班”审批即将截止，还有 1 人待您审批']);
    expect(await news(bureauHr)).toEqual(['“截止班”报名即将截止，局还有 1 个名额未用']);
    expect(await news(room.department)).toEqual([]);
  });

  test('nothing of a deadline that was met after its end', async () => {
    const classId = await room.addClass('approved', { title: '迟到班' });
    await seats(classId, [{ unitId: room.city.town, seats: 2 }]);
    await room.school.ask('POST', `/classes/${classId}/publication`, {});
    await room.school.ask('POST', `/classes/${classId}/enrolment-period`, {});
    await room.owner.query('DELETE FROM outbox_event');
    await meetDeadlines(room.api.database, new Date('2099-04-02T00:00:00.000Z'));
    expect(await news(townHr)).toEqual([]);
  });
});
