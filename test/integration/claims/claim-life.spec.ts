import { addDays } from '#kernel';
import { Vault } from '../../../src/platform/vault/vault';
import { residentId } from '../../fixtures/resident-ids';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { DAY, LONG_AGO, lectures, openClaimsRoom, PDF, peopleList, TODAY, YEAR, type ClaimsRoom } from './claims-room';

type Body = Record<string, unknown>;

describe('a credit claim', () => {
  let room: ClaimsRoom;
  beforeAll(async () => {
    room = await openClaimsRoom();
  });
  afterAll(() => room?.close());

  const codeOf = (answer: { status: number; body: unknown }) => `${answer.status} ${String((answer.body as Body)['code'] ?? (answer.body as Body)['state'])}`;
  const read = async (id: number) => (await room.trainee.ask('GET', `/claims/${id}`)).body as Body & { events: { from: string; to: string; reason: string }[]; revision: number };
  const submit = (id: number, revision: number) => room.trainee.ask('POST', `/claims/${id}/submission`, { revision });

  test('asks by its form exactly what its rule looks at', async () => {
    const { body } = await room.trainee.ask('GET', `/claims/forms?year=${YEAR}`);
    const forms = body['forms'] as { category: { code: string; zh: string }; facts: { field: string; choices: { code: string }[] }[]; review: string }[];
    expect(forms.find(({ category }) => category.code === 'published_paper')).toMatchObject({ category: { zh: '发表论文' }, review: 'two_levels', facts: [{ field: 'attributes.organiserLevel', kind: 'choice', required: true }] });
    expect(forms.find(({ category }) => category.code === 'teaching')?.facts).toEqual([]);
  });

  test('is drafted with whatever is known, and its credits stand once the first reviewer ends it there', async () => {
    const drafted = await room.trainee.ask('POST', '/claims', { trainingYear: YEAR, category: 'teaching', facts: { 'attributes.organiserLevel': 'national' } });
    expect(drafted).toMatchObject({ status: 201, body: { state: 'draft', title: '', quantityHundredths: null, facts: [] } });
    const { id, revision } = await room.submit();
    const claim = await read(id);
    const done = await room.review(room.unitHr, { id, revision }, 'approve');
    expect(done).toMatchObject({ status: 200, body: { state: 'approved', events: [{ from: 'draft', to: 'submitted' }, { from: 'submitted', to: 'approved' }] } });
    expect(await room.posted(String(claim['title']))).toEqual({ sum: 300, lines: 1 });
    const [entry]: { source: string; decided: string; unitId: number }[] = await room.owner.query('SELECT source, decided_under AS decided, unit_id AS unitId FROM credit_entry WHERE title = ?', [claim['title']]);
    expect(entry).toEqual({ source: 'claim', decided: 'nanjing-2010@1', unitId: room.city.town });
  });

  test('is passed up, and two reviews are the work of two people', async () => {
    const claim = await room.submit();
    const passed = await room.review(room.department, claim, 'pass_up', '金额较大');
    expect(codeOf(passed)).toBe('200 passed_up');
    const next = passed.body as unknown as { id: number; revision: number };
    expect(codeOf(await room.review(room.department, next, 'approve'))).toBe('403 SAME_REVIEWER');
    expect(codeOf(await room.review(room.unitHr, next, 'approve'))).toBe('403 REVIEW_STEP_NOT_YOURS');
    expect(codeOf(await room.review(room.colleague, next, 'approve'))).toBe('200 approved');
  });

  test('is returned with a reason, corrected, and handed in again', async () => {
    const claim = await room.submit();
    expect(codeOf(await room.review(room.unitHr, claim, 'return'))).toBe('400 REASON_MISSING');
    const returned = (await room.review(room.unitHr, claim, 'return', '请附授课通知')).body as unknown as { revision: number };
    const corrected = await room.trainee.ask('PUT', `/claims/${claim.id}`, { ...lectures({ title: '更正后的授课', quantityHundredths: 200 }), revision: returned.revision });
    expect(corrected.status).toBe(200);
    const again = await submit(claim.id, (corrected.body as { revision: number }).revision);
    expect(codeOf(again)).toBe('200 submitted');
    expect((await read(claim.id)).events.map(({ to, reason }) => `${to} ${reason}`.trim())).toEqual(['submitted', 'returned 请附授课通知', 'submitted']);
    expect(codeOf(await room.review(room.unitHr, again.body as never, 'approve'))).toBe('200 approved');
    expect(await room.posted('更正后的授课')).toEqual({ sum: 200, lines: 1 });
  });

  test('is withdrawn while nobody has decided, or refused with a reason; then nothing moves any more', async () => {
    const [withdrawn, refused] = [await room.submit(), await room.submit()];
    expect(codeOf(await room.trainee.ask('POST', `/claims/${withdrawn.id}/withdrawal`, {}))).toBe('200 withdrawn');
    expect(codeOf(await room.review(room.unitHr, refused, 'refuse', '不属本年度'))).toBe('200 refused');
    expect(codeOf(await room.review(room.department, refused, 'approve'))).toBe('409 CLAIM_STATE_WRONG');
    expect(codeOf(await room.trainee.ask('POST', `/claims/${refused.id}/withdrawal`, {}))).toBe('409 CLAIM_STATE_WRONG');
  });

  test('is revoked by the department with a reason, and its credits with it', async () => {
    const { id, revision } = await room.submit({ title: '重复登记的授课' });
    await room.review(room.unitHr, { id, revision }, 'approve');
    expect(codeOf(await room.unitHr.ask('POST', `/claims/${id}/revocation`, { reason: '重复' }))).toBe('403 PERMISSION_LACKING');
    expect(codeOf(await room.department.ask('POST', `/claims/${id}/revocation`, { reason: '' }))).toBe('400 REASON_MISSING');
    expect(codeOf(await room.department.ask('POST', `/claims/${id}/revocation`, { reason: '与培训班重复' }))).toBe('200 revoked');
    expect(await room.posted('重复登记的授课')).toEqual({ sum: 0, lines: 2 });
    expect(codeOf(await room.department.ask('POST', `/claims/${id}/revocation`, { reason: '与培训班重复' }))).toBe('409 CLAIM_STATE_WRONG');
  });

  test.each([
    ['without what the form asks', { title: ' ', quantityHundredths: 0, unit: 'day', endsOn: addDays(DAY, -1) }, 'CLAIM_INCOMPLETE'],
    ['of a paper without its level', { category: 'published_paper', unit: 'paper' }, 'CLAIM_INCOMPLETE'],
    ['of another year', { trainingYear: YEAR - 1 }, 'CLAIM_OUTSIDE_YEAR'],
    ['of what was not filed', { category: 'in_house_training', unit: 'credit' }, 'FILING_MISSING'],
  ])('%s is not handed in', async (_case, content, code) => {
    const { id, revision } = await room.draft(content);
    expect(codeOf(await submit(id, revision))).toBe(`400 ${code}`);
  });

  test('of a category that the policy does not have declared is not even drafted', async () => {
    expect(codeOf(await room.trainee.ask('POST', '/claims', lectures({ category: 'online_required' })))).toBe('400 CATEGORY_NOT_DECLARED');
  });

  test('without evidence is not handed in, nor one of what is still to come', async () => {
    const { body } = await room.trainee.ask('POST', '/claims', lectures());
    expect(codeOf(await submit(Number(body['id']), Number(body['revision'])))).toBe('400 EVIDENCE_MISSING');
    const tomorrow = addDays(TODAY, 1);
    const early = await room.draft({ startsOn: tomorrow, endsOn: tomorrow, trainingYear: Number(tomorrow.slice(0, 4)) });
    expect(['400 CLAIM_IN_FUTURE', '404 NO_POLICY_IN_FORCE']).toContain(codeOf(await submit(early.id, early.revision)));
  });

  test('that is late needs a reason', async () => {
    const late = { startsOn: LONG_AGO, endsOn: LONG_AGO, trainingYear: Number(LONG_AGO.slice(0, 4)) };
    const { id, revision } = await room.draft(late);
    expect(codeOf(await submit(id, revision))).toBe('400 LATE_REASON_MISSING');
    const changed = await room.trainee.ask('PUT', `/claims/${id}`, { ...lectures({ ...late, lateReason: '出差在外' }), revision });
    expect(codeOf(await submit(id, Number(changed.body['revision'])))).toBe('200 submitted');
  });

  test('needs the upper review where the policy says so, and ends with the first where it says that', async () => {
    const paper = await room.submit({ category: 'published_paper', unit: 'paper', quantityHundredths: 100, title: '基层治理研究', facts: { 'attributes.organiserLevel': 'provincial' } });
    expect(codeOf(await room.review(room.unitHr, paper, 'approve'))).toBe('409 UPPER_REVIEW_NEEDED');
    const up = (await room.review(room.unitHr, paper, 'pass_up')).body as never;
    expect(codeOf(await room.review(room.department, up, 'approve'))).toBe('200 approved');
    const group = await room.submit({ category: 'study_group', unit: 'session', quantityHundredths: 100 });
    expect(codeOf(await room.review(room.unitHr, group, 'pass_up'))).toBe('409 NO_UPPER_REVIEW');
  });

  test('waits in the queue of whoever reviews the person, and of nobody else', async () => {
    const { id } = await room.submit();
    const bureau = await room.api.signedIn({ grants: [{ role: 'unit_hr', unitId: room.city.bureau }] });
    const authority = await room.api.signedIn({ grants: [{ role: 'organisation_department', unitId: null, managedBy: '市委组织部' }] });
    const queue = async (visitor: typeof bureau) => ((await visitor.ask('GET', '/claims?which=to_review')).body['items'] as { id: number }[]).some((claim) => claim.id === id);
    expect([await queue(room.unitHr), await queue(room.department), await queue(bureau), await queue(authority)]).toEqual([true, true, false, false]);
    expect(codeOf(await bureau.ask('GET', `/claims/${id}`))).toBe('404 CLAIM_NOT_FOUND');
    await room.owner.query("UPDATE posting SET managed_by = '市委组织部' WHERE person_id = ?", [room.city.people.town]);
    expect(await queue(authority)).toBe(true);
    await room.owner.query("UPDATE posting SET managed_by = '本单位' WHERE person_id = ?", [room.city.people.town]);
  });

  test('is never decided by its own author, whatever their roles', async () => {
    const both = await room.api.signedIn({ personId: room.city.people.bureau, grants: [{ role: 'trainee', unitId: null }, { role: 'organisation_department', unitId: null }] });
    const claim = await room.submit({}, both);
    expect(codeOf(await room.review(both, claim, 'approve'))).toBe('403 CLAIM_IS_YOURS');
    expect(codeOf(await room.review(room.department, claim, 'approve'))).toBe('200 approved');
  });

  test('is seen by nobody else before it was handed in', async () => {
    const { id } = await room.draft();
    expect(codeOf(await room.unitHr.ask('GET', `/claims/${id}`))).toBe('404 CLAIM_NOT_FOUND');
  });

  test('decided by two at once is decided by one of them, and posted once', async () => {
    const claim = await room.submit({ title: '两人同时审定' });
    const answers = await Promise.all([room.unitHr, room.department, room.colleague, room.unitHr].map((by) => room.review(by, claim, 'approve')));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    expect(await room.posted('两人同时审定')).toEqual({ sum: 300, lines: 1 });
  });

  test('decided again with the same key is answered as the first time, and posted once', async () => {
    const { id, revision } = await room.submit({ title: '重复发送的审定' });
    const send = () => room.unitHr.ask('POST', `/claims/${id}/review`, { revision, decision: 'approve' }, { 'idempotency-key': `approve-${id}` });
    const [first, second] = [await send(), await send()];
    expect([codeOf(first), codeOf(second)]).toEqual(['200 approved', '200 approved']);
    expect(await room.posted('重复发送的审定')).toEqual({ sum: 300, lines: 1 });
  });

  test('that changed since the reviewer looked is looked at again', async () => {
    const claim = await room.submit();
    await room.owner.query('UPDATE credit_claim SET revision = revision + 1 WHERE id = ?', [claim.id]);
    expect(codeOf(await room.review(room.unitHr, claim, 'approve'))).toBe('409 CLAIM_CHANGED');
  });

  test('many are decided at once, each by itself', async () => {
    const claims = [await room.submit(), await room.submit(), await room.submit({ category: 'overseas', unit: 'day', quantityHundredths: 100 })];
    const { body } = await room.unitHr.ask('POST', '/claim-reviews', { claims: claims.map(({ id, revision }) => ({ claimId: id, revision })), decision: 'approve' });
    expect((body['items'] as { outcome: string; code: string | null }[]).map(({ outcome, code }) => `${outcome} ${code ?? ''}`.trim())).toEqual(['done', 'done', 'refused UPPER_REVIEW_NEEDED']);
  });

  test('says while it is typed what it would give, and what a cap would cut', async () => {
    const forecast = (more: Record<string, unknown>) => room.trainee.ask('POST', '/claim-forecasts', lectures(more)).then(({ body }) => body);
    expect(await forecast({ quantityHundredths: null })).toMatchObject({ missing: ['quantityHundredths'], worthHundredths: null });
    const trip = await forecast({ category: 'external_training', unit: 'day', quantityHundredths: 1000 });
    expect(trip).toMatchObject({ worthHundredths: 6000, countsHundredths: 4800, cuts: [{ amountHundredths: 1200 }], unit: { zh: '学分' } });
    expect((trip['requirements'] as { title: { zh: string } }[]).map(({ title }) => title.zh)).toEqual(['必修学分', '总学分']);
    const { id } = await room.submit({ quantityHundredths: 200 });
    expect((await room.unitHr.ask('GET', `/claim-forecasts/${id}`)).body).toMatchObject({ worthHundredths: 1000, countsHundredths: 1000, cuts: [] });
  });

  test('is shown beside what may be the same, by whatever route it came, with the reason', async () => {
    const first = await room.submit({ title: '《数字政府》建设专题授课（第二讲）' });
    await room.review(room.unitHr, first, 'approve');
    await room.submit({ title: '数字政府建设专题授课 第2讲', startsOn: addDays(DAY, -5), endsOn: addDays(DAY, -5), trainingYear: Number(addDays(DAY, -5).slice(0, 4)) });
    const third = await room.submit({ title: '数字政府建设专题讲课第2讲', category: 'study_group', unit: 'session' });
    const { body } = await room.unitHr.ask('GET', `/claims/${third.id}/possible-duplicates`);
    const found = (body['items'] as { route: string; reasons: string[] }[]).map(({ route, reasons }) => `${route}: ${reasons.join(', ')}`);
    expect(found.filter((line) => line.includes('title')).toSorted()).toEqual(['claim: similar_title', 'waiting_claim: similar_title']);
  });

  test('of many people takes them from a workbook, and names each row that it does not take', async () => {
    const vault = room.api.app.get(Vault);
    for (const [personId, number] of [[room.city.people.town, 71], [room.city.people.bureau, 72]] as const) await room.owner.query('UPDATE civil_servant SET resident_id_index = ? WHERE id = ?', [vault.index(residentId(number)), personId]);
    const listed = await room.unitHr.upload('/claim-batch-people', {}, { name: '名单.xlsx', content: await peopleList([['镇里人', residentId(71)], ['查无此人', residentId(77)], ['局里人', residentId(72)], ['某某', '330799']]) });
    expect(listed).toMatchObject({ status: 200, body: { people: [{ personId: room.city.people.town, name: '镇里人', unitName: '镇' }] } });
    expect((listed.body['refusals'] as { row: number; code: string }[]).map(({ row, code }) => `${row} ${code}`)).toEqual(['3 PERSON_NOT_FOUND', '4 PEOPLE_OUT_OF_REACH', '5 DAMAGED_ID']);
  });

  test('of many people says while it is typed what each would get, to their own unit alone', async () => {
    const wanted = { content: lectures({ quantityHundredths: 300 }), personIds: [room.city.people.town, room.city.people.town] };
    expect(await room.unitHr.ask('POST', '/claim-forecasts/batch', wanted)).toMatchObject({ status: 200, body: { missing: [], people: [{ personId: room.city.people.town, worthHundredths: 1_500, countsHundredths: 1_500 }] } });
    expect(await room.unitHr.ask('POST', '/claim-forecasts/batch', { ...wanted, content: lectures({ quantityHundredths: null }) })).toMatchObject({ status: 200, body: { missing: ['quantityHundredths'], people: [] } });
    expect(codeOf(await room.unitHr.ask('POST', '/claim-forecasts/batch', { ...wanted, personIds: [room.city.people.bureau] }))).toBe('404 PERSON_NOT_FOUND');
  });

  test('of many people is declared by their unit, once with its evidence, and goes to the upper review', async () => {
    const { town, village, bureau } = room.city.people;
    const drafted = await room.unitHr.ask('POST', '/claim-batches', { content: lectures({ title: '全镇学习日' }), personIds: [town, village, town] });
    expect(drafted).toMatchObject({ status: 201, body: { claims: 2 } });
    const { batchNo } = drafted.body as { batchNo: number };
    expect(codeOf(await room.unitHr.ask('POST', '/claim-batches', { content: lectures(), personIds: [bureau] }))).toBe('404 PEOPLE_OUT_OF_REACH');
    expect(codeOf(await room.unitHr.ask('POST', `/claim-batches/${batchNo}/submission`))).toBe('400 EVIDENCE_MISSING');
    await room.unitHr.upload(`/claim-batches/${batchNo}/evidence`, {}, { name: '签到表.pdf', content: PDF });
    expect((await room.unitHr.ask('POST', `/claim-batches/${batchNo}/submission`)).status).toBe(200);
    const { body } = await room.department.ask('GET', `/claims?which=to_review&batchNo=${batchNo}`);
    const claims = (body['items'] as { id: number; revision: number; state: string }[]).map(({ id, revision, state }) => ({ claimId: id, revision, state }));
    expect(claims.map(({ state }) => state)).toEqual(['passed_up', 'passed_up']);
    expect(codeOf(await room.review(room.unitHr, { id: claims[0]?.claimId ?? 0, revision: claims[0]?.revision ?? 0 }, 'approve'))).toBe('403 CLAIM_IS_YOURS');
    await room.department.ask('POST', '/claim-reviews', { claims: claims.map(({ claimId, revision }) => ({ claimId, revision })), decision: 'approve' });
    expect(await room.posted('全镇学习日')).toEqual({ sum: 600, lines: 2 });
  });

  test.each([['mine', 'trainee', '我的申报'], ['declared', 'unitHr', '单位申报']] as const)('goes out with those that are %s, as they are filtered; nobody takes along what they only read', async (which, who, sheet) => {
    const listed = (await room[who].ask('GET', `/claims?which=${which}&state=approved&limit=200`)).body['items'] as { id: number; personName: string }[];
    expect((await rowsOfWorkbook((await room[who].download(`/claims/export.xlsx?which=${which}&state=approved`)).body, sheet, '编号')).map((row) => [row[0], row[1], row[11]])).toEqual(listed.map(({ id, personName }) => [String(id), personName, '已认定']));
    const waiting = await rowsOfWorkbook((await room.department.download('/claim-reviews/export.xlsx')).body, '申报审核', '编号');
    expect([listed.length > 0, (await room.department.download('/claims/export.xlsx?which=all')).status, waiting.length]).toEqual([true, 400, (await room.department.ask('GET', '/claims?which=to_review')).body['count']]);
  });
});
