import { openClassRoom, SESSIONS, type ClassRoom } from './class-room';

/** Long past on any clock. */
const LONG_PAST = '2000-01-01 00:00:00';

describe('the board of classes', () => {
  let room: ClassRoom;
  beforeAll(async () => {
    room = await openClassRoom();
  });
  afterAll(() => room.close());

  const alertsOf = async (classId: number): Promise<unknown> => (await room.school.ask('GET', `/classes/${classId}`)).body['alerts'];
  const board = async (query: string) => (await room.school.ask('GET', `/classes?view=hosted&limit=200&${query}`)).body as { items: { id: number; state: string }[]; states: { state: string; count: number }[] };

  test('counts every state under the filter, whatever state is looked at', async () => {
    const [draft] = [await room.addClass('draft'), await room.addClass('published')];
    const looked = await board('year=2099&state=draft');
    expect(looked.items.map(({ state }) => state)).toEqual(looked.items.map(() => 'draft'));
    expect(looked.items.map(({ id }) => id)).toContain(draft);
    expect(looked.states.find(({ state }) => state === 'published')?.count).toBeGreaterThan(0);
    expect((await board('year=1991')).states.every(({ count }) => count === 0)).toBe(true);
  });

  test('a cancelled class is past, a draft is current', async () => {
    const classId = await room.addClass('draft');
    const isIn = async (stage: string): Promise<boolean> => (await board(`stage=${stage}`)).items.some(({ id }) => id === classId);
    expect([await isIn('current'), await isIn('past')]).toEqual([true, false]);
    await room.school.ask('POST', `/classes/${classId}/cancellation`, { reason: '合并办班' });
    expect([await isIn('current'), await isIn('past')]).toEqual([false, true]);
  });

  test('half-days without a room ask for somebody; a place for the class answers them', async () => {
    const classId = await room.addClass('enrolling');
    expect(await alertsOf(classId)).toEqual([{ code: 'ROOM_MISSING', count: SESSIONS.length }]);
    await room.school.ask('PATCH', `/classes/${classId}`, { place: '市委党校报告厅' });
    expect(await alertsOf(classId)).toEqual([]);
  });

  test('too few people ask for somebody only when enrolment is about to close', async () => {
    const classId = await room.addClass('enrolling', { place: '报告厅', leastPeople: 2 });
    expect(await alertsOf(classId)).toEqual([]);
    await room.owner.query('UPDATE training_class SET enrol_closes_at = ? WHERE id = ?', [LONG_PAST, classId]);
    expect(await alertsOf(classId)).toEqual([{ code: 'UNDER_MINIMUM', count: 2 }]);
  });

  test('a class that is over and not closed is due; a room that is out of use is named', async () => {
    const classId = await room.addClass('enrolling', { place: '报告厅' });
    await room.owner.query("UPDATE training_class SET state = 'running', starts_on = '2001-03-01', ends_on = '2001-03-02' WHERE id = ?", [classId]);
    expect(await alertsOf(classId)).toEqual([{ code: 'DOSSIER_DUE', count: 1 }]);
    const venue = await room.school.ask('POST', '/venues', { schoolId: (await room.school.ask('POST', '/party-schools', { name: '市委党校', address: '学院路 1 号' })).body['id'], name: '201 教室', capacity: 60 });
    const other = await room.addClass('enrolling', { place: '报告厅' });
    await room.school.ask('PUT', `/classes/${other}/timetable`, { sessions: SESSIONS.map((session) => ({ ...session, venueId: venue.body['id'] })), onDaysOff: true });
    expect(await alertsOf(other)).toEqual([]);
    await room.owner.query("UPDATE venue SET retired_on = '2099-04-14' WHERE id = ?", [venue.body['id']]);
    expect(await alertsOf(other)).toEqual([{ code: 'ROOM_UNUSABLE', count: 2 }]);
  });

  test('whoever has no part in running the class is told of no alerts; an auditor sees what the school sees', async () => {
    const classId = await room.addClass('enrolling');
    const auditor = await room.api.signedIn({ grants: [{ role: 'auditor', unitId: null }] });
    const { body } = await auditor.ask('GET', '/classes?view=hosted&limit=200');
    expect(body['items']).toEqual(expect.arrayContaining([expect.objectContaining({ id: classId, alerts: [{ code: 'ROOM_MISSING', count: SESSIONS.length }] })]));
    const trainee = await room.trainee(room.city.people.town);
    expect((await trainee.ask('GET', `/classes/${classId}`)).body['alerts']).toEqual([]);
  });
});
