import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '#kernel';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { AlteredRows } from '../../support/altered-rows';
import { until } from '../../support/until';
import { openWorkbook } from '../../../src/platform/workbook/open-workbook';
import { AnnualHome } from './annual-home';
import { YEAR } from './province';

const PEOPLE = 60;
const AT = `/annual-assessments/${YEAR}`;
const TEXT = { body: '5 月网络课程未计入，附证书。' };

interface Shown {
  readonly items: readonly { readonly personId: number | null; readonly name: string; readonly verdict: string | null; readonly totalHundredths: number | null }[];
  readonly count: number;
  readonly own: { readonly personId: number; readonly totalHundredths: number } | null;
  readonly mayObject: boolean;
  readonly publicity: object | null;
}

describe('what people see of the year, say against it, and sign', () => {
  let home: AnnualHome;
  beforeAll(async () => {
    home = await AnnualHome.open(PEOPLE);
  });
  afterEach(() => home.forget());
  afterAll(() => home.close());

  const seen = async (by = home.trainee): Promise<Shown> => (await by.ask('GET', `${AT}/publicity`)).body as unknown as Shown;
  const raise = (by = home.trainee) => by.ask('POST', `${AT}/objections`, TEXT);
  const raised = async (): Promise<string> => `/objections/${String((await raise()).body['id'])}`;
  const noticesOf = (kind: string) => home.province.database.query<{ personId: number | null }>('SELECT person_id AS personId FROM notice WHERE kind = ?', [kind]);

  test('a unit signs its own part once, is returned to with a reason, and signs again; nobody signs for others', async () => {
    const hr = await home.api.signedIn({ displayName: '单位二人事', grants: [{ role: 'unit_hr', unitId: 2 }] });
    await home.reviewed();
    await until('the unit is told', async () => (await noticesOf('roster_to_sign')).length > 0);
    const list = (await hr.ask('GET', `${AT}/sign-offs`)).body['items'] as { unitId: number; maySign: boolean; people: number }[];
    expect(list).toEqual([expect.objectContaining({ unitId: 2, maySign: true, people: 3 })]);
    expect((await hr.ask('GET', `${AT}/roster`)).body).toMatchObject({ count: 3, items: [{ unitName: expect.stringContaining('科室') }, {}, {}] });
    const rows = async (path: string, sheet: string, first: string, by = hr) => rowsOfWorkbook((await by.download(`${AT}/${path}`)).body, sheet, first);
    const named = ((await hr.ask('GET', `${AT}/roster`)).body['items'] as { name: string }[]).map(({ name }) => name);
    expect((await rows('roster.xlsx', `${YEAR} 年度考核名册`, '姓名')).map(([name]) => name)).toEqual(named);
    expect(await rows('roster.xlsx', `${YEAR} 年度考核名册`, '姓名', home.first)).toHaveLength(PEOPLE);
    expect(await rows('sign-offs.xlsx', `${YEAR} 年度签章单位`, '单位')).toMatchObject([{ 1: '2', 2: '待签章', 3: '3' }]);
    expect((await Promise.all([hr.ask('POST', `${AT}/sign-offs/2`, { note: '' }), hr.ask('POST', `${AT}/sign-offs/2`, { note: '' })])).map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await hr.ask('POST', `${AT}/sign-offs/3`, {})).toMatchObject({ status: 404 });
    expect(await hr.ask('POST', `${AT}/sign-offs/2/return`, { reason: '漏人' })).toMatchObject({ status: 403 });
    expect(await home.post(home.first, '/sign-offs/2/return', { reason: '漏一人' })).toMatchObject({ status: 200 });
    await until('the unit is told again', async () => (await noticesOf('roster_to_sign')).length > 1);
    expect((await hr.ask('GET', `${AT}/sign-offs`)).body).toMatchObject({ items: [{ state: 'returned', returnReason: '漏一人', returnedByName: '组织部甲', maySign: true }] });
    expect(await hr.ask('POST', `${AT}/sign-offs/2`, { note: '已补' })).toMatchObject({ status: 200, body: { items: [{ state: 'signed', note: '已补' }] } });
    expect(await home.post(home.first, '/sign-offs/9999', {})).toMatchObject({ status: 403 });
  });

  test('before anything is published nobody sees a result; then each their own, and of others what the publicity says', async () => {
    await home.counted();
    expect(await seen()).toMatchObject({ publicity: null, own: null, items: [], mayObject: false });
    expect((await home.trainee.ask('GET', '/published-years')).body).toEqual({ years: [] });
    await home.must(home.first, '/publicity', home.period({ audience: 'unit', showsNames: false, showsVerdicts: true }));
    expect((await home.trainee.ask('GET', '/published-years')).body).toEqual({ years: [YEAR] });
    const unit = await seen();
    expect(unit).toMatchObject({ own: { personId: 7 }, mayObject: true, count: 3 });
    const others = unit.items.filter(({ personId }) => personId !== 7);
    expect(others).toHaveLength(2);
    for (const other of others) expect(other).toMatchObject({ personId: null, name: '学**', totalHundredths: null, verdict: expect.stringMatching(/met/) });
    const taken = await rowsOfWorkbook((await home.trainee.download(`${AT}/publicity/export.xlsx`)).body, `${YEAR} 年度公示名单`, '姓名');
    expect(taken.map(([name, , , , total]) => [name, total])).toEqual(unit.items.map(({ name, totalHundredths }) => [name, totalHundredths === null ? '不公示' : String(totalHundredths / 100)]));
    const { owner } = home.province.home;
    await owner.query("UPDATE annual_assessment SET audience = 'own'");
    expect(await seen()).toMatchObject({ count: 1, items: [{ personId: 7, totalHundredths: expect.any(Number) }] });
    await owner.query("UPDATE annual_assessment SET audience = 'city', shows_names = 1, shows_verdicts = 0");
    const city = await seen();
    expect(city.count).toBe(PEOPLE);
    expect(city.items.filter(({ personId }) => personId === null).every(({ verdict, totalHundredths }) => verdict === null && totalHundredths === null)).toBe(true);
    await owner.query('UPDATE annual_assessment SET published_until = ?', [addDays(home.today, -1)]);
    expect(await seen()).toMatchObject({ count: 1, mayObject: true });
    expect((await seen(home.first)).items.every(({ totalHundredths }) => totalHundredths !== null)).toBe(true);
    await until('everybody is told', async () => (await noticesOf('annual_result')).length === PEOPLE);
  });

  test('the period begins today or later, and ends only after the last day for objections', async () => {
    await home.counted();
    const wrong = [{ from: addDays(home.today, -1) }, { until: addDays(home.today, -1) }, { objectionsUntil: home.today }];
    for (const more of wrong) expect(await home.post(home.first, '/publicity', home.period(more))).toMatchObject({ status: 400, body: { code: 'PUBLICITY_PERIOD_WRONG' } });
    await home.must(home.first, '/publicity', home.period());
    expect(await home.post(home.first, '/recheck')).toMatchObject({ status: 409, body: { code: 'PUBLICITY_RUNS' } });
  });

  test('an objection is answered by two people, and upheld only when the correction stands in the ledger', async () => {
    await home.published();
    const path = await raised();
    expect(await home.trainee.upload(`${path}/document`, {}, { name: '证书.pdf', content: Buffer.from('%PDF-1.7 ') })).toMatchObject({ status: 201, body: { fileName: '证书.pdf' } });
    const decide = (by: typeof home.first, agrees: boolean) => by.ask('POST', `${path}/decision`, { agrees, note: '' });
    expect(await decide(home.second, true)).toMatchObject({ status: 409, body: { code: 'OBJECTION_STATE_WRONG' } });
    await home.first.ask('POST', `${path}/proposal`, { outcome: 'upheld', reason: '确有漏登' });
    expect(await home.trainee.upload(`${path}/document`, {}, { name: '又一份.pdf', content: Buffer.from('%PDF-1.7 ') })).toMatchObject({ status: 409 });
    expect((await home.trainee.ask('GET', '/objections?own=true')).body).toMatchObject({ items: [{ state: 'proposed', outcome: null, proposalReason: '', proposedByName: '组织部甲' }] });
    expect(await decide(home.first, true)).toMatchObject({ status: 409, body: { code: 'OBJECTION_NEEDS_SECOND_PERSON' } });
    expect(await decide(home.second, true)).toMatchObject({ status: 409, body: { code: 'OBJECTION_NOT_CORRECTED' } });
    await home.decide(7);
    const answers = await Promise.all([decide(home.second, true), decide(home.second, true)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await home.trainee.ask('GET', '/objections?own=true')).body).toMatchObject({ count: 1, items: [{ state: 'upheld', proposedByName: '组织部甲', decidedByName: '组织部乙', corrected: true }] });
    const rows = await rowsOfWorkbook((await home.first.download(`/objections.xlsx?year=${YEAR}&state=upheld`)).body, '异议', '人员');
    expect(rows).toMatchObject([{ 1: '7', 4: '成立', 5: TEXT.body, 10: '组织部甲', 11: '已有更正登记或认定', 12: '组织部乙' }]);
    const stranger = await home.api.signedIn({ personId: 8, grants: [{ role: 'trainee', unitId: null }] });
    expect(await rowsOfWorkbook((await stranger.download('/objections.xlsx')).body, '异议', '人员')).toEqual([]);
    await until('the person is told', async () => (await noticesOf('objection_decided')).some(({ personId }) => personId === 7));
    await home.ended();
    expect(await home.post(home.first, '/confirmation', { documentNo: '1号' })).toMatchObject({ body: { code: 'ANNUAL_RUN_STALE' } });
    const published = await seen();
    await home.runOver(await home.must(home.first, '/runs'));
    expect(await seen()).toMatchObject({ settled: false, own: { ...published.own, published: null } });
    await home.must(home.first, '/confirmation', { documentNo: '1号' });
    const total = (published.own?.totalHundredths ?? 0) + 100;
    expect(await seen()).toMatchObject({ settled: true, own: { totalHundredths: total, published: { totalHundredths: total - 100 } }, items: [{ personId: 7, totalHundredths: total }] });
    expect(await rowsOfWorkbook((await home.trainee.download(`${AT}/publicity/export.xlsx`)).body, `${YEAR} 年度确认结果`, '姓名')).toMatchObject([{ 4: String(total / 100) }]);
  });

  test('what was made public, objected and decided is named by the verification when somebody alters it', async () => {
    const { province, api } = home;
    const rows = new AlteredRows({ database: province.database, owner: province.home.owner, app: api.app });
    await rows.overlook();
    await home.published();
    const path = await raised();
    await home.first.ask('POST', `${path}/proposal`, { outcome: 'rejected', reason: '查无遗漏' });
    await home.second.ask('POST', `${path}/decision`, { agrees: true, note: '' });
    await home.ended();
    await home.runOver(await home.must(home.first, '/runs'));
    expect(await rows.named()).toEqual([]);
    const runId = Number((await seen() as { publicity?: { runId?: number } }).publicity?.runId);
    const one = `WHERE run_id = ${runId} AND person_id = 8`;
    const altogether = [`UPDATE assessment_result SET attainment = IF(attainment = 'met', 'not_met', 'met'), unmet = IF(attainment = 'met', '', 'required'), verdict = CONCAT(verdict, 'x') ${one}`, `UPDATE assessment_result SET digest = UNHEX(SHA2(CONCAT(verdict, ';', flags, ';', outcome), 256)) ${one}`];
    expect(await rows.namedAfter('assessment_result', altogether)).toEqual([expect.stringMatching(`^the result of person 8 published by run ${runId} was changed, against audit entry \\d+$`)]);
    expect(await rows.namedAfter('assessment_result', [`DELETE FROM assessment_result ${one}`])).toEqual([expect.stringMatching('^the result of person 8 .* was removed')]);
    const id = path.replace('/objections/', '');
    const objection = [expect.stringMatching(`^objection ${id} of person 7 was changed`)];
    for (const what of ["outcome = 'upheld', state = 'upheld'", "decided_by_name = '组织部甲'", 'proposed_by = proposed_by + 1', "body = '无'"]) {
      expect(await rows.namedAfter('annual_objection', [`UPDATE annual_objection SET ${what} WHERE id = ${id}`])).toEqual(objection);
    }
    for (const what of ["published_until = '2099-01-01'", "audience = 'own'", `published_run_id = ${runId + 1}`, "state = 'sealed'"]) {
      expect(await rows.namedAfter('annual_assessment', [`UPDATE annual_assessment SET ${what}`])).toEqual([expect.stringMatching(`^${YEAR}, the standing and publicity of the assessment was changed`)]);
    }
    await rows.stateFound();
    expect(await rows.named()).toEqual([]);
    expect(await rows.namedAfter('assessment_result', [`UPDATE assessment_result SET person_id = 4008 ${one}`])).toEqual([expect.stringMatching('person 8 .* was removed'), `the result of person 4008 published by run ${runId} was inserted`]);
  });

  test('one that is open holds up the confirmation; it may be sent back, rejected or withdrawn', async () => {
    await home.published();
    const path = await raised();
    await home.ended();
    expect(await home.post(home.first, '/confirmation', { documentNo: '1号' })).toMatchObject({ status: 409, body: { code: 'OBJECTIONS_OPEN' } });
    await home.first.ask('POST', `${path}/proposal`, { outcome: 'rejected', reason: '已计入' });
    expect(await home.second.ask('POST', `${path}/decision`, { agrees: false, note: ' ' })).toMatchObject({ status: 400, body: { code: 'OBJECTION_RETURN_NEEDS_REASON' } });
    expect(await home.second.ask('POST', `${path}/decision`, { agrees: false, note: '再核一次' })).toMatchObject({ status: 200, body: { state: 'raised', outcome: null, decisionNote: '再核一次' } });
    expect((await home.trainee.ask('GET', '/objections?own=true')).body).toMatchObject({ items: [{ state: 'raised', decisionNote: '' }] });
    await home.second.ask('POST', `${path}/proposal`, { outcome: 'rejected', reason: '已核，已计入' });
    const twin = await home.api.signedIn({ personId: 40, grants: [{ role: 'organisation_department', unitId: 1 }] });
    expect(await twin.ask('POST', `${path}/decision`, { agrees: true })).toMatchObject({ status: 409, body: { code: 'OBJECTION_NEEDS_SECOND_PERSON' } });
    for (const [by, mayDecide] of [[twin, false], [home.first, true]] as const) expect((await by.ask('GET', `/objections?year=${YEAR}&state=proposed`)).body).toMatchObject({ items: [{ mayDecide }] });
    expect(await home.trainee.ask('POST', `${path}/withdrawal`)).toMatchObject({ status: 409, body: { code: 'OBJECTION_STATE_WRONG' } });
    expect(await home.first.ask('POST', `${path}/decision`, { agrees: true })).toMatchObject({ status: 200, body: { state: 'rejected' } });
    await home.must(home.first, '/confirmation', { documentNo: '1号' });
  });

  test('is raised once at a time, by whom it concerns, while objections are accepted', async () => {
    await home.counted();
    expect(await raise()).toMatchObject({ status: 409, body: { code: 'OBJECTIONS_CLOSED' } });
    await home.must(home.first, '/publicity', home.period());
    expect((await Promise.all([raise(), raise()])).map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await raise()).toMatchObject({ body: { code: 'OBJECTION_OPEN' } });
    await home.province.home.owner.query('DELETE FROM annual_roster_person WHERE person_id = 9');
    const stranger = await home.api.signedIn({ personId: 9, grants: [{ role: 'trainee', unitId: null }] });
    expect(await raise(stranger)).toMatchObject({ status: 409, body: { code: 'NOT_IN_ROSTER' } });
    const [own] = (await home.trainee.ask('GET', '/objections?own=true')).body['items'] as { id: number }[];
    expect(await home.trainee.ask('POST', `/objections/${own?.id}/withdrawal`)).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
    expect(await raise()).toMatchObject({ status: 201 });
    await home.province.home.owner.query('UPDATE annual_assessment SET objections_until = ?, published_until = ?', [addDays(home.today, -1), addDays(home.today, -2)]);
    const other = await home.api.signedIn({ personId: 8, grants: [{ role: 'trainee', unitId: null }] });
    expect(await raise(other)).toMatchObject({ body: { code: 'OBJECTIONS_CLOSED' } });
    expect(await other.ask('GET', '/objections')).toMatchObject({ body: { count: 0 } });
    expect(await other.ask('POST', `/objections/${own?.id}/withdrawal`)).toMatchObject({ status: 404 });
    const self = await home.api.signedIn({ personId: 7, grants: [{ role: 'organisation_department', unitId: 1 }] });
    const [open] = (await self.ask('GET', '/objections?state=raised')).body['items'] as { id: number; mayPropose: boolean }[];
    expect(open?.mayPropose).toBe(false);
    expect(await self.ask('POST', `/objections/${open?.id}/proposal`, { outcome: 'upheld', reason: '本人' })).toMatchObject({ status: 409, body: { code: 'OBJECTION_ONES_OWN' } });
  });

  test('advice is decided by a person and exported beside the result, in the columns asked for', async () => {
    await home.confirmed();
    const page = (await home.first.ask('GET', `${AT}/appraisal?advised=true&limit=200`)).body as unknown as { items: { personId: number; name: string; advice: { flag: string }[] }[]; count: number; mayDecide: boolean };
    expect(page.mayDecide).toBe(true);
    const [advised] = page.items;
    const flag = advised?.advice[0]?.flag ?? '';
    expect(await home.first.ask('POST', `${AT}/appraisal/${advised?.personId}`, { flag: 'nothing', followed: true, reason: '无' })).toMatchObject({ status: 404, body: { code: 'ADVICE_UNKNOWN' } });
    for (const followed of [true, false]) expect(await home.first.ask('POST', `${AT}/appraisal/${advised?.personId}`, { flag, followed, reason: '因病请假半年' })).toMatchObject({ status: 200 });
    const undecided = (await home.first.ask('GET', `${AT}/appraisal?undecided=true`)).body;
    expect(undecided['count']).toBe((advised?.advice.length ?? 0) > 1 ? page.count : page.count - 1);
    const { status, body } = await home.first.download(`${AT}/appraisal.xlsx?columns=unit,name,verdict,decision`);
    expect(status).toBe(200);
    const path = join(home.province.home.dataDir, 'appraisal.xlsx');
    await writeFile(path, body);
    const workbook = await openWorkbook(path);
    const rows: string[][] = [];
    for await (const row of workbook.rows('年度考核学分情况')) rows.push(row.cells.map((cell) => cell?.text ?? ''));
    workbook.close();
    expect(rows).toContainEqual(['所在单位', '姓名', '结论', '决定（决定人）']);
    expect(rows.find((row) => row[1] === advised?.name)?.[3]).toContain('不采纳，因病请假半年（组织部甲）');
    expect(rows.filter((row) => /^学员\d+$/.test(row[1] ?? ''))).toHaveLength(PEOPLE);
    expect((await home.first.download(`${AT}/appraisal.xlsx?columns=salary`)).status).toBe(400);
  });
});
