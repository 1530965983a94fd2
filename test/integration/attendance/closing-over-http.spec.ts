import { shippedPolicies, type Policy } from '#credit-rules';
import { holdYear, sealYear, unsealYear } from '../../../src/modules/credit-ledger/public';
import { putPolicyInForce, recordPolicyVersion } from '../../../src/modules/credit-policy/public';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { runPromisedJobs } from '../../support/import-here';
import type { Visitor } from '../../support/visitor';
import { openRunningRoom, type RunningClass, type RunningRoom } from './running-room';

describe('closing a class over HTTP', () => {
  let room: RunningRoom;
  beforeAll(async () => {
    room = await openRunningRoom();
    await room.api.database.transaction(async (tx) => {
      const policyId = await recordPolicyVersion(tx, shippedPolicies['nanjing-2010'] as Policy);
      await putPolicyInForce(tx, 2026, policyId, { accountId: 1, at: new Date() });
    });
  });
  afterAll(() => room.close());

  /** A class that is over; everybody was there for the first three half-days, whoever is named last missed the fourth. */
  async function addEndedClass(names: readonly string[], more: { readonly papers: boolean } = { papers: true }): Promise<RunningClass> {
    const ran = await room.run(names, { category: 'party_school_core' });
    await room.owner.query("UPDATE training_class SET starts_on = '2026-03-05', ends_on = '2026-03-06' WHERE id = ?", [ran.classId]);
    for (const [index, sessionId] of ran.sessions.entries()) {
      const marks = ran.people.map((personId, person) => ({ personId, state: index === 3 && person === names.length - 1 ? 'absent' : 'present' }));
      await room.school.ask('PUT', `/classes/${ran.classId}/sessions/${sessionId}/marks`, { marks });
    }
    if (more.papers) for (const kind of ['plan', 'agenda', 'evaluation']) await room.school.ask('POST', `/classes/${ran.classId}/dossier/reasons`, { kind, reason: '见纸质档案' });
    return ran;
  }
  const close = ({ classId }: RunningClass, body: object = { lateReason: '材料收齐较晚' }, headers: Record<string, string> = {}) => room.school.ask('POST', `/classes/${classId}/closure`, body, headers);
  const reopen = ({ classId }: RunningClass, body: object = { reason: '补录签到' }) => room.school.ask('POST', `/classes/${classId}/reopening`, body);
  const dossierOf = ({ classId }: RunningClass, visitor: Visitor = room.school) => visitor.ask('GET', `/classes/${classId}/dossier`);
  const sourcesOf = async (ran: RunningClass): Promise<unknown[]> => ((await dossierOf(ran)).body['items'] as { source: string | null }[]).map(({ source }) => source);
  /** What stands in the ledger for each of them, in the order of posting, once all that was promised is done. */
  async function creditsOf({ people }: RunningClass): Promise<number[][]> {
    await runPromisedJobs(room.api.app);
    const quantities: number[][] = [];
    for (const personId of people) {
      const { body } = await room.department.ask('GET', `/people/${personId}/years/2026/entries`);
      quantities.push((body['items'] as { quantityHundredths: number }[]).map(({ quantityHundredths }) => quantityHundredths));
    }
    return quantities;
  }

  test('before the last day it is refused; then with the list of what is missing, of which nothing is written', async () => {
    const ran = await room.run(['王小明']);
    expect(await close(ran)).toMatchObject({ status: 409, body: { code: 'CLASS_NOT_OVER' } });
    const ended = await addEndedClass(['王小明', '李雷'], { papers: false });
    const missing = [{ item: 'plan' }, { item: 'agenda' }, { item: 'evaluation', asked: 2, given: 0 }];
    expect(await close(ended)).toMatchObject({ status: 409, body: { code: 'CLOSING_INCOMPLETE', facts: { missing } } });
    expect((await dossierOf(ended)).body).toMatchObject({ state: 'running', closures: [], daysLate: expect.any(Number) as unknown });
    expect(await sourcesOf(ended)).toEqual([null, null, 'records', 'records', null]);
  });

  test('a paper as a file and a written reason both stand in for what is missing; the file can be had again', async () => {
    const ended = await addEndedClass(['王小明'], { papers: false });
    const address = `/classes/${ended.classId}/dossier`;
    const { body } = await room.school.upload(`${address}/documents?kind=agenda`, {}, { name: '日程.pdf', content: Buffer.from('%PDF-1.4 日程') });
    expect(body).toMatchObject({ items: [{ source: null }, { item: 'agenda', source: 'document' }, {}, {}, {}], documents: [{ kind: 'agenda', fileName: '日程.pdf', sizeBytes: 15 }] });
    const [{ id } = { id: 0 }] = body['documents'] as { id: number }[];
    expect((await room.school.download(`${address}/documents/${id}`)).body.toString()).toBe('%PDF-1.4 日程');
    const other = await addEndedClass(['李雷'], { papers: false });
    expect((await room.school.download(`/classes/${other.classId}/dossier/documents/${id}`)).status).toBe(404);
    expect(await room.school.ask('POST', `${address}/reasons`, { kind: 'evaluation', reason: '' })).toMatchObject({ status: 400 });
    await room.school.ask('POST', `${address}/reasons`, { kind: 'evaluation', reason: '人数不足，未评估' });
    expect(await sourcesOf(ended)).toEqual([null, 'document', 'records', 'records', 'reason']);
  });

  test('after the time for closing it needs a written reason, which stays on record', async () => {
    const ended = await addEndedClass(['王小明', '李雷']);
    const late = Number((await dossierOf(ended)).body['daysLate']);
    expect(late).toBeGreaterThan(0);
    for (const body of [{}, { lateReason: '' }, { lateReason: '  ' }]) expect(await close(ended, body)).toMatchObject({ status: 409, body: { code: 'LATE_REASON_MISSING', facts: { daysLate: late } } });
    expect(await close(ended, { lateReason: '教学评估回收迟' })).toMatchObject({
      status: 200, body: { state: 'closed', daysLate: 0, closures: [{ closureNo: 1, lateReason: '教学评估回收迟', reopenedAt: null, outcomes: [{ outcome: 'COMPLETED', people: 1 }, { outcome: 'NOT_CERTIFIED', people: 1 }] }] },
    });
    expect(await close(ended)).toMatchObject({ status: 409, body: { code: 'CLASS_STATE_WRONG' } });
    expect(await room.school.ask('POST', `/classes/${ended.classId}/dossier/reasons`, { kind: 'other', reason: '补一份' })).toMatchObject({ status: 409, body: { code: 'CLASS_NOT_RUNNING' } });
  });

  test('sent twice under one key it closes once and answers the same; the key is refused for another reason', async () => {
    const ended = await addEndedClass(['王小明']);
    const key = { 'idempotency-key': `closure-${ended.classId}` };
    const first = await close(ended, { lateReason: '材料收齐较晚' }, key);
    const again = await close(ended, { lateReason: '材料收齐较晚' }, key);
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    expect(await close(ended, { lateReason: '别的理由' }, key)).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  test('reopened with a reason, corrected and closed again, the credits are corrected by reversal and a new entry; both closings stay on record', async () => {
    const ended = await addEndedClass(['王小明', '李雷']);
    await close(ended);
    expect(await creditsOf(ended)).toEqual([[200], [150]]);
    expect(await reopen(ended, { reason: ' ' })).toMatchObject({ status: 400, body: { code: 'REASON_MISSING' } });
    expect(await reopen(ended)).toMatchObject({ status: 200, body: { state: 'running', closures: [{ reopenReason: '补录签到' }] } });
    expect(await reopen(ended)).toMatchObject({ status: 409, body: { code: 'CLASS_STATE_WRONG' } });
    expect(await creditsOf(ended)).toEqual([[200, -200], [150, -150]]);
    const [personId, sessionId] = [ended.people[1], ended.sessions[3]];
    expect((await room.school.ask('POST', `/classes/${ended.classId}/corrections`, { sessionId, personId, state: 'present', reason: '漏签，有签到表为证' })).status).toBeLessThan(300);
    expect(await close(ended)).toMatchObject({ status: 200, body: { closures: [{ closureNo: 2, reopenedAt: null, outcomes: [{ outcome: 'COMPLETED', people: 2 }] }, { closureNo: 1, reopenReason: '补录签到' }] } });
    expect(await creditsOf(ended)).toEqual([[200, -200, 200], [150, -150, 200]]);
  });

  test('is the school’s: others read the dossier at most, and a school elsewhere does not find the class', async () => {
    const ended = await addEndedClass(['王小明']);
    const elsewhere = await room.api.signedIn({ grants: [{ role: 'school_admin', unitId: room.city.bureau }] });
    const cases: readonly (readonly [Visitor, number, number])[] = [
      [await room.trainee(ended.people[0] ?? 0), 403, 403], [await room.unitHr(room.city.town), 404, 403], [room.department, 200, 403], [elsewhere, 404, 404], [room.api.visitor(), 401, 401],
    ];
    for (const [visitor, reads, closes] of cases) {
      expect((await dossierOf(ended, visitor)).status).toBe(reads);
      for (const [resource, body] of [['closure', { lateReason: '代为结班' }], ['reopening', { reason: '代为取消' }], ['dossier/reasons', { kind: 'plan', reason: '代写' }]] as const) {
        expect([resource, (await visitor.ask('POST', `/classes/${ended.classId}/${resource}`, body)).status]).toEqual([resource, closes]);
      }
    }
    expect((await dossierOf(ended)).body).toMatchObject({ state: 'running' });
  });

  test('while its year is sealed a reopened class takes nothing back; it does when the year is opened again', async () => {
    const { database } = room.api;
    const ended = await addEndedClass(['王小明']);
    expect(await close(ended)).toMatchObject({ status: 200 });
    const [given = []] = await creditsOf(ended);
    expect(given).toHaveLength(1);
    await database.transaction(async (tx) => {
      await holdYear(tx, 2026);
      await sealYear(tx, 2026, { documentNo: '市考核〔2026〕1号', results: [] }, SYSTEM_ACTOR, new Date());
    });
    expect(await reopen(ended)).toMatchObject({ status: 200 });
    expect(await creditsOf(ended)).toEqual([given]);
    await database.transaction(async (tx) => {
      await holdYear(tx, 2026);
      await unsealYear(tx, 2026, '市考核〔2026〕2号', SYSTEM_ACTOR);
    });
    expect(await creditsOf(ended)).toEqual([[...given, -(given[0] ?? 0)]]);
  });
});
