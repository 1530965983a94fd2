import { CLAIM_MOVED } from '../../../src/modules/credit-registration/public';
import { JobHandlers } from '../../../src/platform/queue/job-handlers';
import type { Visitor } from '../../support/visitor';
import { DAY, lectures, openClaimsRoom, PDF, YEAR, type ClaimsRoom } from '../claims/claims-room';
import { whatWasTold } from './what-was-told';

describe('what is told of claims', () => {
  let room: ClaimsRoom;
  beforeAll(async () => {
    room = await openClaimsRoom();
  });
  beforeEach(async () => {
    for (const table of ['notice', 'outbox_event']) await room.owner.query(`DELETE FROM ${table}`);
  });
  afterAll(() => room?.close());

  const titles = async (visitor: Visitor): Promise<string[]> => (await whatWasTold(room.api, visitor)).filter(({ kind }) => kind.startsWith('claim')).map(({ title }) => title.zh);

  test('the unit that claims wait for its review, once a day; not the department above it', async () => {
    await room.submit();
    await room.submit();
    expect([await titles(room.unitHr), await titles(room.department), await titles(room.trainee)]).toEqual([['有学分申报待您初审'], [], []]);
  });

  test('the upper reviewers of what was passed up, but not whoever passed it up; the trainee how far it is', async () => {
    const claim = await room.submit();
    await room.review(room.department, claim, 'pass_up');
    expect([await titles(room.department), await titles(room.colleague), await titles(room.trainee)]).toEqual([[], ['有学分申报待您复审'], ['您的学分申报已通过初审']]);
  });

  test('whoever declared it what was decided, which it was and why; nothing of the activity leaves by e-mail', async () => {
    const [returned, approved] = [await room.submit({ title: '退回的授课' }), await room.submit({ title: '认定的授课' })];
    await room.review(room.unitHr, returned, 'return', '请附授课通知');
    await room.review(room.unitHr, approved, 'approve');
    const told = (await whatWasTold(room.api, room.trainee)).toReversed();
    expect(told).toMatchObject([
      { title: { zh: '您的学分申报已认定' }, lines: [{}, { zh: '申报事项：“认定的授课”' }] },
      { title: { zh: '您的学分申报已退回，请补正' }, lines: [{}, { zh: '申报事项：“退回的授课”' }, { zh: '理由：请附授课通知' }] },
    ]);
  });

  test('nobody that something waits which was decided or given back before', async () => {
    const claim = await room.submit();
    await room.trainee.ask('POST', `/claims/${claim.id}/withdrawal`, { reason: '' });
    expect(await titles(room.unitHr)).toEqual([]);
  });

  test('once what one act decided on several of theirs, with how many; the larger number when more of it came to be known', async () => {
    const claims = [await room.submit({ title: '授课甲' }), await room.submit({ title: '授课乙' }), await room.submit({ title: '授课丙' }), await room.submit({ title: '授课丁' })];
    await room.unitHr.ask('POST', '/claim-reviews', { claims: claims.map(({ id, revision }) => ({ claimId: id, revision })), decision: 'return', reason: '请附授课通知' });
    const inbox = async () => (await room.trainee.ask('GET', '/notices?unread=yes')).body['items'];
    const [first] = await room.owner.query("SELECT payload FROM outbox_event WHERE job = ? AND payload LIKE '%returned%' ORDER BY id LIMIT 1", [CLAIM_MOVED.name]);
    // As if the others were not decided yet.
    const others = [claims.slice(1).map(({ id }) => id)];
    await room.owner.query("UPDATE claim_event SET act_at = act_at + INTERVAL 1 DAY WHERE claim_id IN (?) AND to_state = 'returned'", others);
    await room.api.app.get(JobHandlers).handlerOf(CLAIM_MOVED.name)(JSON.parse(first.payload), new AbortController().signal);
    expect(await inbox()).toMatchObject([{ title: { en: 'Your claim was returned to be put right' }, lines: [{}, { zh: '申报事项：“授课甲”' }, {}] }]);
    await room.owner.query('UPDATE notice SET read_at = created_at');
    expect(await inbox()).toEqual([]);
    await room.owner.query("UPDATE claim_event SET act_at = act_at - INTERVAL 1 DAY WHERE claim_id IN (?) AND to_state = 'returned'", others);
    await whatWasTold(room.api, room.trainee);
    expect(await inbox()).toMatchObject([
      { title: { zh: '您的学分申报已退回，请补正', en: 'Claims of yours were returned to be put right' }, lines: [{}, { zh: '共 4 份：“授课甲”、“授课乙”、“授课丙”等' }, { zh: '理由：请附授课通知' }], page: '/my-claims' },
    ]);
  });

  test('the unit once for each batch what one act returned of it', async () => {
    const { town, village } = room.city.people;
    const drafted = await room.unitHr.ask('POST', '/claim-batches', { content: lectures({ title: '全镇学习日' }), personIds: [town, village] });
    const batchNo = Number(drafted.body['batchNo']);
    await room.unitHr.upload(`/claim-batches/${batchNo}/evidence`, {}, { name: '签到表.pdf', content: PDF });
    await room.unitHr.ask('POST', `/claim-batches/${batchNo}/submission`);
    const { body } = await room.department.ask('GET', `/claims?which=to_review&batchNo=${batchNo}`);
    const claims = (body['items'] as { id: number; revision: number }[]).map(({ id, revision }) => ({ claimId: id, revision }));
    await room.department.ask('POST', '/claim-reviews', { claims, decision: 'return', reason: '请附签到表' });
    expect((await whatWasTold(room.api, room.unitHr)).filter(({ kind }) => kind === 'batch_returned')).toMatchObject([
      { title: { zh: '单位批量申报中有多份已退回，请补正' }, lines: [{}, { zh: '共 2 份：“全镇学习日”、“全镇学习日”' }, { zh: '理由：请附签到表' }] },
    ]);
    expect(await titles(room.trainee)).toEqual([]);
  });

  test('of filings: those who decide that one waits, once a day; whoever filed it what was decided, and why', async () => {
    const file = (by: Visitor, title: string, unitId: number | null) => by.ask('POST', '/claim-filings', { trainingYear: YEAR, category: 'in_house_training', title, startsOn: DAY, endsOn: DAY, unitId });
    const decide = (filed: { readonly body: Record<string, unknown> }, decision: string, reason = '') => room.department.ask('POST', `/claim-filings/${String(filed.body['id'])}/decision`, { decision, reason });
    const told = async (by: Visitor) => (await whatWasTold(room.api, by)).filter(({ kind }) => kind.includes('filing')).map(({ title, lines }) => [title.zh, lines.at(-1)?.zh]);
    const [own, ofUnit] = [await file(room.trainee, '自备内训', null), await file(room.unitHr, '镇内训', room.city.town)];
    const withdrawn = await file(room.trainee, '撤回的内训', null);
    await room.trainee.ask('POST', `/claim-filings/${String(withdrawn.body['id'])}/withdrawal`);
    const waiting = ['有活动备案待您审核', '须先备案的活动，备案同意后才能申报学分。每天只通知一次。'];
    expect([await told(room.department), await told(room.colleague), await told(room.unitHr), await told(room.trainee)]).toEqual([[waiting], [waiting], [], []]);
    await decide(own, 'refused', '与本职无关');
    await decide(ofUnit, 'approved');
    expect([await told(room.trainee), await told(room.unitHr)]).toEqual([[['您的活动备案未同意', '理由：与本职无关']], [['本单位活动备案已同意', '备案活动：“镇内训”']]]);
    expect(await told(room.department)).toEqual([waiting]);
  });
});
