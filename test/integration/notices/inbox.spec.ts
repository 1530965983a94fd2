import { NoticeDesk } from '../../../src/modules/notices/inbox/notice-desk';
import { NOTICE_KINDS, WORDINGS } from '../../../src/modules/notices/wording/wordings';
import type { Visitor } from '../../support/visitor';
import { openClassRoom, type ClassRoom } from '../classes/class-room';

const CLASS = { classId: 7, title: '中青年干部培训班', startsOn: '2026-04-13', endsOn: '2026-04-17' };

/** Of a trainee: what concerns people, and what concerns whoever has an inbox. */
const OWN_KINDS = NOTICE_KINDS.filter((kind) => ['person', 'notices.read'].includes(WORDINGS[kind].concerns));
/** When it came to be. */
const AT = new Date('2026-03-01T02:00:00.000Z');

interface Item {
  readonly id: number;
  readonly readAt: string | null;
}

describe('the inbox', () => {
  let room: ClassRoom;
  let trainee: Visitor;
  let other: Visitor;
  let personId: number;
  beforeAll(async () => {
    room = await openClassRoom();
    personId = room.city.people.town;
    [trainee, other] = [await room.trainee(personId), await room.trainee(room.city.people.village)];
  });
  beforeEach(async () => {
    for (const table of ['notice', 'mail_address', 'muted_mail']) await room.owner.query(`DELETE FROM ${table}`);
  });
  afterAll(() => room.close());

  const tell = (toldKey: string): Promise<void> => room.api.app.get(NoticeDesk, { strict: false }).tell('called_up', [{ personId, facts: CLASS, toldKey }], AT);
  const items = async (path = '/notices'): Promise<Item[]> => (await trainee.ask('GET', path)).body['items'] as Item[];
  const unread = async (visitor = trainee): Promise<unknown> => (await visitor.ask('GET', '/notices/unread-count')).body['unread'];

  test('shows what was not read first, newest before, page by page', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await tell(key);
    const [newest] = await items();
    expect(await trainee.ask('POST', `/notices/${newest?.id}/reading`, {})).toMatchObject({ status: 204 });
    const ids = (await items()).map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(ids.slice(0, 3).toSorted((left, right) => right - left));
    expect(ids[3]).toBe(newest?.id);
    const first = await trainee.ask('GET', '/notices?limit=2');
    const second = await trainee.ask('GET', `/notices?limit=2&cursor=${String(first.body['nextCursor'])}`);
    expect([first, second].flatMap(({ body }) => (body['items'] as Item[]).map(({ id }) => id))).toEqual(ids);
    expect([first.body['count'], second.body['nextCursor'], await unread()]).toEqual([4, null, 3]);
    expect(await items('/notices?unread=yes')).toHaveLength(3);
    expect(await items('/notices?kind=refused')).toEqual([]);
  });

  test('reading keeps its first instant; "all" ends at what was on the page', async () => {
    await tell('a');
    const [notice] = await items();
    await trainee.ask('POST', `/notices/${notice?.id}/reading`, {});
    const once = await items();
    await trainee.ask('POST', `/notices/${notice?.id}/reading`, {});
    expect(await items()).toEqual(once);
    await tell('b');
    const [seen] = await items();
    await tell('c');
    expect(await trainee.ask('POST', '/notices/readings', { throughId: seen?.id })).toMatchObject({ status: 204 });
    expect(await unread()).toBe(1);
    await trainee.ask('POST', '/notices/readings', { throughId: (seen?.id ?? 0) + 1, kind: 'refused' });
    expect(await unread()).toBe(1);
  });

  test('is nobody else’s: a notice of another person does not exist', async () => {
    await tell('a');
    const [notice] = await items();
    expect(await other.ask('POST', `/notices/${notice?.id}/reading`, {})).toMatchObject({ status: 404, body: { code: 'NOTICE_NOT_FOUND' } });
    await other.ask('POST', '/notices/readings', { throughId: notice?.id });
    expect([await unread(), await unread(other)]).toEqual([1, 0]);
  });

  test('is one for a person with two accounts; wishes are those of the account', async () => {
    await tell('a');
    const second = await room.trainee(personId);
    const [notice] = await items();
    expect([await unread(), await unread(second)]).toEqual([1, 1]);
    await second.ask('POST', `/notices/${notice?.id}/reading`, {});
    expect([await unread(), await unread(second)]).toEqual([0, 0]);
    await second.ask('PUT', '/notice-preferences', { address: 'second@example.cn', language: 'zh', muted: [] });
    expect((await trainee.ask('GET', '/notice-preferences')).body).toMatchObject({ address: null });
  });

  test('of an account without a person holds what concerns its grants; its wishes are about those', async () => {
    const desk = room.api.app.get(NoticeDesk, { strict: false });
    const { body: session } = await room.school.ask('GET', '/session');
    const { id: accountId } = (session['account'] ?? {}) as { id: number };
    for (let again = 0; again < 2; again += 1) await desk.tell('plan_decided', [{ accountId, facts: { of: 'plan', id: 1, title: '年度计划', approved: true, reason: '' }, toldKey: 'planning:1' }], AT);
    expect([await unread(room.school), await unread(), await unread(room.department)]).toEqual([1, 0, 0]);
    const [notice] = (await room.school.ask('GET', '/notices')).body['items'] as { id: number; createdAt: string }[];
    expect(notice?.createdAt).toBe(AT.toISOString());
    expect(await trainee.ask('POST', `/notices/${notice?.id}/reading`, {})).toMatchObject({ status: 404 });
    await room.school.ask('POST', `/notices/${notice?.id}/reading`, {});
    expect(await unread(room.school)).toBe(0);
    const { body } = await room.school.ask('PUT', '/notice-preferences', { address: 'school@example.cn', language: 'zh', muted: ['plan_decided'] });
    expect(body).toMatchObject({ address: 'school@example.cn', kinds: [{ kind: 'plan_decided', mail: false }, { kind: 'complaint_answered', mail: true }] });
  });

  test('the wishes are kept: address, language, kinds without e-mail; whether mail is offered is said', async () => {
    const before = (await trainee.ask('GET', '/notice-preferences')).body;
    expect(before).toMatchObject({ mailOffered: false, address: null, language: 'zh', undelivered: null });
    expect((before['kinds'] as { kind: string; mail: boolean }[]).map(({ kind, mail }) => [kind, mail])).toEqual(OWN_KINDS.map((kind) => [kind, true]));
    const { body } = await trainee.ask('PUT', '/notice-preferences', { address: 'zhang@example.cn', language: 'en', muted: ['enrolled'] });
    expect(body).toMatchObject({ address: 'zhang@example.cn', language: 'en' });
    expect((body['kinds'] as { kind: string; mail: boolean }[]).filter(({ mail }) => !mail).map(({ kind }) => kind)).toEqual(['enrolled']);
    expect((await other.ask('GET', '/notice-preferences')).body).toMatchObject({ address: null });
    expect((await trainee.ask('PUT', '/notice-preferences', { address: null, language: 'zh', muted: [] })).body).toMatchObject({ address: null });
  });

  test.each([['zhang'], ['zhang@'], ['a@example.cn\r\nBcc: b@example.cn'], ['张三@example.cn'], [`${'a'.repeat(250)}@example.cn`], ['a@example.cn, b@example.cn'], [7]])('%j is no address', async (address) => {
    const { status, body } = await trainee.ask('PUT', '/notice-preferences', { address, language: 'zh', muted: [] });
    expect([status, (body['errors'] as { pointer: string }[])[0]?.pointer]).toEqual([400, '/address']);
  });

  test('an address lies open neither in the database nor in the audit', async () => {
    await trainee.ask('PUT', '/notice-preferences', { address: 'zhang@example.cn', language: 'zh', muted: [] });
    const [row] = await room.api.database.query<{ addressSealed: Buffer }>('SELECT address_sealed AS addressSealed FROM mail_address');
    expect(row?.addressSealed.toString('latin1')).not.toContain('zhang');
    const entries = await room.api.database.query("SELECT summary_zh, after_state FROM audit_entry WHERE action = 'notice-preferences.saved'");
    expect(entries.length).toBeGreaterThan(0);
    expect(JSON.stringify(entries)).not.toContain('zhang');
  });
});
