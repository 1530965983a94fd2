import type { Visitor } from '../../support/visitor';
import { openClassRoom, type ClassRoom } from './class-room';

interface ToFill {
  readonly classId: number;
  readonly [field: string]: unknown;
}

describe('seats to fill and coverage of call-ups', () => {
  let room: ClassRoom;
  beforeEach(async () => {
    room = await openClassRoom();
  });
  afterEach(() => room.close());

  const toFill = async (visitor: Visitor): Promise<ToFill[]> => (await visitor.ask('GET', '/seats-to-fill')).body['items'] as ToFill[];
  const apart = async (classId: number): Promise<void> => void (await room.owner.query('DELETE FROM class_session WHERE class_id = ?', [classId]));

  test('a unit sees the quotas that its people draw on, the open seats, and who waits for its word', async () => {
    const classId = await room.addClass('enrolling', { capacity: 5, approval: 'unit' });
    await room.school.ask('PUT', `/classes/${classId}/quotas`, { capacity: 5, units: [{ unitId: room.city.town, seats: 2 }] });
    const village = await room.trainee(room.city.people.village);
    await village.ask('POST', `/classes/${classId}/enrolments`, { path: 'self' });
    expect(await toFill(await room.unitHr(room.city.town))).toEqual([
      expect.objectContaining({ classId, own: { seats: 2, taken: 1, free: 1, waiting: 0 }, open: { seats: 3, taken: 0, free: 3, waiting: 0 }, pending: 1, people: 1 }),
    ]);
    expect(await toFill(await room.unitHr(room.city.village))).toEqual([expect.objectContaining({ own: { seats: 2, taken: 1, free: 1, waiting: 0 }, pending: 1 })]);
    expect(await toFill(await room.unitHr(room.city.bureau))).toEqual([expect.objectContaining({ classId, own: null, pending: 0, people: 0 })]);
  });

  test('what closes first stands first; drafts and what is over do not stand there; the school has no seats to fill', async () => {
    const later = await room.addClass('enrolling');
    const sooner = await room.addClass('published', { enrolClosesAt: '2099-03-01T00:00:00.000Z' });
    await room.addClass('draft');
    await room.school.ask('POST', `/classes/${await room.addClass('enrolling')}/cancellation`, { reason: '与会议冲突' });
    expect((await toFill(await room.unitHr(room.city.town))).map(({ classId }) => classId)).toEqual([sooner, later]);
    expect(await room.school.ask('GET', '/seats-to-fill')).toMatchObject({ status: 403 });
  });

  test('coverage counts each person once, however many classes, and tells seats from people', async () => {
    const [first, second] = [await room.addClass('enrolling', { capacity: 4 }), await room.addClass('enrolling')];
    await apart(second);
    await room.school.ask('PUT', `/classes/${first}/quotas`, { capacity: 4, units: [{ unitId: room.city.town, seats: 2 }] });
    const town = await room.trainee(room.city.people.town);
    for (const classId of [first, second]) await town.ask('POST', `/classes/${classId}/enrolments`, { path: 'self' });
    const bureau = await room.trainee(room.city.people.bureau);
    const { body: applied } = await bureau.ask('POST', `/classes/${first}/enrolments`, { path: 'self' });
    const [{ enrolmentId } = { enrolmentId: 0 }] = applied['results'] as { enrolmentId: number }[];
    await bureau.ask('POST', `/enrolments/${enrolmentId}/withdrawal`, {});

    const { body } = await room.department.ask('GET', '/call-up-coverage?year=2099');
    expect(body).toMatchObject({ people: 3, called: 1, repeated: 1 });
    expect(body['units']).toEqual([
      { unitId: room.city.bureau, unitName: '局', people: 1, called: 0, repeated: 0, seats: 0, taken: 0, fellOut: 1, substituted: 0 },
      { unitId: room.city.town, unitName: '镇', people: 1, called: 1, repeated: 1, seats: 2, taken: 1, fellOut: 0, substituted: 0 },
      { unitId: room.city.village, unitName: '村', people: 1, called: 0, repeated: 0, seats: 0, taken: 0, fellOut: 0, substituted: 0 },
    ]);
    expect((await room.department.ask('GET', '/call-up-coverage?year=2098')).body).toMatchObject({ people: 3, called: 0 });
  });

  test('people are found by how often, by name and by unit, page by page; a cancelled class calls nobody up', async () => {
    const [first, second, gone] = [await room.addClass('enrolling', { title: '一班' }), await room.addClass('enrolling', { title: '二班' }), await room.addClass('enrolling', { title: '三班' })];
    await apart(second);
    await apart(gone);
    const { town, village } = room.city.people;
    for (const [personId, classIds] of [[town, [first, second]], [village, [gone]]] as const) {
      for (const classId of classIds) await room.department.ask('POST', `/classes/${classId}/enrolments`, { path: 'named', personIds: [personId] });
    }
    await room.school.ask('POST', `/classes/${gone}/cancellation`, { reason: '与会议冲突' });
    const people = async (query: string): Promise<Record<string, unknown>> => (await room.department.ask('GET', `/call-up-coverage/people?year=2099&${query}`)).body;
    expect(await people('times=repeated')).toMatchObject({ count: 1, items: [{ personId: town, classes: [{ title: '一班', path: 'named', state: 'enrolled' }, { title: '二班' }] }] });
    expect(await people('times=once')).toMatchObject({ count: 0, items: [] });
    expect(await people('times=never')).toMatchObject({ count: 2 });
    expect(await people(`unitId=${room.city.town}`)).toMatchObject({ count: 2 });
    expect(await people(`q=${encodeURIComponent('局里')}`)).toMatchObject({ count: 1, items: [{ unitName: '局', classes: [] }] });
    const page = await people('limit=2');
    const rest = await people(`limit=2&cursor=${String(page['nextCursor'])}`);
    expect([...(page['items'] as unknown[]), ...(rest['items'] as unknown[])]).toHaveLength(3);
    expect(rest['nextCursor']).toBeNull();
  });

  test('coverage is for whoever approves classes', async () => {
    for (const visitor of [room.school, await room.unitHr(room.city.town), await room.trainee(room.city.people.town)]) {
      expect(await visitor.ask('GET', '/call-up-coverage?year=2099')).toMatchObject({ status: 403 });
      expect(await visitor.ask('GET', '/call-up-coverage/people?year=2099')).toMatchObject({ status: 403 });
    }
  });
});
