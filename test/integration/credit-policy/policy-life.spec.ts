import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { addDays, trainingDayAt } from '#kernel';
import { shippedPolicies } from '#credit-rules';
import { openYear } from '../../../src/modules/assessments/public';
import { PolicyLibrary, putDueInForce, putPolicyInForce, recordPolicyVersion, YearPolicyChecks } from '../../../src/modules/credit-policy/public';
import { SYSTEM_ACTOR, type NewAccount } from '../../../src/modules/identity/public';
import { startApi, type Api } from '../../support/api';
import { AlteredRows } from '../../support/altered-rows';
import { makeTestHome, type TestHome } from '../../support/test-home';
import type { Visitor } from '../../support/visitor';
import type { Answer } from '../identity/browser';
import { buildCity } from '../identity/city';
import { whatWasTold } from '../notices/what-was-told';
import { whenAltered } from './when-altered';

const NOW = new Date();
const TODAY = trainingDayAt(NOW);
const YEAR = Number(TODAY.slice(0, 4));
const PAPER = { documentNo: '组发〔2026〕9号', reason: '修订办法' };
const PASSING = JSON.stringify([{ title: '主体班五天', facts: [{ category: 'party_school_core', quantity: 5 }], gives: { total: 30, verdict: 'not_met' } }]);
const FAILING = PASSING.replace('30', '31');

describe('the life of a policy version', () => {
  let home: TestHome;
  let api: Api;
  let writer: Visitor;
  let reviewer: Visitor;
  let confirmer: Visitor;
  let trainee: Visitor;
  let county: Visitor;
  let library: PolicyLibrary;
  let account: Partial<NewAccount>;
  beforeAll(async () => {
    home = await makeTestHome();
    api = await startApi(home.environment);
const city = await buildCity(api.database);
    [writer, reviewer, confirmer] = (await Promise.all(['起草', '审核', '确认'].map((displayName) => api.signedIn({ displayName, grants: [{ role: 'organisation_department', unitId: null }] })))) as [Visitor, Visitor, Visitor];
    trainee = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: null }] });
    county = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: city.town }] });
    account = { personId: city.people.town, grants: [{ role: 'organisation_department', unitId: null }] };
    library = api.app.get(PolicyLibrary, { strict: false });
    await api.database.transaction(async (tx) => {
      const id = await recordPolicyVersion(tx, shippedPolicies['nanjing-2010']);
      for (const year of [YEAR - 1, YEAR]) await putPolicyInForce(tx, year, id, { accountId: 0, at: NOW });
    });
  });
  afterAll(async () => {
    await api?.close();
    await home?.drop();
  });

  interface Draft {
    readonly id: number;
    readonly text: string;
    readonly cases: string;
    readonly revision: number;
    readonly policy: string;
  }
  const made = (answer: Answer): Draft => {
    if (answer.status > 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as unknown as Draft;
  };
  const begin = async (from = 'nanjing-2010@1') => made(await writer.ask('POST', '/policy-drafts', { from }));
  const save = (by: Visitor, { id, text, cases, revision }: Draft, change: Partial<Draft>) => by.ask('PUT', `/policy-drafts/${id}`, { text, cases, revision, ...change });
  const step = (by: Visitor, { id }: Pick<Draft, 'id'>, name: string, body: object = {}) => by.ask('POST', `/policy-drafts/${id}/${name}`, body);
  const stateOf = async ({ id }: Pick<Draft, 'id'>) => (await writer.ask('GET', `/policy-drafts/${id}`)).body['state'];

  async function confirmed(cases = PASSING): Promise<Draft> {
    const draft = await begin();
    made(await save(writer, draft, { cases }));
    made(await step(writer, draft, 'submission'));
    made(await step(reviewer, draft, 'review'));
    return made(await step(confirmer, draft, 'confirmation', { documentNo: PAPER.documentNo }));
  }

  test('goes from draft to confirmed by different people, and its text never changes once it is handed in', async () => {
    const draft = await begin();
    expect(JSON.parse(draft.text)).toMatchObject({ code: 'nanjing-2010', version: '2', confirmed: false });
    const stricter = draft.text.replace('"atLeast": 84', '"atLeast": 90');
    expect(await save(writer, draft, { text: stricter, cases: PASSING })).toMatchObject({ status: 200, body: { revision: 2, problems: [], tried: [{ passed: true }], allPass: true, mayReview: false } });
    expect(await step(writer, draft, 'submission')).toMatchObject({ status: 200, body: { state: 'submitted', policy: 'nanjing-2010@2' } });
    expect(await save(writer, { ...draft, revision: 2 }, { text: draft.text })).toMatchObject({ status: 409, body: { code: 'POLICY_DRAFT_STATE_WRONG' } });
    expect(await step(writer, draft, 'review')).toMatchObject({ status: 409, body: { code: 'POLICY_REVIEWER_WROTE' } });
    expect(await step(confirmer, draft, 'confirmation', { documentNo: 'x' })).toMatchObject({ status: 409, body: { code: 'POLICY_DRAFT_STATE_WRONG' } });
    expect(await step(reviewer, draft, 'review', { note: '与文件一致' })).toMatchObject({ status: 200, body: { state: 'reviewed', mayConfirm: false } });
    expect(await step(reviewer, draft, 'confirmation', { documentNo: 'x' })).toMatchObject({ status: 409, body: { code: 'POLICY_NEEDS_SECOND_PERSON' } });
    expect(await step(writer, draft, 'confirmation', { documentNo: 'x' })).toMatchObject({ status: 409, body: { code: 'POLICY_CONFIRMER_WROTE' } });
    expect((await library.byName('nanjing-2010@2')).policy.confirmed).toBe(false);
    expect((await library.byName('nanjing-2010')).version).toBe('1');
    expect(await step(confirmer, draft, 'confirmation', { documentNo: PAPER.documentNo })).toMatchObject({ status: 200, body: { state: 'confirmed' } });
    expect((await library.byName('nanjing-2010@2')).policy).toMatchObject({ confirmed: true, requirements: expect.arrayContaining([expect.objectContaining({ atLeast: 90 })]) });
    expect((await library.byName('nanjing-2010')).version).toBe('2');
    expect((await writer.ask('GET', `/policy-drafts/${draft.id}`)).body['steps']).toMatchObject([
      { toState: 'draft', byName: '起草' }, { toState: 'submitted' }, { toState: 'reviewed', byName: '审核', note: '与文件一致' }, { toState: 'confirmed', byName: '确认', documentNo: PAPER.documentNo },
    ]);
    const logged = await api.database.query<{ action: string }>("SELECT action FROM audit_entry WHERE subject_kind = 'policy_draft' AND subject_id = ? ORDER BY id", [String(draft.id)]);
    expect(logged.map(({ action }) => action)).toEqual(['policy-draft.begun', 'policy-draft.saved', 'policy-draft.submitted', 'policy-draft.reviewed', 'policy-draft.confirmed']);
  });

  test('is told to those who may act next, once a step and never to those who wrote or reviewed it, and to its authors when it is decided', async () => {
    const told = async (who: Visitor) => (await whatWasTold(api, who)).filter(({ kind }) => kind.startsWith('policy_draft')).map(({ title }) => title.zh.replace(/“.*”/, ''));
    await api.database.query("DELETE FROM outbox_event WHERE job = 'credit-policy.announce-draft'");
    const draft = await begin();
    made(await save(writer, draft, { cases: PASSING }));
    made(await step(writer, draft, 'submission'));
    expect([await told(writer), await told(reviewer), await told(confirmer), await told(county), await told(trainee)]).toEqual([[], ['政策草案待您审核'], ['政策草案待您审核'], [], []]);
    made(await step(reviewer, draft, 'review'));
    expect([await told(reviewer), await told(confirmer)]).toEqual([['政策草案待您审核'], ['政策草案待您审核', '政策草案待您确认']]);
    made(await step(confirmer, draft, 'return', { reason: '文号有误' }));
    expect([await told(writer), await told(confirmer)]).toEqual([['政策草案已退回'], ['政策草案待您审核', '政策草案待您确认']]);
    expect((await whatWasTold(api, writer)).at(-1)?.lines).toContainEqual({ zh: '理由：文号有误', en: 'Reason: 文号有误' });
  });

  test.each([
    ['{ "format": 1,', 'NOT_JSON', ''],
    ['{ "format": 1, "code": "a" }', 'MISSING', '/version'],
    ['TEXT"credits": "6"', 'WRONG_TYPE', '/rules/'],
    ['TRUE', 'NOT_ALLOWED', '/confirmed'],
    ['['.repeat(61), 'TOO_DEEP', ''],
  ])('keeps a faulty text (%s) and names its faults, and does not let it go', async (written, code, pointer) => {
    const draft = await begin();
    const text = written === 'TRUE' ? draft.text.replace('"confirmed": false', '"confirmed": true') : written.startsWith('TEXT') ? draft.text.replace('"credits": 6', '"credits": "6"') : written;
    const kept = await save(writer, draft, { text });
    expect(kept).toMatchObject({ status: 200, body: { text, problems: expect.arrayContaining([expect.objectContaining({ code, pointer: expect.stringContaining(pointer), line: expect.any(Number) })]) } });
    expect(await step(writer, draft, 'submission')).toMatchObject({ status: 400, body: { code: 'POLICY_NOT_VALID' } });
    expect(await step(writer, draft, 'withdrawal')).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
  });

  test('is not confirmed while a case fails; returned, it is begun anew with its cases under a new number', async () => {
    const draft = await begin();
    expect(await save(writer, draft, { cases: FAILING })).toMatchObject({ body: { allPass: false, tried: [{ passed: false, differences: [{ field: 'total', expected: 31, actual: 30 }] }] } });
    const handedIn = made(await step(writer, draft, 'submission'));
    made(await step(reviewer, draft, 'review'));
    expect(await step(confirmer, draft, 'confirmation', { documentNo: 'x' })).toMatchObject({ status: 409, body: { code: 'POLICY_CASES_FAIL', facts: { cases: ['主体班五天'] } } });
    expect(await step(confirmer, draft, 'return', { reason: '算例有误' })).toMatchObject({ status: 200, body: { state: 'returned' } });
    const again = await begin(handedIn.policy);
    expect(again.cases).toBe(FAILING);
    expect((JSON.parse(again.text) as { version: string }).version).not.toBe(handedIn.policy.split('@')[1]);
    const sameNumber = made(await save(writer, again, { text: draft.text, cases: '[]' }));
    expect(await step(writer, sameNumber, 'submission')).toMatchObject({ status: 409, body: { code: 'POLICY_VERSION_TAKEN' } });
  });

  test('of two who edit at once the later learns of the other, and whoever saved once does not review', async () => {
    const draft = await begin();
    const answers = await Promise.all([save(writer, draft, { cases: '[ ]' }), save(reviewer, draft, { cases: '[  ]' })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const now = made(await writer.ask('GET', `/policy-drafts/${draft.id}`));
    made(await save(reviewer, now, { cases: '[    ]' }));
    made(await step(writer, draft, 'submission'));
    expect(await step(reviewer, draft, 'review')).toMatchObject({ status: 409, body: { code: 'POLICY_REVIEWER_WROTE' } });
  });

  test('is not the work of two people when one signs in by two accounts', async () => {
    const [one, again] = [await api.signedIn(account), await api.signedIn(account)];
    const own = made(await one.ask('POST', '/policy-drafts', { from: 'nanjing-2010@1' }));
    made(await step(one, own, 'submission'));
    expect(await step(again, own, 'review')).toMatchObject({ status: 409, body: { code: 'POLICY_REVIEWER_WROTE' } });
    const offered = async (by: Visitor, { id }: { id: number }, act: 'mayReview' | 'mayConfirm') => (await by.ask('GET', `/policy-drafts/${id}`)).body[act];
    expect([await offered(again, own, 'mayReview'), await offered(reviewer, own, 'mayReview')]).toEqual([false, true]);
    const others = await begin();
    made(await step(writer, others, 'submission'));
    made(await step(one, others, 'review'));
    expect([await offered(again, others, 'mayConfirm'), await offered(confirmer, others, 'mayConfirm')]).toEqual([false, true]);
    expect(await step(again, others, 'confirmation', { documentNo: 'x' })).toMatchObject({ status: 409, body: { code: 'POLICY_NEEDS_SECOND_PERSON' } });
  });

  test('is confirmed once and by one, whoever asks at the same time', async () => {
    const draft = await begin();
    made(await step(writer, draft, 'submission'));
    const reviews = await Promise.all([reviewer, confirmer, reviewer, confirmer].map((by) => step(by, draft, 'review')));
    expect(reviews.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    const other = reviews[0]?.status === 200 || reviews[2]?.status === 200 ? confirmer : reviewer;
    const ends = await Promise.all([step(other, draft, 'confirmation', { documentNo: 'x' }), step(other, draft, 'return', { reason: 'x' }), step(other, draft, 'confirmation', { documentNo: 'x' })]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(await stateOf(draft)).toBe(ends[1]?.status === 200 ? 'returned' : 'confirmed');
  });

  test('is the business of the department for the whole city; others do not see what is under review', async () => {
    const draft = made(await step(writer, await begin(), 'submission'));
    for (const by of [trainee, county]) expect(await by.ask('POST', '/policy-drafts', { from: 'nanjing-2010@1' })).toMatchObject({ status: 403 });
    expect(await trainee.ask('GET', `/policy-drafts/${draft.id}`)).toMatchObject({ status: 403 });
    expect(await trainee.ask('GET', `/policies/${draft.policy.replace('@', '/')}`)).toMatchObject({ status: 404 });
    const names = async (by: Visitor) => ((await by.ask('GET', '/policies')).body['items'] as { code: string; version: string }[]).map(({ code, version }) => `${code}@${version}`);
    expect(await names(trainee)).not.toContain(draft.policy);
    expect(await names(writer)).toContain(draft.policy);
  });

  describe('put in force', () => {
    const enact = (policy: string, year: number, effectiveOn: string, by = confirmer) => by.ask('POST', '/policy-enactments', { policy, year, effectiveOn, ...PAPER });
    const statesOf = async (year: number) => ((await writer.ask('GET', '/policy-enactments')).body['items'] as { year: number; state: string; policy: string }[]).filter((one) => one.year === year).map(({ state }) => state);
    const judging = (year: number) => library.inForceOrNone(year).then((ready) => ready && `${ready.code}@${ready.version}`);
    const putDue = (at: Date) => putDueInForce(api.database, api.app.get(YearPolicyChecks, { strict: false }), at);

    test('judges the year at once or from its day on, once, and supersedes the one before', async () => {
      const [first, second] = [await confirmed(), await confirmed()];
      expect(await enact(first.policy, YEAR, TODAY)).toMatchObject({ status: 201 });
      expect(await judging(YEAR)).toBe(first.policy);
      expect(await enact(first.policy, YEAR, TODAY)).toMatchObject({ status: 409, body: { code: 'POLICY_IN_FORCE_ALREADY' } });
      expect(await enact(second.policy, YEAR, addDays(TODAY, 10))).toMatchObject({ status: 201 });
      expect([await statesOf(YEAR), await judging(YEAR)]).toEqual([['scheduled', 'in_force'], first.policy]);
      expect(await putDue(new Date(NOW.getTime() + 9 * 86_400_000))).toBe(0);
      await Promise.all([10, 10].map((days) => putDue(new Date(NOW.getTime() + days * 86_400_000))));
      expect([await statesOf(YEAR), await judging(YEAR)]).toEqual([['in_force', 'superseded'], second.policy]);
      const sheet = async (visitor: Visitor, path: string, name: string, header: string) => rowsOfWorkbook((await visitor.download(path, { 'accept-language': 'en' })).body, name, header);
      expect((await sheet(writer, '/policy-enactments/export.xlsx', 'Policies put in force', 'Version')).filter(([, , year]) => year === String(YEAR)).map(([policy, , , , state]) => [policy, state])).toEqual([[second.policy, 'In force'], [first.policy, 'Superseded']]);
      expect((await sheet(trainee, '/policies/export.xlsx', 'Credit policies', 'Policy')).filter(([, code, version]) => second.policy === `${code ?? ''}@${version ?? ''}`).map(([, , , status]) => status)).toEqual(['In force']);
      expect(await api.database.query("SELECT id FROM audit_entry WHERE action = 'policy-enactment.in-force'")).toHaveLength(1);
    });

    test('two decisions about one year at once: both stand in order, and the last one judges', async () => {
      const [first, second] = [await confirmed(), await confirmed()];
      const answers = await Promise.all([enact(first.policy, YEAR + 3, TODAY), enact(second.policy, YEAR + 3, TODAY), enact(first.policy, YEAR + 3, TODAY)]);
      expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(2);
      const states = await statesOf(YEAR + 3);
      expect(states.filter((state) => state === 'in_force')).toHaveLength(1);
      expect(states).toHaveLength(answers.filter(({ status }) => status === 201).length);
    });

    test('is refused before it is confirmed, outside its time, and by whoever may not', async () => {
      const draft = made(await step(writer, await begin(), 'submission'));
      expect(await enact(draft.policy, YEAR, TODAY)).toMatchObject({ status: 409, body: { code: 'POLICY_NOT_CONFIRMED' } });
      await api.database.transaction((tx) => recordPolicyVersion(tx, shippedPolicies['zhejiang-sample']));
      expect(await enact('zhejiang-sample@1', YEAR + 1, TODAY)).toMatchObject({ status: 409, body: { code: 'POLICY_NOT_CONFIRMED' } });
      const { policy } = await confirmed();
      expect(await enact(policy, 1995, TODAY)).toMatchObject({ status: 400, body: { code: 'POLICY_YEAR_OUTSIDE' } });
      expect(await enact(policy, YEAR + 1, '2026-02-30')).toMatchObject({ status: 400, body: { errors: [{ pointer: '/effectiveOn' }] } });
      expect(await enact(policy, YEAR + 1, TODAY, trainee)).toMatchObject({ status: 403 });
      expect(await enact(policy, YEAR + 1, TODAY, county)).toMatchObject({ status: 403 });
    });

    test('is withdrawn before its day alone, and lapses when the year was opened meanwhile', async () => {
      const { policy } = await confirmed();
      const scheduled = async () => Number(((await enact(policy, YEAR - 1, addDays(TODAY, 5))).body['items'] as { id: number }[])[0]?.id);
      const id = await scheduled();
      expect(await confirmer.ask('POST', `/policy-enactments/${id}/withdrawal`, { reason: '另行研究' })).toMatchObject({ status: 200, body: { items: expect.arrayContaining([expect.objectContaining({ id, state: 'withdrawn', endNote: '另行研究' })]) } });
      expect(await confirmer.ask('POST', `/policy-enactments/${id}/withdrawal`, { reason: '再次' })).toMatchObject({ status: 409, body: { code: 'POLICY_ENACTMENT_STATE_WRONG' } });
      await scheduled();
      const inForce = await library.inForce(YEAR - 1);
      await api.database.transaction((tx) => openYear(tx, { year: YEAR - 1, unit: { id: 1, name: '市', path: '/1/' }, policy: inForce, deadlines: [] }, SYSTEM_ACTOR, { now: () => NOW }));
      await putDue(new Date(NOW.getTime() + 6 * 86_400_000));
      expect(await statesOf(YEAR - 1)).toEqual(['lapsed', 'withdrawn']);
      expect(await judging(YEAR - 1)).toBe(`${inForce.code}@${inForce.version}`);
      expect(await enact(policy, YEAR - 1, TODAY)).toMatchObject({ status: 409, body: { code: 'ANNUAL_POLICY_FIXED' } });
    });
  });

  describe('whose text, decision or year somebody altered in the database', () => {
    whenAltered(() => new AlteredRows({ database: api.database, owner: home.owner, app: api.app }));
  });
});
