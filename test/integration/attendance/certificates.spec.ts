import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { textOfPages } from '../../../src/platform/documents/testing/text-of-pages';
import { isCertificateNumber } from '../../../src/modules/attendance/certificates/certificate-number';
import type { Visitor } from '../../support/visitor';
import { openRunningRoom, type RunningClass, type RunningRoom } from './running-room';

interface Certificate {
  readonly id: number;
  readonly number: string;
  readonly personId: number;
  readonly personName: string;
  readonly state: string;
  readonly attendedClassHours: number;
  readonly replacedBy: string | null;
  readonly steps: readonly { readonly to: string; readonly reason: string }[];
}

describe('certificates', () => {
  let room: RunningRoom;
  beforeAll(async () => {
    room = await openRunningRoom();
  });
  afterAll(() => room.close());

  const mark = (ran: RunningClass, personId: number | undefined, sessionId: number | undefined, state: string) =>
    room.owner.query("REPLACE INTO attendance_mark (session_id, person_id, class_id, state, method, recorded_at) VALUES (?, ?, ?, ?, 'desk', NOW())", [sessionId, personId, ran.classId, state]);

  /** Everybody present throughout but `absent`, who missed half of it. */
  async function addClosedClass(names: readonly string[], absent: readonly number[] = []): Promise<RunningClass> {
    const ran = await room.run(names);
    await room.owner.query("UPDATE training_class SET starts_on = '2026-03-05', ends_on = '2026-03-06' WHERE id = ?", [ran.classId]);
    for (const [index, personId] of ran.people.entries()) {
      for (const [place, sessionId] of ran.sessions.entries()) await mark(ran, personId, sessionId, absent.includes(index) && place > 1 ? 'absent' : 'present');
    }
    for (const kind of ['plan', 'agenda', 'evaluation']) await room.school.ask('POST', `/classes/${ran.classId}/dossier/reasons`, { kind, reason: '见纸质档案' });
    await close(ran);
    return ran;
  }
  const close = async ({ classId }: RunningClass): Promise<void> => {
    const { status, body } = await room.school.ask('POST', `/classes/${classId}/closure`, { lateReason: '材料收齐较晚' });
    if (status !== 200) throw new Error(JSON.stringify(body));
  };
  const reopen = ({ classId }: RunningClass) => room.school.ask('POST', `/classes/${classId}/reopening`, { reason: '补录签到' });
  const issue = ({ classId }: RunningClass, body: object = {}) => room.school.ask('POST', `/classes/${classId}/certificates`, body);
  const certificatesOf = async ({ classId }: RunningClass, visitor: Visitor = room.school): Promise<Certificate[]> => (await visitor.ask('GET', `/classes/${classId}/certificates`)).body['items'] as Certificate[];
  const verify = (number: string | undefined) => room.api.visitor().ask('GET', `/public/certificates/${String(number)}`);
  const nothing = { issued: 0, restored: 0, replaced: 0, revoked: 0, unchanged: 0 };

  test('are issued after closing only, to whoever completed the class, once', async () => {
    const running = await room.run(['王小明']);
    expect(await issue(running)).toMatchObject({ status: 409, body: { code: 'CERTIFICATES_BEFORE_CLOSING' } });
    const ran = await addClosedClass(['王小明', '李雷', '韩梅梅'], [2]);
    expect((await room.school.ask('GET', `/classes/${ran.classId}/certificates`)).body).toEqual({ completed: 2, without: 2, items: [] });
    expect((await issue(ran)).body).toEqual({ ...nothing, issued: 2 });
    expect((await issue(ran)).body).toEqual({ ...nothing, unchanged: 2 });
    const certificates = await certificatesOf(ran);
    expect(certificates).toMatchObject([{ personId: ran.people[0], personName: '王小明', state: 'valid', attendedClassHours: 12, unitName: '镇' }, { personId: ran.people[1] }]);
    expect(certificates.map(({ number }) => isCertificateNumber(number))).toEqual([true, true]);
    expect(certificates.map(({ number }) => number.split('-').slice(2, 3))).toEqual([['001'], ['002']]);
    expect((await room.school.ask('GET', `/classes/${ran.classId}/certificates`)).body).toMatchObject({ completed: 2, without: 0 });
    const issued = await rowsOfWorkbook((await room.school.download(`/classes/${ran.classId}/certificates.xlsx`)).body, '结业证书发放清册', '证书编号');
    expect(issued.map(([number, name, , , , , , , state]) => [number, name, state])).toEqual((await certificatesOf(ran)).map(({ number, personName }) => [number, personName, '有效']));
    const marks = async (language: 'zh' | 'en', header: string) => rowsOfWorkbook((await room.school.download(`/classes/${ran.classId}/attendance.xlsx`, { 'accept-language': language })).body, `${{ zh: '考勤', en: 'Attendance' }[language]} 中青年干部培训班`, header);
    const [wang, , han] = await marks('zh', '姓名');
    expect([wang, han]).toEqual([['王小明', '镇', '到课', '到课', '到课', '到课', '4', '4', '0', '0', '0'], ['韩梅梅', '镇', '到课', '到课', '缺勤', '缺勤', '4', '2', '0', '0', '2', '缺课超限，不予结业']]);
    expect((await marks('en', 'Name')).at(2)?.slice(2, 6)).toEqual(['Present', 'Present', 'Absent', 'Absent']);
    expect((await (await room.unitHr(room.city.bureau)).download(`/classes/${ran.classId}/attendance.xlsx`)).status).toBe(404);
  });

  test('two batches at once, and a third, give each trainee one, and no number twice', async () => {
    const ran = await addClosedClass(Array.from({ length: 12 }, (_, index) => `学员${index + 1}`));
    const outcomes = await Promise.all([issue(ran), issue(ran), issue(ran), issue(ran)]);
    expect(outcomes.map(({ body }) => body['issued']).toSorted()).toEqual([0, 0, 0, 12].toSorted());
    const certificates = await certificatesOf(ran);
    expect(new Set(certificates.map(({ personId }) => personId)).size).toBe(12);
    expect(new Set(certificates.map(({ number }) => number)).size).toBe(12);
    expect(certificates).toHaveLength(12);
  });

  test('reopening while a batch runs leaves no valid certificate of an open class', async () => {
    for (let round = 0; round < 5; round += 1) {
      const ran = await addClosedClass(['王小明', '李雷']);
      await Promise.all([issue(ran), reopen(ran), issue(ran)]);
      const states = (await certificatesOf(ran)).map(({ state }) => state);
      expect(states.filter((state) => state === 'valid')).toEqual([]);
    }
  });

  test('everybody may verify a number: masked name, class, hours, days and state, and no more', async () => {
    const ran = await addClosedClass(['欧阳小明']);
    await issue(ran);
    const [certificate] = await certificatesOf(ran);
    const { status, body } = await verify(certificate?.number);
    expect([status, body]).toEqual([200, {
      number: certificate?.number, maskedName: '欧**', classTitle: '中青年干部培训班', organiser: '市委党校', startsOn: '2026-03-05', endsOn: '2026-03-06', attendedClassHours: 12,
      issuedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown, state: 'valid', since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown, replacedBy: null,
    }]);
    expect((await verify(certificate?.number.toLowerCase())).status).toBe(200);
  });

  test('a mistyped number is told apart from one that was never given', async () => {
    expect(await verify('2026-0001-001-0')).toMatchObject({ status: 400, body: { code: 'CERTIFICATE_NUMBER_WRONG' } });
    const ran = await addClosedClass(['王小明']);
    await issue(ran);
    const [certificate] = await certificatesOf(ran);
    await room.owner.query('DELETE FROM certificate WHERE id = ?', [certificate?.id]);
    expect(await verify(certificate?.number)).toMatchObject({ status: 404, body: { code: 'CERTIFICATE_NOT_FOUND' } });
    expect((await verify("1' OR '1")).status).toBe(400);
  });

  test('whoever tries one number after the other is told to wait; others, and other pages, are answered as before', async () => {
    const fastify = room.api.app.getHttpAdapter().getInstance();
    const knock = (url: string, remoteAddress: string) => fastify.inject({ method: 'GET', url: `/api/v1${url}`, remoteAddress });
    const statuses: number[] = [];
    for (let tries = 0; tries < 125; tries += 1) statuses.push((await knock('/public/certificates/2026-0001-001-0', '198.51.100.7')).statusCode);
    expect(statuses).toEqual([...Array.from({ length: 120 }, () => 400), ...Array.from({ length: 5 }, () => 429)]);
    const refused = await knock('/public/certificates/2026-0001-001-0', '198.51.100.7');
    expect(refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS', title: '操作过于频繁，请稍后再试。', facts: { retryAfterSeconds: expect.any(Number) as unknown } });
    expect((await knock('/public/certificates/2026-0001-001-0', '198.51.100.8')).statusCode).toBe(400);
    expect((await knock('/health/live', '198.51.100.7')).statusCode).not.toBe(429);
  });

  test('reissued, with a reason, it has a new number and a corrected name; the old one names the new', async () => {
    const ran = await addClosedClass(['王小朋']);
    await issue(ran);
    const [old] = await certificatesOf(ran) as [Certificate];
    await room.owner.query("UPDATE civil_servant SET name = '王小明' WHERE id = ?", [old.personId]);
    expect(await room.school.ask('POST', `/certificates/${old.id}/reissue`, { reason: ' ' })).toMatchObject({ status: 400, body: { code: 'REASON_MISSING' } });
    const { body } = await room.school.ask('POST', `/certificates/${old.id}/reissue`, { reason: '姓名有误' });
    expect(body).toMatchObject({ personName: '王小明', state: 'valid', replacedBy: null });
    expect(body['number']).not.toBe(old.number);
    expect((await verify(old.number)).body).toMatchObject({ state: 'replaced', replacedBy: body['number'], maskedName: '王**' });
    expect(await certificatesOf(ran)).toMatchObject([{ personName: '王小朋', state: 'replaced', steps: [{ to: 'valid' }, { to: 'replaced', reason: '姓名有误' }] }, { state: 'valid' }]);
    expect(await room.school.ask('POST', `/certificates/${old.id}/reissue`, { reason: '再来' })).toMatchObject({ status: 409, body: { code: 'CERTIFICATE_STATE_WRONG' } });
  });

  test('reissued twice at once there is one new certificate', async () => {
    const ran = await addClosedClass(['王小明']);
    await issue(ran);
    const [old] = await certificatesOf(ran) as [Certificate];
    const answers = await Promise.all([1, 2, 3].map(() => room.school.ask('POST', `/certificates/${old.id}/reissue`, { reason: '遗失' })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect((await certificatesOf(ran)).map(({ state }) => state)).toEqual(['replaced', 'valid']);
  });

  test('revoked, with a reason that stays inside, it is not given again but by name', async () => {
    const ran = await addClosedClass(['王小明', '李雷']);
    await issue(ran);
    const [first] = await certificatesOf(ran) as [Certificate];
    expect(await room.school.ask('POST', `/certificates/${first.id}/revocation`, {})).toMatchObject({ status: 400, body: { code: 'REASON_MISSING' } });
    expect(await room.school.ask('POST', `/certificates/${first.id}/revocation`, { reason: '代签' })).toMatchObject({ status: 200, body: { state: 'revoked' } });
    expect(await room.school.ask('POST', `/certificates/${first.id}/revocation`, { reason: '代签' })).toMatchObject({ status: 409, body: { code: 'CERTIFICATE_STATE_WRONG' } });
    const { body } = await verify(first.number);
    expect(body).toMatchObject({ state: 'revoked' });
    expect(JSON.stringify(body)).not.toContain('代签');
    expect((await issue(ran)).body).toEqual({ ...nothing, unchanged: 1 });
    expect((await issue(ran, { personIds: [first.personId] })).body).toEqual({ ...nothing, issued: 1, unchanged: 1 });
  });

  test('reopening suspends; closed again the batch restores, replaces and revokes as the new outcome says', async () => {
    const ran = await addClosedClass(['不变', '多了', '失了', '新来'], [3]);
    await issue(ran);
    const [same, , lost] = await certificatesOf(ran) as [Certificate, Certificate, Certificate];
    await reopen(ran);
    expect((await certificatesOf(ran)).map(({ state }) => state)).toEqual(['suspended', 'suspended', 'suspended']);
    expect((await verify(same.number)).body).toMatchObject({ state: 'suspended' });
    expect(await issue(ran)).toMatchObject({ status: 409, body: { code: 'CERTIFICATES_BEFORE_CLOSING' } });
    expect(await room.school.ask('POST', `/certificates/${same.id}/reissue`, { reason: '遗失' })).toMatchObject({ status: 409, body: { code: 'CERTIFICATE_STATE_WRONG' } });
    await room.owner.query("UPDATE civil_servant SET name = '多了一点' WHERE id = ?", [ran.people[1]]);
    for (const sessionId of ran.sessions.slice(2)) {
      await mark(ran, ran.people[2], sessionId, 'absent');
      await mark(ran, ran.people[3], sessionId, 'present');
    }
    await close(ran);
    expect((await issue(ran)).body).toEqual({ issued: 1, restored: 1, replaced: 1, revoked: 1, unchanged: 0 });
    expect((await issue(ran)).body).toEqual({ ...nothing, unchanged: 3 });
    const after = await certificatesOf(ran);
    expect(after.map(({ personName, state }) => `${personName} ${state}`)).toEqual(['不变 valid', '多了 replaced', '失了 revoked', '多了一点 valid', '新来 valid']);
    expect(after[1]?.replacedBy).toBe(after[3]?.number);
    expect((await verify(same.number)).body).toMatchObject({ state: 'valid' });
    expect((await verify(lost.number)).body).toMatchObject({ state: 'revoked' });
  });

  test('the paper has the name, the number and the address to verify it at; all of a class print together', async () => {
    const ran = await addClosedClass(['𬱖䶮', '李雷']);
    await issue(ran);
    const [first, second] = await certificatesOf(ran) as [Certificate, Certificate];
    const { status, headers, body } = await room.school.download(`/certificates/${first.id}/certificate.pdf`, { host: 'xuefen.example.gov.cn' });
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    for (const text of ['𬱖䶮', first.number, `http://xuefen.example.gov.cn/verify/${first.number}`]) expect(textOfPages(body)[0]).toContain(text);
    await room.school.ask('POST', `/certificates/${second.id}/revocation`, { reason: '代签' });
    const all = await room.school.download(`/classes/${ran.classId}/prints/certificates.pdf`);
    expect(textOfPages(all.body)).toHaveLength(1);
    expect(textOfPages((await room.school.download(`/certificates/${second.id}/certificate.pdf`)).body)[0]).toContain('本证书已撤销');
    await room.school.ask('POST', `/certificates/${first.id}/revocation`, { reason: '代签' });
    expect((await room.school.download(`/classes/${ran.classId}/prints/certificates.pdf`)).status).toBe(404);
  });

  test('a trainee has their own, unit HR those of its people, the school those of its classes; nobody else', async () => {
    const ran = await addClosedClass(['王小明', '李雷']);
    await issue(ran);
    const [first, second] = await certificatesOf(ran) as [Certificate, Certificate];
    const trainee = await room.trainee(first.personId);
    const [hr, otherHr] = [await room.unitHr(room.city.town), await room.unitHr(room.city.bureau)];
    const elsewhere = await room.api.signedIn({ grants: [{ role: 'school_admin', unitId: room.city.bureau }] });
    const status = async (visitor: Visitor, id: number): Promise<number> => (await visitor.download(`/certificates/${id}/certificate.pdf`)).status;
    expect((await trainee.ask('GET', '/my-certificates')).body['items']).toMatchObject([{ number: first.number }]);
    expect((await rowsOfWorkbook((await trainee.download('/my-certificates/export.xlsx')).body, '我的结业证书', '证书编号')).map(([number]) => number)).toEqual([first.number]);
    expect([await status(trainee, first.id), await status(trainee, second.id)]).toEqual([200, 404]);
    expect([await status(hr, first.id), await status(otherHr, first.id), await status(elsewhere, first.id), await status(room.department, first.id)]).toEqual([200, 404, 404, 200]);
    expect([(await certificatesOf(ran, hr)).length, (await certificatesOf(ran, otherHr)).length, (await certificatesOf(ran, trainee)).length]).toEqual([2, 0, 1]);
    expect((await hr.ask('POST', `/certificates/${first.id}/revocation`, { reason: '不该' })).status).toBe(403);
    expect((await elsewhere.ask('POST', `/certificates/${first.id}/revocation`, { reason: '不该' })).status).toBe(404);
    expect((await elsewhere.ask('POST', `/classes/${ran.classId}/certificates`, {})).status).toBe(404);
    expect((await room.school.ask('GET', '/certificates/999999')).status).toBe(404);
  });
});
