import type { Visitor } from '../../support/visitor';
import { openRunningRoom, type RunningClass, type RunningRoom } from '../attendance/running-room';
import { whatWasTold } from './what-was-told';

describe('what trainees are told while their class runs and after', () => {
  let room: RunningRoom;
  beforeAll(async () => {
    room = await openRunningRoom();
  });
  beforeEach(async () => {
    for (const table of ['notice', 'outbox_event']) await room.owner.query(`DELETE FROM ${table}`);
  });
  afterAll(() => room.close());

  /** Without that they were enrolled. */
  const told = async (visitor: Visitor) => (await whatWasTold(room.api, visitor)).filter(({ kind }) => kind !== 'enrolled');
  const open = ({ classId }: RunningClass, sessionIds: readonly (number | undefined)[] = []) =>
    room.school.ask('POST', `/classes/${classId}/evaluation`, { wholeClass: sessionIds.length === 0, sessionIds });

  test('that an evaluation waits, once however often it is opened, and again for another form', async () => {
    const ran = await room.run(['甲', '乙']);
    const [first] = (await room.trainees(ran.people)) as [Visitor];
    expect((await open(ran)).status).toBe(200);
    await open(ran);
    expect((await told(first)).map(({ kind }) => kind)).toEqual(['evaluation_due']);
    await open(ran, [ran.sessions[0]]);
    expect((await told(first)).map(({ kind }) => kind)).toEqual(['evaluation_due', 'evaluation_due']);
  });

  test('what was decided about their leave, with the reason', async () => {
    const ran = await room.run(['甲']);
    const [trainee] = (await room.trainees(ran.people)) as [Visitor];
    const half = { day: '2099-04-14', half: 'pm' };
    const { body } = await trainee.ask('POST', '/leave-requests', { classId: ran.classId, from: half, until: half, kind: 'personal', reason: '家事' });
    await room.school.ask('POST', `/leave-requests/${Number(body['id'])}/decision`, { approved: false, reason: '考核当天不准假' });
    expect(await told(trainee)).toMatchObject([{ kind: 'leave_decided', title: { zh: expect.stringContaining('未获批准') }, lines: [{}, {}, { zh: '理由：考核当天不准假' }] }]);
  });

  test('that a certificate is ready, is suspended while its class is open again, is restored, and is revoked and why; run again tells nobody twice', async () => {
    const ran = await room.run(['甲']);
    const [trainee] = (await room.trainees(ran.people)) as [Visitor];
    await room.owner.query("UPDATE training_class SET starts_on = '2026-03-05', ends_on = '2026-03-06' WHERE id = ?", [ran.classId]);
    for (const sessionId of ran.sessions) {
      await room.owner.query("REPLACE INTO attendance_mark (session_id, person_id, class_id, state, method, recorded_at) VALUES (?, ?, ?, 'present', 'desk', NOW())", [sessionId, ran.people[0], ran.classId]);
    }
    for (const kind of ['plan', 'agenda', 'evaluation']) await room.school.ask('POST', `/classes/${ran.classId}/dossier/reasons`, { kind, reason: '见纸质档案' });
    const close = async (): Promise<void> => {
      await room.school.ask('POST', `/classes/${ran.classId}/closure`, { lateReason: '材料收齐较晚' });
      await room.owner.query("DELETE FROM outbox_event WHERE job = 'attendance.settle-class'");
    };
    await close();
    for (let again = 0; again < 2; again += 1) await room.school.ask('POST', `/classes/${ran.classId}/certificates`, {});
    expect((await told(trainee)).map(({ kind }) => kind)).toEqual(['certificate_ready']);
    await room.school.ask('POST', `/classes/${ran.classId}/reopening`, { reason: '补录签到' });
    await close();
    await room.school.ask('POST', `/classes/${ran.classId}/certificates`, {});
    const { body } = await room.school.ask('GET', `/classes/${ran.classId}/certificates`);
    const [certificate] = body['items'] as { id: number; number: string }[];
    await room.school.ask('POST', `/certificates/${certificate?.id}/revocation`, { reason: '发错人' });
    const [, suspended, restored, revoked] = await told(trainee);
    expect([suspended, restored]).toMatchObject([{ kind: 'certificate_suspended', lines: [{}, {}, { zh: '理由：补录签到' }] }, { kind: 'certificate_restored' }]);
    expect(revoked).toMatchObject({ kind: 'certificate_revoked', lines: [{}, { zh: `证书编号：${certificate?.number}` }, { zh: '理由：发错人' }] });
  });
});
