import type { Visitor } from '../../support/visitor';
import { openClaimsRoom, type ClaimsRoom } from '../claims/claims-room';
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
});
