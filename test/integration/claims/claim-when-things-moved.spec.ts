import type { Visitor } from '../../support/visitor';
import { addDays } from '#kernel';
import { DAY, lectures, LONG_AGO, openClaimsRoom, PDF, TODAY, YEAR, type ClaimsRoom } from './claims-room';

type Body = Record<string, unknown>;

describe('a credit claim, when things moved or were typed oddly', () => {
  let room: ClaimsRoom;
  beforeAll(async () => {
    room = await openClaimsRoom();
  });
  afterAll(() => room?.close());

  const codeOf = (answer: { status: number; body: unknown }) => `${answer.status} ${String((answer.body as Body)['code'] ?? (answer.body as Body)['state'])}`;
  const batch = async (title: string) => {
    const drafted = await room.unitHr.ask('POST', '/claim-batches', { content: lectures({ title }), personIds: [room.city.people.town] });
    const { batchNo } = drafted.body as { batchNo: number };
    await room.unitHr.upload(`/claim-batches/${batchNo}/evidence`, {}, { name: '签到表.pdf', content: PDF });
    return batchNo;
  };
  const onlyClaim = async (batchNo: number) => {
    const [claim]: { id: number; revision: number }[] = await room.owner.query('SELECT id, revision FROM credit_claim WHERE batch_no = ?', [batchNo]);
    if (!claim) throw new Error('the batch is empty');
    return claim;
  };



  test('takes what is null for what was left out', async () => {
    const nothing = { title: null, organiser: null, unit: null, facts: null, note: null, lateReason: null };
    expect(await room.trainee.ask('POST', '/claims', { trainingYear: YEAR, category: 'teaching', ...nothing })).toMatchObject({ status: 201, body: { title: '', unit: '', note: '' } });
    expect((await room.trainee.ask('POST', '/claim-forecasts', lectures(nothing))).status).toBe(200);
    expect((await room.unitHr.ask('POST', '/claim-batches', { content: lectures(nothing), personIds: [room.city.people.town] })).status).toBe(201);
    const claim = await room.submit();
    expect(codeOf(await room.unitHr.ask('POST', `/claims/${claim.id}/review`, { revision: claim.revision, decision: 'return', reason: null }))).toBe('400 REASON_MISSING');
  });

  test('is compared with those that were returned and are half corrected', async () => {
    for (const missing of [{ title: '数字乡村专题授课甲', startsOn: null }, { title: '数字乡村专题授课乙', startsOn: null }, { title: '数字乡村专题授课丁', quantityHundredths: null }]) {
      const returned = await room.submit({ title: missing.title });
      const { revision } = (await room.review(room.unitHr, returned, 'return', '请补正')).body as { revision: number };
      await room.trainee.ask('PUT', `/claims/${returned.id}`, { ...lectures(missing), revision });
    }
    const claim = await room.submit({ title: '数字乡村专题授课丙' });
    const found = await room.unitHr.ask('GET', `/claims/${claim.id}/possible-duplicates`);
    expect(found).toMatchObject({ status: 200, body: { items: [{ title: '数字乡村专题授课丁', reasons: ['similar_title', 'same_days'], quantityHundredths: 0 }, { reasons: ['same_days'] }] } });
  });

  test('of a category that is no longer declared can be returned or refused, not approved', async () => {
    const claim = await room.submit();
    await room.owner.query("UPDATE credit_claim SET category = 'given_up_meanwhile' WHERE id = ?", [claim.id]);
    expect(codeOf(await room.review(room.unitHr, claim, 'approve'))).toBe('400 CATEGORY_NOT_DECLARED');
    expect(codeOf(await room.review(room.unitHr, claim, 'refuse', '办法已不再认定'))).toBe('200 refused');
  });

  test('declared for somebody is no longer in the hands of an account that lost its grant', async () => {
    const formerly = await room.api.signedIn({ personId: room.city.people.bureau, grants: [{ role: 'trainee', unitId: null }] });
    const { id, revision } = await onlyClaim(await batch('离任前的批量申报'));
    await room.owner.query('UPDATE credit_claim SET declared_by = (SELECT id FROM account WHERE person_id = ? ORDER BY id DESC LIMIT 1) WHERE id = ?', [room.city.people.bureau, id]);
    expect(codeOf(await formerly.ask('PUT', `/claims/${id}`, { ...lectures(), revision }))).toBe('404 CLAIM_NOT_FOUND');
  });

  test('of a batch that was returned is put right for all at once, and handed in again with the others or alone', async () => {
    const { town, village } = room.city.people;
    const { batchNo } = (await room.unitHr.ask('POST', '/claim-batches', { content: lectures({ title: '学习日（误）' }), personIds: [town, village] })).body as { batchNo: number };
    const upload = (name: string, content: Buffer) => room.unitHr.upload(`/claim-batches/${batchNo}/evidence`, {}, { name, content });
    await upload('错的签到表.pdf', PDF);
    await room.unitHr.ask('POST', `/claim-batches/${batchNo}/submission`);
    const claims = async () => (await room.unitHr.ask('GET', `/claim-batches/${batchNo}`)).body['claims'] as { id: number; revision: number; state: string; title: string; returnedBecause: string | null }[];
    const seen = async () => (await claims()).map(({ id, revision }) => ({ claimId: id, revision }));
    await room.department.ask('POST', '/claim-reviews', { claims: await seen(), decision: 'return', reason: '签到表不清楚' });
    expect(await claims()).toMatchObject([{ state: 'returned', returnedBecause: '签到表不清楚' }, { state: 'returned', returnedBecause: '签到表不清楚' }]);

    const correction = { content: lectures({ title: '学习日（正）' }), claims: await seen() };
    const correct = (more: object = {}) => room.unitHr.ask('PUT', `/claim-batches/${batchNo}`, { ...correction, ...more });
    const stranger = await room.api.signedIn({ grants: [{ role: 'unit_hr', unitId: room.city.bureau }] });
    expect(codeOf(await stranger.ask('PUT', `/claim-batches/${batchNo}`, correction))).toBe('404 CLAIM_BATCH_NOT_FOUND');
    expect(codeOf(await stranger.ask('GET', `/claim-batches/${batchNo}`))).toBe('404 CLAIM_BATCH_NOT_FOUND');
    const other = await onlyClaim(await batch('别的一批'));
    expect(codeOf(await correct({ claims: [...correction.claims, { claimId: other.id, revision: other.revision }] }))).toBe('409 CLAIM_CHANGED');
    expect((await Promise.all([correct(), correct()])).map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await claims()).map(({ title }) => title)).toEqual(['学习日（正）', '学习日（正）']);

    const [digest]: { file_digest: string }[] = await room.owner.query('SELECT DISTINCT file_digest FROM claim_evidence e JOIN credit_claim c ON c.id = e.claim_id WHERE c.batch_no = ?', [batchNo]);
    await room.unitHr.ask('DELETE', `/claim-batches/${batchNo}/evidence/${digest?.file_digest}`);
    const submit = (claimIds?: readonly number[]) => room.unitHr.ask('POST', `/claim-batches/${batchNo}/submission`, claimIds && { claimIds });
    expect(codeOf(await submit())).toBe('400 EVIDENCE_MISSING');
    await upload('签到表.pdf', Buffer.concat([PDF, Buffer.from('\n')]));
    const [first] = await claims();
    expect(await submit([first?.id ?? 0])).toMatchObject({ status: 200, body: { claims: 1 } });
    expect((await claims()).map(({ state }) => state)).toEqual(['passed_up', 'returned']);
    expect(codeOf(await submit([first?.id ?? 0]))).toBe('409 CLAIM_CHANGED');
    expect(await submit()).toMatchObject({ status: 200, body: { claims: 1 } });
  });

  test('that somebody else of the unit handed in is decided by neither', async () => {
    const both = await room.api.signedIn({ grants: [{ role: 'unit_hr', unitId: room.city.town }, { role: 'organisation_department', unitId: null }] });
    const batchNo = await batch('代为改正后提交');
    expect((await both.ask('POST', `/claim-batches/${batchNo}/submission`)).status).toBe(200);
    expect(codeOf(await room.review(both, await onlyClaim(batchNo), 'approve'))).toBe('403 CLAIM_IS_YOURS');
    expect(codeOf(await room.review(room.department, await onlyClaim(batchNo), 'approve'))).toBe('200 approved');
  });

  test('is reviewed by two people, not by one with two accounts', async () => {
    const { town, people } = room.city;
    const first = await room.api.signedIn({ personId: people.bureau, grants: [{ role: 'unit_hr', unitId: town }] });
    const again = await room.api.signedIn({ personId: people.bureau, grants: [{ role: 'organisation_department', unitId: null }] });
    const claim = await room.submit();
    const passedUp = (await room.review(first, claim, 'pass_up')).body as { id: number; revision: number };
    expect(codeOf(await room.review(again, passedUp, 'approve'))).toBe('403 SAME_REVIEWER');
    const offered = async (by: Visitor) => {
      const { items } = (await by.ask('GET', '/claims?which=to_review&limit=200')).body as { items: { id: number }[] };
      return [((await by.ask('GET', `/claims/${claim.id}`)).body as { mayReview: boolean }).mayReview, items.some(({ id }) => id === claim.id)];
    };
    expect([await offered(again), await offered(room.department)]).toEqual([[false, false], [true, true]]);
    expect(codeOf(await room.review(room.department, passedUp, 'approve'))).toBe('200 approved');
  });

  test('that was handed in in time and returned is not late because its reviewers took their time', async () => {
    const late = { startsOn: LONG_AGO, endsOn: LONG_AGO, trainingYear: Number(LONG_AGO.slice(0, 4)) };
    const claim = await room.submit({ ...late, lateReason: '在外' });
    await room.owner.query('UPDATE claim_event SET at = at - INTERVAL 60 DAY WHERE claim_id = ?', [claim.id]);
    const returned = (await room.review(room.unitHr, claim, 'return', '请补正')).body as { revision: number };
    const changed = (await room.trainee.ask('PUT', `/claims/${claim.id}`, { ...lectures(late), revision: returned.revision })).body as { revision: number };
    expect(codeOf(await room.trainee.ask('POST', `/claims/${claim.id}/submission`, { revision: changed.revision }))).toBe('200 submitted');
  });

  test('names no more days than lie between the first and the last, and no filing that cannot be', async () => {
    const trip = { category: 'external_training', unit: 'day', quantityHundredths: 300, startsOn: addDays(DAY, -1), endsOn: DAY, trainingYear: YEAR };
    const { id, revision } = await room.draft(trip);
    expect(codeOf(await room.trainee.ask('POST', `/claims/${id}/submission`, { revision }))).toBe('400 QUANTITY_BEYOND_DAYS');
    expect(codeOf(await room.trainee.ask('PUT', `/claims/${id}`, { ...lectures(trip), filingId: 5_000_000_000, revision }))).toBe('400 BAD_REQUEST');
  });

  test('of somebody who left the city is decided where they served last, and they still see their year', async () => {
    const { town } = room.city.people;
    const claim = await room.submit();
    await room.owner.query('UPDATE posting SET valid_until = ? WHERE person_id = ? AND valid_until IS NULL', [TODAY, town]);
    try {
      expect((await room.unitHr.ask('GET', '/claims?which=to_review&limit=200')).body['items']).toEqual(expect.arrayContaining([expect.objectContaining({ id: claim.id, mayReview: true })]));
      expect((await room.unitHr.ask('GET', `/claim-forecasts/${claim.id}`)).status).toBe(200);
      expect(codeOf(await room.review(room.unitHr, claim, 'approve'))).toBe('200 approved');
      expect((await room.trainee.ask('GET', `/people/${town}/years/${YEAR}`)).status).toBe(200);
    } finally {
      await room.owner.query('UPDATE posting SET valid_until = NULL WHERE person_id = ? AND valid_until = ?', [town, TODAY]);
    }
  });

  test('decided while its person served in a unit stays visible there when they leave; an open one goes along', async () => {
    const { people, bureau, town } = room.city;
    const [decided, open] = [await room.submit(), await room.submit()];
    await room.review(room.unitHr, decided, 'approve');
    await room.owner.query('UPDATE claim_event SET at = at - INTERVAL 1 DAY WHERE claim_id IN (?)', [[decided.id, open.id]]);
    const [{ id: postingId } = { id: 0 }]: { id: number }[] = await room.owner.query('SELECT id FROM posting WHERE person_id = ? AND valid_until IS NULL', [people.town]);
    await room.owner.query('UPDATE posting SET valid_until = ? WHERE id = ?', [TODAY, postingId]);
    await room.owner.query('INSERT INTO posting (person_id, unit_id, post, `rank`, staff_kind, managed_by, status, valid_from, recorded_by) SELECT person_id, ?, post, `rank`, staff_kind, managed_by, status, ?, 1 FROM posting WHERE id = ?', [bureau, TODAY, postingId]);
    try {
      expect([codeOf(await room.unitHr.ask('GET', `/claims/${decided.id}`)), codeOf(await room.unitHr.ask('GET', `/claims/${open.id}`))]).toEqual(['200 approved', '404 CLAIM_NOT_FOUND']);
    } finally {
      await room.owner.query('UPDATE posting SET unit_id = ? WHERE person_id = ? AND valid_until IS NULL', [town, people.town]);
    }
  });
});
