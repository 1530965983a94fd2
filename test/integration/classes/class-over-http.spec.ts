import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { openClassRoom, SESSIONS, type ClassRoom } from './class-room';

describe('a class over HTTP', () => {
  let room: ClassRoom;
  beforeAll(async () => {
    room = await openClassRoom();
  });
  afterAll(() => room.close());

  const stateOf = async (classId: number): Promise<unknown> => (await room.school.ask('GET', `/classes/${classId}`)).body['state'];

  test('a draft that lacks its timetable cannot be handed in, and says what it lacks', async () => {
    const classId = await room.addClass('draft', { supervisorName: '' });
    await room.school.ask('PUT', `/classes/${classId}/timetable`, { sessions: [] });
    expect(await room.school.ask('POST', `/classes/${classId}/submission`, {})).toMatchObject({ status: 409, body: { code: 'CLASS_NOT_READY', facts: { missing: ['timetable', 'supervisor'] } } });
    expect((await room.school.ask('GET', `/classes/${classId}`)).body).toMatchObject({ missing: ['timetable', 'supervisor'], nextStates: ['submitted', 'cancelled'] });
  });

  test('goes from draft to enrolling step by step; a step out of order is refused; each is in its history', async () => {
    const classId = await room.addClass('draft');
    expect(await room.school.ask('POST', `/classes/${classId}/publication`, {})).toMatchObject({ status: 409, body: { code: 'CLASS_STATE_WRONG' } });
    await room.school.ask('POST', `/classes/${classId}/submission`, {});
    expect(await room.department.ask('POST', `/classes/${classId}/approval`, { approved: false })).toMatchObject({ status: 400, body: { code: 'REASON_MISSING' } });
    await room.department.ask('POST', `/classes/${classId}/approval`, { approved: false, reason: '与上半年重复' });
    expect(await stateOf(classId)).toBe('draft');
    await room.school.ask('POST', `/classes/${classId}/submission`, {});
    expect(await room.school.ask('POST', `/classes/${classId}/approval`, { approved: true })).toMatchObject({ status: 403 });
    await room.department.ask('POST', `/classes/${classId}/approval`, { approved: true });
    await room.school.ask('POST', `/classes/${classId}/publication`, {});
    const { body } = await room.school.ask('POST', `/classes/${classId}/enrolment-period`, {});
    expect((body['steps'] as { to: string }[]).map(({ to }) => to)).toEqual(['submitted', 'draft', 'submitted', 'approved', 'published', 'enrolling']);
  });

  test('a trainee sees no draft, sees what is published, and what it will give', async () => {
    const [draft, published] = [await room.addClass('draft'), await room.addClass('published')];
    const trainee = await room.trainee(room.city.people.town);
    expect(await trainee.ask('GET', `/classes/${draft}`)).toMatchObject({ status: 404, body: { code: 'CLASS_NOT_FOUND' } });
    expect(await trainee.ask('GET', `/classes/${published}`)).toMatchObject({ status: 200, body: { halfDays: 4, seats: { free: 3 } } });
    const { body } = await trainee.ask('GET', '/classes?limit=200');
    const ids = (body['items'] as { id: number }[]).map(({ id }) => id);
    expect([ids.includes(draft), ids.includes(published)]).toEqual([false, true]);
  });

  test('applies, is seated, cannot be refused for asking twice, and gives the seat back', async () => {
    const classId = await room.addClass('enrolling');
    const trainee = await room.trainee(room.city.people.town);
    const first = await trainee.ask('POST', `/classes/${classId}/enrolments`, { path: 'self' });
    expect(first).toMatchObject({ status: 200, body: { results: [{ state: 'enrolled', acceptanceNo: 1, isNew: true, code: null }] } });
    expect((await trainee.ask('POST', `/classes/${classId}/enrolments`, { path: 'self' })).body).toMatchObject({ results: [{ isNew: false, acceptanceNo: 1 }] });
    const [{ enrolmentId } = { enrolmentId: 0 }] = first.body['results'] as { enrolmentId: number }[];
    expect(await trainee.ask('POST', `/enrolments/${enrolmentId}/withdrawal`, {})).toMatchObject({ status: 200, body: { promoted: 0 } });
    expect((await trainee.ask('GET', '/enrolments')).body).toMatchObject({ items: [{ classId, state: 'withdrawn', steps: [{ to: 'enrolled' }, { to: 'withdrawn' }] }] });
    const [own = []] = await rowsOfWorkbook((await trainee.download('/enrolments/export.xlsx', { 'accept-language': 'en' })).body, 'My classes', 'Class');
    expect(own.slice(4, 7)).toEqual(['Enrolling', 'Applied', 'Withdrew']);
  });

  test('says why one cannot apply and why one waits, by rule and position', async () => {
    const classId = await room.addClass('enrolling', { capacity: 1 });
    const [town, village, bureau] = [await room.trainee(room.city.people.town), await room.trainee(room.city.people.village), await room.trainee(room.city.people.bureau)];
    for (const visitor of [town, village, bureau]) await visitor.ask('POST', `/classes/${classId}/enrolments`, { path: 'self' });
    expect((await bureau.ask('GET', `/classes/${classId}/eligibility`)).body).toMatchObject({ mayApply: false, code: null, poolWaiting: 2, enrolment: { state: 'waiting', position: 2, ahead: 1 } });
    const clashing = await room.addClass('enrolling');
    expect((await town.ask('GET', `/classes/${clashing}/eligibility`)).body).toMatchObject({ mayApply: false, code: 'TRAINEE_CLASH', facts: { classId, day: '2099-04-13', half: 'am' } });
    expect(await town.ask('POST', `/classes/${clashing}/enrolments`, { path: 'self' })).toMatchObject({ status: 409, body: { code: 'TRAINEE_CLASH' } });
  });

  test('a unit nominates its own people only; two steps of approval, each by whom it belongs to; a refusal moves the queue', async () => {
    const classId = await room.addClass('enrolling', { startsOn: '2098-04-14', endsOn: '2099-04-14', approval: 'unit_then_organisation', capacity: 1 });
    await room.owner.query('DELETE FROM class_session WHERE class_id = ?', [classId]);
    const hr = await room.unitHr(room.city.town);
    const nominated = await hr.ask('POST', `/classes/${classId}/enrolments`, { path: 'nomination', personIds: [room.city.people.town, room.city.people.bureau] });
    expect(nominated.body).toMatchObject({ results: [{ state: 'pending_organisation' }, { code: 'PERSON_NOT_FOUND' }] });
    const trainee = await room.trainee(room.city.people.village);
    await trainee.ask('POST', `/classes/${classId}/enrolments`, { path: 'self' });
    const [{ enrolmentId } = { enrolmentId: 0 }] = nominated.body['results'] as { enrolmentId: number }[];
    expect(await hr.ask('POST', `/classes/${classId}/decisions`, { decisions: [{ enrolmentId, approved: true }] })).toMatchObject({ status: 409, body: { code: 'APPROVAL_STEP_NOT_YOURS' } });
    const refusal = { decisions: [{ enrolmentId, approved: false, reason: '工作需要' }] };
    const trial = await room.department.ask('POST', `/classes/${classId}/decisions?trial=yes`, refusal);
    expect(trial.body).toMatchObject({ before: { taken: 1, waiting: 1 }, after: { taken: 1, waiting: 0 }, promoted: [{ personId: room.city.people.village, to: 'pending_unit' }] });
    expect((await room.department.ask('GET', `/classes/${classId}/enrolments`)).body).toMatchObject({ items: [{ state: 'pending_organisation' }, { state: 'waiting', position: 1 }] });
    expect((await room.department.ask('POST', `/classes/${classId}/decisions`, refusal)).body).toEqual(trial.body);
    const { body } = await hr.ask('GET', `/classes/${classId}/enrolments`);
    const promoted = (body['items'] as { id: number; state: string }[]).find(({ state }) => state === 'pending_unit');
    await hr.ask('POST', `/classes/${classId}/decisions`, { decisions: [{ enrolmentId: promoted?.id, approved: true }] });
    expect((await room.department.ask('GET', `/classes/${classId}/enrolments`)).body).toMatchObject({ items: [{ state: 'refused' }, { state: 'pending_organisation' }] });
  });

  test('the board, the people of a class and the call-ups go out row for row; a unit takes only its own people', async () => {
    const classId = await room.addClass('enrolling', { title: '外送名册班' });
    await room.owner.query('DELETE FROM class_session WHERE class_id = ?', [classId]);
    const { town, bureau } = room.city.people;
    await room.department.ask('POST', `/classes/${classId}/enrolments`, { path: 'named', personIds: [town, bureau] });
    const sheet = async (visitor: typeof room.school, path: string, name: string, header: string): Promise<string[][]> => rowsOfWorkbook((await visitor.download(path)).body, name, header);
    const listed = async (visitor: typeof room.school, path: string) => (await visitor.ask('GET', path)).body as { items: Record<string, unknown>[]; count: number };

    const query = `view=hosted&q=${encodeURIComponent('外送名册')}`;
    const board = await sheet(room.school, `/classes/export.xlsx?${query}`, '培训班', '班名');
    expect(board.map(([title, code, state, , , , enrolled]) => [title, code, state, enrolled])).toEqual((await listed(room.school, `/classes?${query}`)).items.map(({ title, code }) => [title, code, '报名中', '2']));
    expect(board).toHaveLength(1);
    const english = await rowsOfWorkbook((await room.school.download(`/classes/export.xlsx?${query}`, { 'accept-language': 'en' })).body, 'Classes', 'Class');
    expect(english.map(([title, , state]) => [title, state])).toEqual([['外送名册班', 'Enrolling']]);

    const people = (visitor: typeof room.school) => sheet(visitor, `/classes/${classId}/enrolments.xlsx?path=named`, '培训班人员', '姓名');
    const rows = (await listed(room.department, `/classes/${classId}/enrolments`)).items;
    expect((await people(room.department)).map(([name, no, , residentId, path, state]) => [name, no, residentId, path, state])).toEqual(rows.map(({ name, acceptanceNo, maskedResidentId }) => [name, String(acceptanceNo), maskedResidentId, '点名调训', '已录取']));
    expect((await people(await room.unitHr(room.city.bureau))).map(([name]) => name)).toEqual(rows.filter(({ personId }) => personId === bureau).map(({ name }) => name));

    const called = await sheet(room.department, '/call-up-coverage/people.xlsx?year=2099', '调训覆盖人员', '姓名');
    const everybody = await listed(room.department, '/call-up-coverage/people?year=2099');
    expect(called.map(([name, , , times]) => [name, times])).toEqual(everybody.items.map(({ name, classes }) => [name, String((classes as object[]).length)]));
    const units = (await room.department.ask('GET', '/call-up-coverage?year=2099')).body['units'] as { unitName: string; called: number }[];
    expect((await sheet(room.department, '/call-up-coverage/export.xlsx?year=2099', '2099 年度调训覆盖', '单位')).map(([unit, , reached]) => [unit, Number(reached)])).toEqual(units.map((unit) => [unit.unitName, unit.called]));
    expect(called.filter(([, , , , classes]) => classes?.includes('外送名册班'))).toHaveLength(2);
  });

  test('a grid shows what it would do before it does it', async () => {
    const classId = await room.addClass('enrolling', { capacity: 2 });
    await room.owner.query('DELETE FROM class_session WHERE class_id = ?', [classId]);
    const grid = { capacity: 4, units: [{ unitId: room.city.town, seats: 2 }] };
    expect((await room.school.ask('PUT', `/classes/${classId}/quotas?trial=yes`, grid)).body).toMatchObject({ before: { capacity: 2 }, after: { capacity: 4 } });
    expect((await room.school.ask('GET', `/classes/${classId}/quotas`)).body).toMatchObject({ capacity: 2, rows: [{ unitId: 0, seats: 2 }] });
    await room.school.ask('PUT', `/classes/${classId}/quotas`, grid);
    const hr = await room.unitHr(room.city.bureau);
    expect((await hr.ask('GET', `/classes/${classId}/quotas`)).body).toMatchObject({ rows: [{ unitId: 0, seats: 2 }] });
    expect((await room.school.ask('POST', `/classes/${classId}/quota-recalls`, {})).status).toBe(200);
    expect((await room.school.ask('GET', `/classes/${classId}/quotas`)).body).toMatchObject({ rows: [{ unitId: 0, seats: 4 }, { unitId: room.city.town, seats: 0 }] });
  });

  test('the address that is passed on shows the class and nobody; a draft has none', async () => {
    const [draft, published] = [await room.addClass('draft'), await room.addClass('published')];
    const codeOf = async (classId: number): Promise<string> => String((await room.school.ask('GET', `/classes/${classId}`)).body['code']);
    const nobody = room.api.visitor();
    expect(await nobody.ask('GET', `/public/classes/${await codeOf(draft)}`)).toMatchObject({ status: 404 });
    const { body } = await nobody.ask('GET', `/public/classes/${await codeOf(published)}`);
    expect(body).toMatchObject({ title: '中青年干部培训班', seatsLeft: 3, sessions: SESSIONS });
    expect(JSON.stringify(body)).not.toContain('班主任');
    const calendar = await nobody.download(`/public/classes/${await codeOf(published)}/calendar.ics`);
    expect(calendar.body.toString()).toMatch(/DTSTART:20990413T010000Z\r\nDTEND:20990413T040000Z/);
  });

  test('a copy begins on another day, with the half-days at the same distance and nobody in it', async () => {
    const classId = await room.addClass('published');
    const { body } = await room.school.ask('POST', `/classes/${classId}/copies`, { startsOn: '2099-05-11', hostUnitId: 1 });
    expect(body).toMatchObject({ state: 'draft', startsOn: '2099-05-11', endsOn: '2099-05-12', enrolOpensAt: null, seats: { capacity: 3, taken: 0 } });
    expect((body['sessions'] as { day: string }[]).map(({ day }) => day)).toEqual(['2099-05-11', '2099-05-11', '2099-05-12', '2099-05-12']);
  });

  test('what was approved cannot be changed any more; the rest can', async () => {
    const classId = await room.addClass('published');
    expect(await room.school.ask('PATCH', `/classes/${classId}`, { category: 'study_group' })).toMatchObject({ status: 409, body: { code: 'CLASS_STATE_WRONG', facts: { fields: ['category'] } } });
    expect(await room.school.ask('PATCH', `/classes/${classId}`, { place: '报告厅' })).toMatchObject({ status: 200, body: { place: '报告厅' } });
  });

  test('people called up by name are seated when enrolment opens, and those called up twice in the year are shown before', async () => {
    const [first, second] = [await room.addClass('published'), await room.addClass('submitted')];
    const people = { personIds: [room.city.people.town] };
    for (const classId of [first, second]) expect((await room.department.ask('PUT', `/classes/${classId}/call-ups`, people)).status).toBe(200);
    const { body } = await room.department.ask('GET', `/classes/${second}/repeated-call-ups`);
    expect(body['items']).toEqual(expect.arrayContaining([expect.objectContaining({ personId: room.city.people.town, otherClassId: first, overlaps: true })]));
    await room.owner.query("UPDATE enrolment SET state = 'expired', seat_no = NULL WHERE person_id = ?", [room.city.people.town]);
    await room.school.ask('POST', `/classes/${first}/enrolment-period`, {});
    expect((await room.department.ask('GET', `/classes/${first}/enrolments`)).body).toMatchObject({ items: [{ personId: room.city.people.town, path: 'named', state: 'enrolled' }] });
  });
});
