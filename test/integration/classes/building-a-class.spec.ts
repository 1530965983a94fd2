import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { openClassRoom, SESSIONS, type ClassRoom } from './class-room';

describe('building a class and filling it, over HTTP', () => {
  let room: ClassRoom;
  beforeAll(async () => {
    room = await openClassRoom();
  });
  afterAll(() => room.close());

  const addTeacher = async (): Promise<number> => Number((await room.school.ask('POST', '/teachers', { name: '王教授', kind: 'school', organisation: '市委党校' })).body['id']);
  const seatsOf = async (classId: number): Promise<unknown> => (await room.school.ask('GET', `/classes/${classId}/quotas`)).body['rows'];

  test('a timetable that is being made hears of all that stands against it, and nothing of it is kept', async () => {
    const teacherId = await addTeacher();
    const school = await room.school.ask('POST', '/party-schools', { name: '市委党校', address: '学院路 1 号' });
    const { body: venue } = await room.school.ask('POST', '/venues', { schoolId: school.body['id'], name: '小会议室', capacity: 2 });
    const other = await room.addClass('published');
    await room.school.ask('PUT', `/classes/${other}/timetable`, { sessions: SESSIONS.map((session) => ({ ...session, teacherIds: [teacherId] })) });
    const classId = await room.addClass('draft', { startsOn: '2099-04-11' });
    const sessions = [
      { day: '2099-04-11', half: 'am', topic: '周六的课' },
      { day: '2099-04-13', half: 'am', topic: '撞教师', teacherIds: [teacherId] },
      { day: '2099-04-14', half: 'pm', topic: '教室太小', venueId: venue['id'] },
    ];
    const { body } = await room.school.ask('POST', `/classes/${classId}/timetable/checks`, { sessions });
    expect(body['problems']).toEqual([
      expect.objectContaining({ day: '2099-04-11', half: 'am', code: 'SESSION_ON_DAY_OFF' }),
      expect.objectContaining({ day: '2099-04-13', half: 'am', code: 'TEACHER_TAKEN', facts: expect.objectContaining({ taken: [{ classId: other, title: '中青年干部培训班' }] }) as unknown }),
      expect.objectContaining({ day: '2099-04-14', half: 'pm', code: 'VENUE_FULL' }),
    ]);
    expect((await room.school.ask('GET', `/classes/${classId}/timetable`)).body['sessions']).toHaveLength(SESSIONS.length);
    expect(await room.school.ask('POST', `/classes/${classId}/timetable/checks`, { sessions: [{ day: '2098-01-01', half: 'am', topic: '早了' }] })).toMatchObject({ status: 400, body: { code: 'SESSION_OUTSIDE_CLASS' } });
    expect((await room.department.ask('POST', `/classes/${classId}/timetable/checks`, { sessions })).status).toBe(403);
  });

  test('a check names the trainees for whom the new hours would clash', async () => {
    const [first, second] = [await room.addClass('enrolling'), await room.addClass('enrolling', { startsOn: '2099-04-13', endsOn: '2099-04-20' })];
    await room.school.ask('PUT', `/classes/${second}/timetable`, { sessions: [{ day: '2099-04-16', half: 'am', topic: '错开' }] });
    const trainee = await room.trainee(room.city.people.village);
    for (const classId of [first, second]) await trainee.ask('POST', `/classes/${classId}/enrolments`, { path: 'self' });
    const { body } = await room.school.ask('POST', `/classes/${second}/timetable/checks`, { sessions: [{ day: '2099-04-13', half: 'am', topic: '撞上' }] });
    expect(body['clashes']).toEqual([expect.objectContaining({ personId: room.city.people.village, classId: first, day: '2099-04-13' })]);
    await room.owner.query("UPDATE enrolment SET state = 'expired', seat_no = NULL WHERE person_id = ?", [room.city.people.village]);
  });

  test('a room is found by its name or that of its house, as written or read aloud; a session there is announced by it', async () => {
    const school = await room.school.ask('POST', '/party-schools', { name: '县委党校', address: '人民路 2 号' });
    await room.school.ask('POST', '/venues', { schoolId: school.body['id'], name: '报告厅', capacity: 200 });
    const found = async (q: string) => ((await room.school.ask('GET', `/venues?q=${encodeURIComponent(q)}`)).body['items'] as { name: string; hostName: string }[]).map(({ hostName, name }) => `${hostName} ${name}`);
    for (const q of ['报告', 'baogao', 'bgt', 'xianwei', 'xwdx']) expect(await found(q)).toContain('县委党校 报告厅');
    expect(await found('没有这间')).toEqual([]);
    const [hall] = (await room.school.ask('GET', '/venues?q=xianwei')).body['items'] as { id: number }[];
    const classId = await room.addClass('draft');
    const [first] = SESSIONS;
    const saved = await room.school.ask('PUT', `/classes/${classId}/timetable`, { sessions: [{ ...first, venueId: hall?.id }] });
    expect(saved.body['sessions']).toEqual([expect.objectContaining({ place: '县委党校 报告厅' })]);
  });

  test('the grid tells seats that wait for a decision from those that are decided', async () => {
    const classId = await room.addClass('enrolling', { approval: 'unit' });
    await room.owner.query('DELETE FROM class_session WHERE class_id = ?', [classId]);
    await (await room.trainee(room.city.people.bureau)).ask('POST', `/classes/${classId}/enrolments`, { path: 'self' });
    await room.school.ask('POST', `/classes/${classId}/enrolments`, { path: 'list', personIds: [room.city.people.village] });
    expect(await seatsOf(classId)).toEqual([expect.objectContaining({ unitId: 0, seats: 3, taken: 2, held: 1, free: 1 })]);
    expect(await rowsOfWorkbook((await room.school.download(`/classes/${classId}/quotas.xlsx`)).body, `名额分配 ${classId}`, '单位')).toEqual([['开放名额（不分单位）', '3', '1', '1', '1', '0']]);
  });

  test('the school finds people by name, with what is known against them; a unit finds its own only; an auditor none', async () => {
    const classId = await room.addClass('enrolling', { conditions: { unitIds: [room.city.bureau] } });
    await room.owner.query('DELETE FROM class_session WHERE class_id = ?', [classId]);
    await room.school.ask('PUT', `/classes/${await room.addClass('draft')}/call-ups`, { personIds: [room.city.people.bureau] });
    const find = async (visitor: typeof room.school, q: string) => (await visitor.ask('GET', `/classes/${classId}/candidates?q=${encodeURIComponent(q)}`)).body['items'];
    expect(await find(room.school, '局里')).toEqual([expect.objectContaining({ personId: room.city.people.bureau, lacking: [], state: null, clash: null, otherClasses: expect.any(Number) as number, maskedResidentId: '330799********0005' })]);
    expect(await find(room.school, '镇里')).toEqual([expect.objectContaining({ personId: room.city.people.town, lacking: ['unitIds'] })]);
    const hr = await room.unitHr(room.city.bureau);
    expect(await find(hr, '局里')).toHaveLength(1);
    expect(await find(hr, '镇里')).toEqual([]);
    const auditor = await room.api.signedIn({ grants: [{ role: 'auditor', unitId: null }] });
    expect((await auditor.ask('GET', `/classes/${classId}/candidates`)).status).toBe(403);
  });

  test('the school puts one person in the place of another, for a reason', async () => {
    const classId = await room.addClass('enrolling', { capacity: 1 });
    await room.owner.query('DELETE FROM class_session WHERE class_id = ?', [classId]);
    const { body } = await room.school.ask('POST', `/classes/${classId}/enrolments`, { path: 'list', personIds: [room.city.people.town] });
    const [{ enrolmentId } = { enrolmentId: 0 }] = body['results'] as { enrolmentId: number }[];
    const wanted = { path: 'substitution', personIds: [room.city.people.bureau], replacesId: enrolmentId };
    expect(await room.school.ask('POST', `/classes/${classId}/enrolments`, wanted)).toMatchObject({ status: 400, body: { code: 'REASON_MISSING' } });
    const hr = await room.unitHr(room.city.town);
    expect(await hr.ask('POST', `/classes/${classId}/enrolments`, { ...wanted, reason: '他局的人' })).toMatchObject({ status: 404, body: { code: 'PERSON_NOT_FOUND' } });
    expect((await room.school.ask('POST', `/classes/${classId}/enrolments`, { ...wanted, reason: '原定人员抽调专班' })).body).toMatchObject({ results: [{ state: 'enrolled', isNew: true }] });
    expect((await room.school.ask('GET', `/classes/${classId}/enrolments`)).body).toMatchObject({ items: [{ state: 'substituted' }, { state: 'enrolled', reason: '原定人员抽调专班' }] });
    expect((await room.school.ask('GET', `/classes/${classId}/enrolments?path=substitution`)).body).toMatchObject({ count: 1, items: [{ personId: room.city.people.bureau, path: 'substitution' }] });
  });

  test('a plan goes to the organisation department and back, and remembers each step with author and reason', async () => {
    const { body: plan } = await room.school.ask('POST', '/training-plans', { year: 2099, title: '2099 年度培训计划', hostUnitId: 1 });
    const path = `/training-plans/${String(plan['id'])}`;
    expect(await room.school.ask('POST', `${path}/submission`)).toMatchObject({ status: 409, body: { code: 'PLAN_EMPTY' } });
    const classId = await room.addClass('draft', { planId: plan['id'] });
    await room.school.ask('POST', `${path}/submission`);
    expect(await room.department.ask('POST', `${path}/approval`, { approved: false })).toMatchObject({ status: 400, body: { code: 'REASON_MISSING' } });
    await room.department.ask('POST', `${path}/approval`, { approved: false, reason: '与上半年重复' });
    await room.school.ask('POST', `${path}/submission`);
    const { body } = await room.department.ask('POST', `${path}/approval`, { approved: true });
    expect(body).toMatchObject({ state: 'approved', classes: 1, steps: [{ to: 'submitted' }, { to: 'draft', reason: '与上半年重复' }, { to: 'submitted' }, { from: 'submitted', to: 'approved' }] });
    expect((await room.school.ask('GET', `/classes/${classId}`)).body['state']).toBe('approved');
    const rows = await rowsOfWorkbook((await room.department.download('/training-plans/export.xlsx?year=2099')).body, '培训计划', '计划');
    const plans = (await room.department.ask('GET', '/training-plans?year=2099')).body['items'] as { title: string; seats: number }[];
    expect(rows.map(([title, , , , , seats]) => [title, Number(seats)])).toEqual(plans.map(({ title, seats }) => [title, seats]));
    expect(rows[0]?.slice(0, 3)).toEqual(['2099 年度培训计划', '2099', '已批准']);
  });
});
