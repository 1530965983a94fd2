import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../src/platform/clock/clock';
import { Vault } from '../../../src/platform/vault/vault';
import type { WrittenCell } from '../../../src/platform/workbook/sheet-content';
import { writeWorkbook } from '../../../src/platform/workbook/write-workbook';
import { RoomCodes } from '../../../src/modules/attendance/room-code/room-codes';
import { ScanTickets } from '../../../src/modules/attendance/room-code/scan-tickets';
import { auditSeats } from '../../../src/modules/classes/public';
import { residentId } from '../../fixtures/resident-ids';
import { runPromisedJobs } from '../../support/import-here';
import type { Visitor } from '../../support/visitor';
import { openRunningRoom, type RunningRoom } from './running-room';

async function workbookOf(name: string, headers: readonly string[], rows: readonly (readonly WrittenCell[])[]): Promise<Buffer> {
  const body = new PassThrough();
  const [content] = await Promise.all([buffer(body), writeWorkbook(body, [{ name, columns: headers.map((header) => ({ header, format: 'text' as const })), rows }])]);
  return content;
}

const signIns = (rows: readonly (readonly WrittenCell[])[]): Promise<Buffer> => workbookOf('签到名单', ['姓名', '身份证号', '签到情况'], rows);
const people = (rows: readonly (readonly WrittenCell[])[]): Promise<Buffer> => workbookOf('学员名单', ['姓名', '身份证号'], rows);

describe('what comes to the desk by paper and by scan', () => {
  let room: RunningRoom;
  beforeAll(async () => {
    room = await openRunningRoom();
  });
  afterAll(() => room.close());

  const send = (visitor: Visitor, path: string, content: Buffer) => visitor.upload(path, {}, { name: '名单.xlsx', content });
  const brought = async (classId: number, path: string, content: Buffer): Promise<Record<string, unknown>> => {
    const { status, body } = await send(room.school, path, content);
    expect([status, body['code']]).toEqual([202, undefined]);
    await runPromisedJobs(room.api.app);
    return (await room.school.ask('GET', `/classes/${classId}/list-imports/${String(body['id'])}`)).body;
  };
  const refusalsOf = async (classId: number, importId: unknown): Promise<[number, string, string][]> => {
    const { items } = (await room.school.ask('GET', `/classes/${classId}/list-imports/${String(importId)}/refusals`)).body as { items: { row: number; column: string; code: string }[] };
    return items.map(({ row, column, code }) => [row, column, code]);
  };
  const counts = ({ status, accepted, unchanged, refused }: Record<string, unknown>): unknown[] => [status, accepted, unchanged, refused];

  test('a paper list of sign-ins: good rows stand, each other row says where and why, again it changes nothing', async () => {
    const { classId, people: roll, sessions } = await room.run(['张一', '李二', '王三', '赵四', '赵四']);
    const path = `/classes/${classId}/sessions/${sessions[0]}/list-import`;
    const list = await signIns([['张一', '', '√'], ['李二', '', '迟到'], ['王三', '', ''], ['赵四', '', '到课'], ['外人', '', '到课'], ['李二', '', '到课'], ['王三', '123', '到课'], ['王三', residentId(77), '到课'], ['王三', '', '来过'], ['合计', '', '']]);
    const first = await brought(classId, path, list);
    expect(counts(first)).toEqual(['completed', 2, 0, 7]);
    expect(await refusalsOf(classId, first['id'])).toEqual([
      [4, 'C', 'MISSING_STATE'], [5, 'A', 'AMBIGUOUS_NAME'], [6, 'A', 'NOT_IN_CLASS'], [7, 'A', 'DUPLICATE_PERSON'], [8, 'B', 'DAMAGED_ID'], [9, 'B', 'PERSON_NOT_FOUND'], [10, 'C', 'UNKNOWN_STATE'],
    ]);
    const marks = await room.api.database.query<{ personId: number; state: string; method: string }>('SELECT person_id AS personId, state, method FROM attendance_mark WHERE class_id = ? ORDER BY person_id', [classId]);
    expect(marks).toEqual([{ personId: roll[0], state: 'present', method: 'list' }, { personId: roll[1], state: 'late', method: 'list' }]);
    expect(counts(await brought(classId, path, list))).toEqual(['completed', 0, 2, 7]);

    const refused = await room.school.download(`/classes/${classId}/list-imports/${String(first['id'])}/refusals.xlsx`);
    expect(counts(await brought(classId, path, refused.body))).toEqual(['completed', 0, 1, 6]);
    const template = await room.school.download(`/classes/${classId}/sessions/${sessions[0]}/sign-in-list.xlsx`);
    const filled = await brought(classId, path, template.body);
    expect(counts(filled)).toEqual(['completed', 0, 0, 5]);
    expect((await refusalsOf(classId, filled['id'])).map(([, , code]) => code).toSorted()).toEqual(['AMBIGUOUS_NAME', 'AMBIGUOUS_NAME', 'MISSING_STATE', 'MISSING_STATE', 'MISSING_STATE']);
    expect((await room.school.ask('GET', `/classes/${classId}/list-imports`)).body).toMatchObject({ count: 4 });
  });

  test('what was signed or corrected stands against the paper; a class that has closed takes none', async () => {
    const { classId, people: roll, sessions } = await room.run(['周五', '吴六']);
    const path = `/classes/${classId}/sessions/${sessions[0]}/list-import`;
    await room.school.ask('POST', `/classes/${classId}/corrections`, { sessionId: sessions[0], personId: roll[0], state: 'absent', reason: '本人说明' });
    const list = await signIns([['周五', '', '到课'], ['吴六', '', '到课']]);
    const [left, right] = await Promise.all([send(room.school, path, list), send(room.school, path, list)]);
    await runPromisedJobs(room.api.app);
    for (const { body } of [left, right]) expect(await refusalsOf(classId, body['id'])).toEqual([[2, 'A', 'MARK_STANDS']]);
    const [{ rows } = { rows: 0 }] = await room.api.database.query<{ rows: number }>('SELECT COUNT(*) AS `rows` FROM attendance_mark WHERE class_id = ?', [classId]);
    expect(Number(rows)).toBe(2);
    await room.owner.query("UPDATE training_class SET state = 'closed' WHERE id = ?", [classId]);
    expect(await brought(classId, path, list)).toMatchObject({ status: 'failed', problem: { code: 'CLASS_NOT_RUNNING' } });
  });

  test('a card opens for one person at a time, and a person has one', async () => {
    const { classId, people: [first, second], sessions: [sessionId] } = await room.run(['刷卡甲', '刷卡乙']);
    const read = async (number: string) => (await room.school.ask('POST', `/classes/${classId}/sessions/${sessionId}/card-sign-ins`, { number })).body['code'];
    const give = async (personId: number | undefined, number: string) => (await room.school.ask('PUT', `/classes/${classId}/cards`, { personId, number })).status;
    expect(await read('k-1')).toBe('TRAINEE_UNKNOWN');
    const [left, right] = await Promise.all([give(first, 'K-1'), give(second, 'k-1')]);
    expect([left, right].toSorted()).toEqual([204, 409]);
    expect(await read('k-1 ')).toBe('SIGN_IN_TOO_LATE');
    const [holder, other] = left === 204 ? [first, second] : [second, first];
    expect([await give(holder, 'K-1'), await give(holder, 'K-2'), await give(other, 'K-1')]).toEqual([204, 204, 204]);
    await room.owner.query('DELETE FROM attendance_card WHERE person_id = ?', [other]);
    expect([await read('K-1'), await read('K-2')]).toEqual(['TRAINEE_UNKNOWN', 'SIGN_IN_TOO_LATE']);
    expect(await give(room.city.people.village, 'K-3')).toBe(409);
  });

  test('people come in through the one allocator: who has no seat is refused by row, and the seats add up', async () => {
    const { bureau, town, village } = room.city.people;
    const vault = room.api.app.get(Vault);
    for (const [index, personId] of [bureau, town, village].entries()) await room.owner.query('UPDATE civil_servant SET resident_id_index = ? WHERE id = ?', [vault.index(residentId(100 + index)), personId]);
    const classId = await room.addClass('enrolling', { capacity: 1, waitingCapacity: 0 });
    const path = `/classes/${classId}/list-imports`;
    const list = await people([['局里人', residentId(100)], ['镇里错', residentId(101)], ['村里人', residentId(102)], ['局里人', residentId(100)], ['', residentId(101)], ['无此人', residentId(5_000)], ['坏号', '330799']]);
    const first = await brought(classId, path, list);
    expect(counts(first)).toEqual(['completed', 1, 0, 6]);
    expect(await refusalsOf(classId, first['id'])).toEqual([
      [3, 'A', 'NAME_DIFFERS'], [4, 'B', 'SEATS_AND_WAITING_LIST_FULL'], [5, 'B', 'DUPLICATE_PERSON'], [6, 'A', 'MISSING_NAME'], [7, 'B', 'PERSON_NOT_FOUND'], [8, 'B', 'DAMAGED_ID'],
    ]);
    expect(counts(await brought(classId, path, list))).toEqual(['completed', 0, 1, 6]);
    expect((await room.school.ask('GET', `/classes/${classId}/enrolments`)).body).toMatchObject({ items: [{ personId: bureau, path: 'list', state: 'enrolled' }] });
    expect((await auditSeats(room.api.database)).faults).toEqual([]);
    const written = JSON.stringify((await room.school.ask('GET', `${path}/${String(first['id'])}/refusals`)).body);
    expect(written).not.toContain(residentId(102));
  });

  test('others than the school, other classes, other files and long lists are refused, and nothing is kept', async () => {
    const { classId, sessions } = await room.run(['郑七']);
    const signInPath = `/classes/${classId}/sessions/${sessions[0]}/list-import`;
    const list = await signIns([['郑七', '', '到课']]);
    const hr = await room.unitHr(room.city.town);
    expect([(await send(hr, signInPath, list)).status, (await send(hr, `/classes/${classId}/list-imports`, list)).status]).toEqual([403, 403]);
    expect(await send(room.school, `/classes/${classId}/sessions/4000000/list-import`, list)).toMatchObject({ status: 404, body: { code: 'SESSION_NOT_FOUND' } });
    expect(await send(room.school, signInPath, Buffer.from('姓名'))).toMatchObject({ status: 400, body: { code: 'NOT_A_WORKBOOK' } });
    expect(await send(room.school, `/classes/${classId}/list-imports`, list)).toMatchObject({ status: 400, body: { code: 'SHEET_NOT_FOUND' } });
    expect(await send(room.school, signInPath, await signIns(Array.from({ length: 2_001 }, () => ['郑七', '', '到课'])))).toMatchObject({ status: 413, body: { code: 'TOO_MANY_ROWS' } });
    const { body } = await send(room.school, signInPath, list);
    const other = await room.addClass('draft');
    expect((await room.school.ask('GET', `/classes/${other}/list-imports/${String(body['id'])}`)).status).toBe(404);
    expect((await room.department.ask('GET', `/imports/${String(body['id'])}`)).status).toBe(404);
    expect((await room.department.upload('/imports', { kind: 'class_people', year: '2026' }, { name: 'a.xlsx', content: list })).body).toMatchObject({ code: 'UNKNOWN_IMPORT_KIND' });
  });

  test('whoever has to sign in to the product first is judged by the time of the scan; without a ticket an old code is over', async () => {
    const { people: roll, sessions: [sessionId = 0] } = await room.run(['慢登录']);
    const [own] = (await room.trainees(roll)) as [Visitor];
    const { app } = room.api;
    const now = app.get<Clock>(CLOCK).now();
    const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
    const { code } = app.get(RoomCodes).codeAt(sessionId, ago(5));
    const sign = (ticket: string) => own.ask('POST', '/sign-ins', { code }, { cookie: `${own.headers['cookie']}; xuefen_scan=${ticket}` });
    const codeOf = async (answer: ReturnType<typeof sign>): Promise<unknown> => (await answer).body['code'];

    const fresh = await room.api.visitor().ask('POST', '/sign-ins/scans', { code: app.get(RoomCodes).codeAt(sessionId, app.get<Clock>(CLOCK).now()).code });
    expect([fresh.status, String(fresh.headers['set-cookie'])]).toEqual([204, expect.stringMatching(/^xuefen_scan=[\w.%-]+; Max-Age=900; Path=\/api\/v1\/sign-ins; HttpOnly; SameSite=Strict$/)]);
    expect(await codeOf(room.api.visitor().ask('POST', '/sign-ins/scans', { code }))).toBe('ROOM_CODE_EXPIRED');
    expect(await codeOf(room.api.visitor().ask('POST', '/sign-ins/scans', { code: '25.x.y' }))).toBe('ROOM_CODE_WRONG');

    expect(await codeOf(own.ask('POST', '/sign-ins', { code }))).toBe('ROOM_CODE_EXPIRED');
    const tickets = app.get(ScanTickets);
    // The session of this class was over long before the scan: that is what it is told now, not that the code has changed.
    expect(await codeOf(sign(tickets.give(code, ago(5))))).toBe('SIGN_IN_TOO_LATE');
    expect(await codeOf(sign(tickets.give(code, ago(16))))).toBe('ROOM_CODE_EXPIRED');
    expect(await codeOf(sign(tickets.give('another', ago(5))))).toBe('ROOM_CODE_EXPIRED');
  });
});
