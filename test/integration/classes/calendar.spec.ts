import { openClassRoom, type ClassRoom } from './class-room';

describe('a trainee’s calendar', () => {
  let room: ClassRoom;
  beforeAll(async () => {
    room = await openClassRoom();
  });
  afterAll(() => room.close());

  test('has a secret address that works without a session, follows changes and says what was cancelled; a new address ends the old one', async () => {
    const classId = await room.addClass('enrolling');
    const trainee = await room.trainee(room.city.people.town);
    await trainee.ask('POST', `/classes/${classId}/enrolments`, { path: 'self' });
    const address = async (): Promise<string> => String((await trainee.ask('POST', '/calendar-address')).body['path']).replace('/api/v1', '');
    const feed = async (path: string): Promise<{ status: number; text: string; type: unknown }> => {
      const { status, body, headers } = await room.api.visitor().download(path);
      return { status, text: body.toString(), type: headers['content-type'] };
    };
    const path = await address();
    const first = await feed(path);
    expect(first).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' });
    expect(first.text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    const uid = /UID:(session-\d+@xuefen)\r\nSEQUENCE:0/.exec(first.text)?.[1] ?? '';
    const { body } = await room.school.ask('GET', `/classes/${classId}/timetable`);
    const sessions = (body['sessions'] as { id: number; day: string; half: string; topic: string }[]).map(({ id, day, half, topic }) => ({ id, day, half, topic: id === Number(/\d+/.exec(uid)?.[0]) ? '改讲新课' : topic }));
    expect((await room.school.ask('PUT', `/classes/${classId}/timetable`, { sessions, onDaysOff: true })).status).toBe(200);
    expect((await feed(path)).text).toContain(`UID:${uid}\r\nSEQUENCE:1`);
    await room.school.ask('POST', `/classes/${classId}/cancellation`, { reason: '台风' });
    expect((await feed(path)).text.match(/STATUS:CANCELLED/g)).toHaveLength(4);
    const next = await address();
    expect([(await feed(path)).status, (await feed(next)).status]).toEqual([404, 200]);
  });
});
