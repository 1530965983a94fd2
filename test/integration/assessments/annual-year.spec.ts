import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '#kernel';
import { remindOfSteps } from '../../../src/modules/assessments/annual/year/remind-of-steps';
import { takeRoster } from '../../../src/modules/assessments/annual/roster/take-roster';
import { until } from '../../support/until';
import type { Visitor } from '../../support/visitor';
import { person, record, writeRecords } from '../../fixtures/workbooks';
import { AnnualHome } from './annual-home';
import { YEAR } from './province';

const PEOPLE = 60;
const UNITS = 20;

describe('the annual assessment as a guided year', () => {
  let home: AnnualHome;
  beforeAll(async () => {
    home = await AnnualHome.open(PEOPLE);
  });
  afterEach(() => home.forget());
  afterAll(() => home.close());

  test('goes from the opening to the seal, each step with its author, and a sealed year takes nothing', async () => {
    await home.confirmed();
    const seen = (await home.second.ask('GET', `/annual-assessments/${YEAR}/seal`)).body;
    expect(seen).toMatchObject({ people: PEOPLE, stalePeople: 0, openDecisions: 0 });
    expect(Number(seen['entries'])).toBeGreaterThanOrEqual(PEOPLE * 15);
    const open = await home.second.ask('POST', '/year-decisions', { personId: 3, year: YEAR, kind: 'exemption', reason: '援派', documentNo: '1号' });
    await home.must(home.second, '/seal', { documentNo: '组干〔2027〕3号', runDigest: String(seen['runDigest']) });
    const sealed = await home.state();
    expect(sealed).toMatchObject({ state: 'sealed', people: PEOPLE, mayManage: true });
    expect((sealed['steps'] as { to: string; byName: string }[]).map(({ to }) => to)).toEqual(['opened', 'collecting', 'unit_review', 'counting', 'publicity', 'recheck', 'confirmed', 'sealed']);
    await expect(home.province.post([5], 77)).rejects.toMatchObject({ code: 'YEAR_SEALED' });
    expect(await home.first.ask('POST', `/year-decisions/${String(open.body['id'])}/approval`, {})).toMatchObject({ status: 409, body: { code: 'YEAR_SEALED' } });
    expect(await home.first.ask('POST', '/year-decisions', { personId: 3, year: YEAR, kind: 'exemption', reason: '援派', documentNo: '2号' })).toMatchObject({ status: 409, body: { code: 'YEAR_SEALED' } });
    const file = join(home.province.home.dataDir, 'records.xlsx');
    await writeRecords(file, [record(person(1), 1)]);
    expect(await home.first.upload('/imports', { kind: 'records', year: String(YEAR) }, { name: 'records.xlsx', content: readFileSync(file) })).toMatchObject({ status: 409, body: { code: 'YEAR_SEALED' } });
    expect((await home.second.ask('GET', `/annual-assessments/${YEAR}/seal`)).body).toMatchObject({ entries: seen['entries'] });
  });

  test('is opened again only by an order, takes corrections as new lines, and is sealed once more over a new run', async () => {
    await home.sealed();
    const places = async () => ((await home.first.ask('GET', `/assessment-runs?year=${YEAR}`)).body['items'] as { place: string | null; id: number; sealedRunId: number | null }[]).map(({ place, id, sealedRunId }) => [place, sealedRunId === id]);
    expect((await places())[0]).toEqual(['sealed', true]);
    expect(await home.post(home.first, '/reopening', { reason: '漏登' })).toMatchObject({ status: 400 });
    await home.must(home.first, '/reopening', { documentNo: '组干〔2027〕9号', reason: '张三漏登 7 学分' });
    const before = await home.digest();
    await home.province.post([5], 901);
    expect(await home.post(home.first, '/confirmation', { documentNo: '10号' })).toMatchObject({ status: 409, body: { code: 'ANNUAL_RUN_STALE' } });
    await home.runOver(await home.must(home.first, '/runs'));
    await home.must(home.first, '/confirmation', { documentNo: '组干〔2027〕10号' });
    expect(await home.post(home.second, '/seal', { documentNo: '11号', runDigest: before })).toMatchObject({ status: 409, body: { code: 'ANNUAL_SEAL_CHANGED' } });
    await home.must(home.second, '/seal', { documentNo: '组干〔2027〕11号', runDigest: await home.digest() });
    expect(((await home.state())['steps'] as { documentNo: string; note: string }[]).map(({ documentNo }) => documentNo)).toEqual(expect.arrayContaining(['组干〔2027〕9号', '组干〔2027〕11号']));
    expect((await places()).slice(0, 2)).toEqual([['sealed', true], ['published', false]]);
    await expect(home.province.post([5], 902)).rejects.toMatchObject({ code: 'YEAR_SEALED' });
  });

  test('is named by the verification, and where, when what was sealed is altered, opened or sealed behind its back', async () => {
    const before = await home.checkpoints();
    await home.sealed();
    await until('the seal is signed', async () => (await home.checkpoints()) > before);
    expect(await home.verified()).toEqual([]);
    const runId = Number((await home.state() as { run: { id: number } }).run.id);
    const one = `WHERE run_id = ${runId} AND person_id = 5`;
    expect(await home.verifiedAfter(`UPDATE assessment_result SET attainment = IF(attainment = 'met', 'not_met', 'met') ${one}`)).toEqual([`${YEAR}, person 5, the sealed result was changed`]);
    expect(await home.verifiedAfter(`UPDATE assessment_result SET total = total + 100 ${one}`)).toEqual([`${YEAR}, person 5, the sealed result was changed`]);
    const altogether = (what: string) => `UPDATE assessment_result SET ${what}, digest = UNHEX(SHA2(CONCAT(verdict, ';', flags, ';', outcome), 256)) ${one}`;
    const named = [`${YEAR}, person 5, the sealed result was changed`];
    const otherwise = "attainment = IF(attainment = 'met', 'not_met', 'met'), verdict = CONCAT(verdict, 'x'), unmet = IF(attainment = 'met', '', 'required')";
    for (const what of [otherwise, "flags = 'not_excellent_x'", "total = total + 100, outcome = REGEXP_REPLACE(outcome, '^-?[0-9]+', total)"]) expect(await home.verifiedAfter(altogether(what))).toEqual(named);
    expect(await home.verifiedAfter(`DELETE FROM assessment_result ${one}`)).toEqual([`${YEAR}, person 5, the sealed result was removed`]);
    expect(await home.verifiedAfter(`UPDATE assessment_result SET person_id = 4005 ${one}`)).toEqual([`${YEAR}, person 5, the sealed result was removed`, `${YEAR}, person 4005, the sealed result was inserted`]);
    const leaves = `${YEAR}, the list of digests kept at the sealing`;
    expect(await home.verifiedAfter('DELETE FROM sealed_result_leaf')).toEqual([`${leaves} was removed`]);
    expect(await home.verifiedAfter('UPDATE sealed_result_leaf SET hash = UNHEX(SHA2(person_id, 256)) WHERE person_id = 5')).toEqual([`${leaves} was changed`]);
    expect(await home.verifiedAfter('UPDATE sealed_year SET sealed_at = NULL')).toEqual([`${YEAR}, the seal was removed`]);
    await home.must(home.first, '/reopening', { documentNo: '组干〔2027〕9号', reason: '漏登' });
    expect(await home.verified()).toEqual([]);
    expect(await home.verifiedAfter(`UPDATE sealed_year SET sealed_at = NOW(3) WHERE training_year = ${YEAR}`)).toEqual([`${YEAR}, the seal was inserted`]);
  });

  test('is not sealed over results that somebody altered after the run, however consistently', async () => {
    await home.confirmed();
    const { owner } = home.province.home;
    const runId = Number(((await home.state()) as { run: { id: number } }).run.id);
    const seal = { documentNo: '组干〔2027〕3号', runDigest: await home.digest() };
    const [kept] = (await owner.query('SELECT total, outcome, HEX(digest) AS digest FROM assessment_result WHERE run_id = ? AND person_id = 5', [runId])) as { total: number; outcome: string; digest: string }[];
    await owner.query("UPDATE assessment_result SET total = total + 100, outcome = REGEXP_REPLACE(outcome, '^-?[0-9]+', total) WHERE run_id = ? AND person_id = 5", [runId]);
    const refused = (personIds: unknown) => ({ status: 409, body: { code: 'ANNUAL_RESULTS_ALTERED', facts: { personIds } } });
    expect(await home.post(home.second, '/seal', seal)).toMatchObject(refused([5]));
    await owner.query("UPDATE assessment_result SET digest = UNHEX(SHA2(CONCAT(verdict, ';', flags, ';', outcome), 256)) WHERE run_id = ? AND person_id = 5", [runId]);
    expect(await home.post(home.second, '/seal', seal)).toMatchObject(refused(expect.arrayContaining([5])));
    await owner.query('UPDATE assessment_result SET total = ?, outcome = ?, digest = UNHEX(?) WHERE run_id = ? AND person_id = 5', [kept?.total, kept?.outcome, kept?.digest, runId]);
    await home.must(home.second, '/seal', seal);
  });

  test('counts the people of its roster and nobody else, as what they were when it was taken', async () => {
    await home.signed();
    const { owner } = home.province.home;
    await owner.query("UPDATE posting SET valid_until = '2026-06-01' WHERE person_id = 11");
    await owner.query("INSERT INTO posting (person_id, unit_id, post, `rank`, rank_since, staff_kind, managed_by, status, valid_from, recorded_by) SELECT 11, 500, post, `rank`, rank_since, staff_kind, managed_by, status, '2026-06-01', 1 FROM posting WHERE person_id = 11");
    await owner.query('DELETE FROM annual_roster_person WHERE person_id = 12');
    const runId = await home.runOver(await home.must(home.first, '/counting'));
    const counted = await home.province.database.query<{ personId: number; unitId: number }>('SELECT person_id AS personId, unit_id AS unitId FROM assessment_result WHERE run_id = ? AND person_id IN (11, 12)', [runId]);
    expect(counted).toEqual([{ personId: 11, unitId: 112 }]);
    expect(await home.province.run(runId)).toMatchObject({ annualAssessmentId: expect.any(Number), baseRunId: null });
    await owner.query("DELETE FROM posting WHERE person_id = 11 AND valid_from = '2026-06-01'");
    await owner.query('UPDATE posting SET valid_until = NULL WHERE person_id = 11');
  });

  test('is opened once, for the whole city, in a year that has begun, with deadlines in order', async () => {
    const open = (more: object) => home.first.ask('POST', '/annual-assessments', { year: YEAR, unitId: 1, deadlines: [], ...more });
    expect(await open({ unitId: 2 })).toMatchObject({ status: 400, body: { code: 'ANNUAL_UNIT_NOT_ROOT' } });
    expect(await open({ year: 2020 })).toMatchObject({ body: { code: 'NO_POLICY_IN_FORCE' } });
    expect(await open({ deadlines: [{ state: 'unit_review', dueOn: '2026-12-01' }, { state: 'counting', dueOn: '2026-11-01' }] })).toMatchObject({ status: 400, body: { code: 'ANNUAL_DEADLINES_OUT_OF_ORDER' } });
    const answers = await Promise.all([open({}), open({}), open({})]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'ANNUAL_EXISTS' });
  });

  test('takes its roster once, however often the job comes, and anew only with a reason', async () => {
    await home.opened();
    const { database, policies, clock } = home.province;
    await takeRoster(database, policies, YEAR, clock);
    expect(await home.state()).toMatchObject({ state: 'collecting', people: PEOPLE, signOffs: { done: 0, all: UNITS } });
    expect(await home.post(home.first, '/roster', {})).toMatchObject({ status: 400 });
    await home.must(home.first, '/roster', { reason: '机构改革' });
    await takeRoster(database, policies, YEAR, clock);
    const { steps } = await home.state();
    expect((steps as { to: string }[]).map(({ to }) => to)).toEqual(['opened', 'collecting', 'opened', 'collecting']);
  });

  test('each step refuses what is not its turn', async () => {
    await home.opened();
    const turns = [['/counting', {}], ['/runs', {}], ['/publicity', home.period()], ['/recheck', {}], ['/confirmation', { documentNo: '1号' }], ['/seal', { documentNo: '1号', runDigest: '0'.repeat(64) }], ['/reopening', { documentNo: '1号', reason: '无' }], ['/return', { reason: '无' }]] as const;
    for (const [path, body] of turns) expect([path, await home.post(home.first, path, body)]).toMatchObject([path, { status: 409, body: { code: 'ANNUAL_STATE_WRONG' } }]);
    await home.must(home.first, '/unit-review');
    await home.must(home.first, '/return', { reason: '名册有误' });
    expect(await home.state()).toMatchObject({ state: 'collecting' });
  });

  test('of two who count, publish or seal at once one does, and a year is never counted twice', async () => {
    await home.signed();
    const twice = async (path: string, body: object) => (await Promise.all([home.post(home.first, path, body), home.post(home.second, path, body)])).map(({ status }) => status).toSorted();
    expect(await twice('/counting', {})).toEqual([200, 409]);
    await home.runOver(await home.state());
    expect(await twice('/publicity', home.period())).toEqual([200, 409]);
    await home.ended();
    await home.must(home.first, '/confirmation', { documentNo: '1号' });
    const third = await home.api.signedIn({ grants: [{ role: 'organisation_department', unitId: 1 }] });
    const paper = { documentNo: '2号', runDigest: await home.digest() };
    expect((await Promise.all([home.post(home.second, '/seal', paper), home.post(third, '/seal', paper)])).map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('is not sealed by who confirmed it, and not confirmed while something was entered after the run', async () => {
    await home.confirmed();
    expect(await home.post(home.first, '/seal', { documentNo: '1号', runDigest: await home.digest() })).toMatchObject({ status: 409, body: { code: 'ANNUAL_NEEDS_SECOND_PERSON' } });
    await home.province.post([9], 903);
    expect(await home.post(home.second, '/seal', { documentNo: '1号', runDigest: await home.digest() })).toMatchObject({ status: 409, body: { code: 'ANNUAL_RUN_STALE' } });
    await home.must(home.second, '/return', { reason: '有新的登记' });
    expect(await home.state()).toMatchObject({ state: 'recheck', maySeal: false });
  });

  test('goes on without a unit only after its deadline and with a reason', async () => {
    await home.opened([{ state: 'unit_review', dueOn: home.today }]);
    await home.must(home.first, '/unit-review');
    expect(await home.post(home.first, '/counting', { note: '两个单位逾期' })).toMatchObject({ status: 409, body: { code: 'ANNUAL_UNITS_UNSIGNED', facts: { unsigned: UNITS } } });
    const moved = await home.first.ask('PUT', `/annual-assessments/${YEAR}/deadlines`, { deadlines: [{ state: 'unit_review', dueOn: addDays(home.today, -1) }] });
    expect(moved.status).toBe(200);
    const told = await home.province.database.query<{ before: string }>("SELECT before_state AS `before` FROM audit_entry WHERE action = 'annual-assessment.deadlines-set'");
    expect(told.at(-1)?.before).toContain(home.today);
    expect(await home.post(home.first, '/counting', {})).toMatchObject({ status: 409, body: { code: 'ANNUAL_UNITS_UNSIGNED' } });
    await home.runOver(await home.must(home.first, '/counting', { note: '两个单位逾期' }));
  });

  test('reminds of a deadline three days before and when it has passed, each once, and again when it is moved', async () => {
    await home.opened([{ state: 'collecting', dueOn: addDays(home.today, 3) }, { state: 'unit_review', dueOn: addDays(home.today, 3) }]);
    const { database, clock } = home.province;
    const lookAfter = (days: number) => remindOfSteps(database, new Date(clock.now().getTime() + days * 86_400_000));
    expect((await Promise.all([lookAfter(0), lookAfter(0)])).toSorted()).toEqual([0, 1]);
    expect([await lookAfter(3), await lookAfter(4), await lookAfter(5)]).toEqual([0, 1, 0]);
    await home.first.ask('PUT', `/annual-assessments/${YEAR}/deadlines`, { deadlines: [{ state: 'collecting', dueOn: addDays(home.today, 4) }] });
    expect([await lookAfter(0), await lookAfter(1), await lookAfter(7), await lookAfter(7)]).toEqual([0, 1, 1, 0]);
  });

  test('tells each step to those whose turn it is, before its last day and when that has passed; nobody what they did themselves', async () => {
    const hr = await home.api.signedIn({ displayName: '单位二人事', grants: [{ role: 'unit_hr', unitId: 2 }] });
    const told = async (by: Visitor) => ((await by.ask('GET', '/notices?limit=200')).body['items'] as { title: { zh: string } }[]).map(({ title }) => title.zh);
    const hears = (by: Visitor, title: string) => until(title, async () => (await told(by)).includes(title));
    const { database, clock, home: { owner } } = home.province;
    const lookAfter = (days: number) => remindOfSteps(database, new Date(clock.now().getTime() + days * 86_400_000));
    await owner.query('DELETE FROM notice');
    await home.opened(['collecting', 'unit_review'].map((state) => ({ state, dueOn: addDays(home.today, 2) })));
    await hears(hr, `${YEAR} 年度考核启动，开始归集学分`);
    await owner.query("UPDATE standing SET attainment = IF(person_id = 7, 'not_met', 'met') WHERE training_year = ?", [YEAR]);
    await lookAfter(0);
    for (const by of [hr, home.trainee]) await hears(by, `${YEAR} 年度学分归集即将截止`);
    await hears(home.first, `${YEAR} 年度考核“归集学分”即将到期`);
    await lookAfter(3);
    await hears(home.first, `${YEAR} 年度考核“归集学分”已到期`);
    await home.must(home.first, '/unit-review');
    await hears(home.second, `${YEAR} 年度考核：已交各单位核对签章`);
    await lookAfter(3);
    await until('the unit is told that it is late', async () => (await told(hr)).some((title) => title.endsWith('年度考核名册逾期未签章')));
    await hears(home.second, `${YEAR} 年度考核“单位核对签章”已到期`);
    await owner.query("UPDATE annual_sign_off SET state = 'signed', signed_by_name = '单位人事' WHERE unit_id <> 2");
    await home.must(hr, '/sign-offs/2', { note: '' });
    await hears(home.first, `${YEAR} 年度考核：全部单位已签章`);
    await home.runOver(await home.must(home.first, '/counting'));
    await hears(home.first, `${YEAR} 年度考核：汇总计算完成`);
    await home.must(home.first, '/publicity', home.period());
    await home.trainee.ask('POST', `/annual-assessments/${YEAR}/objections`, { body: '漏登' });
    for (const by of [home.first, home.second]) await hears(by, `有 ${YEAR} 年度公示异议待您核查`);
    const { body } = await home.first.ask('GET', '/objections');
    const objectionId = (body['items'] as { id: number }[])[0]?.id;
    await home.first.ask('POST', `/objections/${objectionId}/proposal`, { outcome: 'rejected', reason: '已计入' });
    await hears(home.second, `有 ${YEAR} 年度公示异议待您审定`);
    await lookAfter(8);
    await hears(home.second, `${YEAR} 年度考核“公示与异议”已到期`);
    const all = await told(home.first);
    for (const title of [`有 ${YEAR} 年度公示异议待您审定`, `${YEAR} 年度考核：已交各单位核对签章`]) expect(all).not.toContain(title);
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
  });

  test('keeps a last day for deciding on the advice, which moves also after the seal; what led to the seal does not', async () => {
    await home.sealed();
    const keep = (state: string) => home.first.ask('PUT', `/annual-assessments/${YEAR}/deadlines`, { deadlines: [{ state, dueOn: addDays(home.today, 1) }] });
    expect(await keep('counting')).toMatchObject({ status: 409, body: { code: 'ANNUAL_STATE_WRONG' } });
    expect(await keep('sealed')).toMatchObject({ status: 200, body: { deadlines: [{ state: 'sealed', dueOn: addDays(home.today, 1) }] } });
    expect(await remindOfSteps(home.province.database, home.province.clock.now())).toBe(1);
    await until('those who lead the year are told', async () => (await home.province.database.query("SELECT 1 FROM notice WHERE kind = 'annual_due' AND facts LIKE '%sealed%'")).length > 0);
  });
});
