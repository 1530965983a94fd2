import { textOfPages } from '../../../src/platform/documents/testing/text-of-pages';
import type { Visitor } from '../../support/visitor';
import { openRunningRoom, type RunningRoom } from './running-room';

describe('the papers of a class over HTTP', () => {
  let room: RunningRoom;
  beforeAll(async () => {
    room = await openRunningRoom();
  });
  afterAll(() => room.close());

  const paper = (visitor: Visitor, classId: number, name: string, headers: Record<string, string> = {}) => visitor.download(`/classes/${classId}/prints/${name}`, headers);

  test('are PDF downloads that name the class in its address, and its people, sessions and hours inside', async () => {
    const { classId } = await room.run(['𬱖䶮', '王小明']);
    const written = new Map<string, string>();
    for (const name of ['roster.pdf', 'sign-in-sheet.pdf', 'timetable.pdf', 'seating.pdf?columns=4', 'dossier-index.pdf']) {
      const { status, headers, body } = await paper(room.school, classId, name);
      expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
      expect(decodeURIComponent(String(headers['content-disposition']))).toContain('中青年干部培训班.pdf');
      written.set(name, textOfPages(body).join(''));
    }
    for (const name of ['roster.pdf', 'sign-in-sheet.pdf', 'seating.pdf?columns=4']) for (const person of ['𬱖䶮', '王小明', '镇']) expect(written.get(name)).toContain(person);
    for (const name of ['sign-in-sheet.pdf', 'timetable.pdf']) for (const topic of ['形势与任务', '交流总结']) expect(written.get(name)).toContain(topic);
    expect(written.get('roster.pdf')).toContain('一级科员');
    expect(written.get('dossier-index.pdf')).toContain('签到表缺应登记 8 人次，已登记 0 人次');
  });

  test('speak the language that is asked for', async () => {
    const { classId } = await room.run(['王小明']);
    const { body } = await paper(room.school, classId, 'roster.pdf', { 'accept-language': 'en' });
    expect(textOfPages(body)[0]).toContain('Class Roster');
  });

  test('whoever gave the seat back stands on none of them', async () => {
    const { classId, people } = await room.run(['王小明', '李雷']);
    await room.owner.query("UPDATE enrolment SET state = 'withdrawn', seat_no = NULL WHERE class_id = ? AND person_id = ?", [classId, people[1]]);
    const { body } = await paper(room.school, classId, 'sign-in-sheet.pdf');
    expect(textOfPages(body).join('')).not.toContain('李雷');
  });

  test('a sheet of one half-day has its page alone, with what was recorded when that is asked for', async () => {
    const { classId, people, sessions } = await room.run(['王小明', '李雷']);
    await room.owner.query("INSERT INTO attendance_mark (session_id, person_id, class_id, state, method, signed_at, recorded_at) VALUES (?, ?, ?, 'late', 'desk', '2026-03-05 01:20:00', NOW())", [sessions[0], people[0], classId]);
    const pages = textOfPages((await paper(room.school, classId, `sign-in-sheet.pdf?sessionId=${sessions[0]}&marks=yes`)).body);
    expect(pages).toHaveLength(1);
    for (const text of ['迟到 09:20', '未登记', '应到 2 人，实到 1 人（其中迟到 1 人）']) expect(pages[0]).toContain(text);
  });

  test('refuse a session of another class, a class out of reach, nonsense, and trainees', async () => {
    const { classId } = await room.run(['王小明']);
    const other = await room.run(['李雷']);
    const elsewhere = await room.api.signedIn({ grants: [{ role: 'school_admin', unitId: room.city.bureau }] });
    const trainee = await room.trainee(other.people[0] ?? 0);
    expect((await paper(room.school, classId, `sign-in-sheet.pdf?sessionId=${other.sessions[0]}`)).status).toBe(404);
    expect((await paper(room.school, classId, 'seating.pdf?columns=40')).status).toBe(400);
    expect((await paper(elsewhere, classId, 'roster.pdf')).status).toBe(404);
    expect((await paper(trainee, other.classId, 'roster.pdf')).status).toBe(403);
    expect((await paper(room.department, classId, 'roster.pdf')).status).toBe(200);
  });
});
