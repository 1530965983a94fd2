import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { startApi, type Api } from '../../support/api';
import { until } from '../../support/until';
import type { Visitor } from '../../support/visitor';
import type { Answer } from '../identity/browser';
import { Province, YEAR } from './province';

const PEOPLE = 120;
const PAPER = { reason: '援派一年', documentNo: '组干〔2026〕12号' };

interface Shown {
  readonly totalHundredths: number;
  readonly verdict: { readonly code: string };
  readonly requirements: readonly { readonly id: string; readonly neededHundredths: number; readonly excused: boolean }[];
}

describe('decisions about one person-year', () => {
  let province: Province;
  let api: Api;
  let unit: Visitor;
  let department: Visitor;
  let second: Visitor;
  beforeAll(async () => {
    province = await Province.open(PEOPLE);
    province.startWorker();
    api = await startApi(province.home.environment);
    unit = await api.signedIn({ displayName: '单位人事', grants: [{ role: 'unit_hr', unitId: 1 }] });
    department = await api.signedIn({ displayName: '组织部甲', grants: [{ role: 'organisation_department', unitId: 1 }] });
    second = await api.signedIn({ displayName: '组织部乙', personId: 40, grants: [{ role: 'organisation_department', unitId: 1 }] });
  });
  afterAll(async () => {
    await api.close();
    await province.close();
  });

  const propose = (by: Visitor, personId: number, content: object): Promise<Answer> => by.ask('POST', '/year-decisions', { personId, year: YEAR, ...PAPER, ...content });
  const shown = async (personId: number): Promise<Shown> => (await department.ask('GET', `/people/${personId}/years/${YEAR}`)).body as unknown as Shown;
  const needed = ({ requirements }: Shown): Record<string, number> => Object.fromEntries(requirements.map(({ id, neededHundredths }) => [id, neededHundredths]));
  const lines = (personId: number) =>
    province.database.query<{ source: string; title: string; quantity: number }>("SELECT source, title, quantity FROM credit_entry WHERE training_year = ? AND person_id = ? AND entry_no > 15 ORDER BY entry_no", [YEAR, personId]);

  async function approved(personId: number, content: object): Promise<number> {
    const { status, body } = await propose(unit, personId, content);
    expect([status, body]).toEqual([201, expect.objectContaining({ state: 'proposed' })]);
    const id = Number(body['id']);
    expect(await department.ask('POST', `/year-decisions/${id}/approval`, { note: '同意' })).toMatchObject({ status: 200, body: { state: 'approved', decidedByName: '组织部甲' } });
    return id;
  }

  test('change nothing until somebody else approves, and then stand in ledger, explanation, standing and run', async () => {
    const before = await shown(3);
    const { body } = await propose(department, 3, { kind: 'exemption' });
    const id = Number(body['id']);
    expect(await shown(3)).toMatchObject({ totalHundredths: before.totalHundredths, verdict: before.verdict });
    expect(await department.ask('POST', `/year-decisions/${id}/approval`, {})).toMatchObject({ status: 409, body: { code: 'DECISION_NEEDS_SECOND_PERSON' } });
    expect(await unit.ask('POST', `/year-decisions/${id}/approval`, {})).toMatchObject({ status: 403 });
    await second.ask('POST', `/year-decisions/${id}/approval`, {});
    expect(await shown(3)).toMatchObject({ totalHundredths: before.totalHundredths, verdict: { code: 'exempt' } });
    expect(await lines(3)).toEqual([{ source: 'decision', title: PAPER.reason, quantity: 0 }]);
    const explanation = await department.ask('GET', `/people/3/years/${YEAR}/explanation`);
    expect(JSON.stringify(explanation.body)).toContain(`经审定免除“本年度全部要求”：${PAPER.reason}`);
    await until('the standing knows', async () => {
      const [row] = await province.database.query<{ verdict: string }>('SELECT verdict FROM standing WHERE training_year = ? AND person_id = 3', [YEAR]);
      return row?.verdict === 'exempt';
    });
    const full = await province.assess('full');
    expect(await province.counts(full.runId)).toMatchObject({ people: PEOPLE, failed: 0, disagreements: 0 });
  });

  test('a run that reuses counts anew whoever was decided about, and ends as a full run does', async () => {
    await province.assess('full');
    await approved(21, { kind: 'penalty', amountHundredths: 500 });
    const reuse = await province.assess('reuse');
    expect(await province.counts(reuse.runId)).toMatchObject({ people: PEOPLE, reused: PEOPLE - 1, changed: 1 });
    expect((await province.assess('full')).digest).toBe(reuse.digest);
  });

  test('are the work of two people, not of one with two accounts', async () => {
    const twin = await api.signedIn({ personId: 40, grants: [{ role: 'unit_hr', unitId: 1 }] });
    const { body } = await propose(twin, 5, { kind: 'exemption' });
    expect(await second.ask('POST', `/year-decisions/${Number(body['id'])}/approval`, {})).toMatchObject({ status: 409, body: { code: 'DECISION_NEEDS_SECOND_PERSON' } });
    const offered = async (by: Visitor) => (await by.ask('GET', `/year-decisions/${Number(body['id'])}`)).body['mayDecide'];
    await until('the other account of the person is offered nothing', async () => (await offered(second)) === false);
    expect(await offered(department)).toBe(true);
    await twin.ask('POST', `/year-decisions/${Number(body['id'])}/withdrawal`);
  });

  test('approved twice at once stand once', async () => {
    const { body } = await propose(unit, 5, { kind: 'penalty', amountHundredths: 300 });
    const before = await shown(5);
    const answers = await Promise.all([department, second, department, second].map((by) => by.ask('POST', `/year-decisions/${body['id']}/approval`, {})));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    expect((await lines(5)).map(({ quantity }) => quantity)).toEqual([300]);
    expect((await shown(5)).totalHundredths).toBe(before.totalHundredths - 300);
  });

  test('are taken back by a new decision alone, once, and may be made anew', async () => {
    const before = await shown(6);
    const id = await approved(6, { kind: 'opening_balance', amountHundredths: 1_200, bucket: 'elective' });
    expect((await shown(6)).totalHundredths).toBe(before.totalHundredths + 1_200);
    const revocation = await unit.ask('POST', `/year-decisions/${id}/revocation`, { reason: '依据有误', documentNo: '组干〔2026〕13号' });
    expect(revocation).toMatchObject({ status: 201, body: { state: 'proposed', revokesId: id } });
    expect(await unit.ask('POST', `/year-decisions/${id}/revocation`, { reason: '再次', documentNo: '组干〔2026〕13号' })).toMatchObject({ status: 409, body: { code: 'REVOCATION_OPEN' } });
    expect(await department.ask('POST', `/year-decisions/${String(revocation.body['id'])}/approval`, {})).toMatchObject({ status: 200 });
    expect(await department.ask('GET', `/year-decisions/${id}`)).toMatchObject({ body: { state: 'revoked' } });
    expect((await shown(6)).totalHundredths).toBe(before.totalHundredths);
    expect((await lines(6)).map(({ source, quantity }) => [source, quantity])).toEqual([['decision', 1_200], ['reversal', -1_200]]);
    expect(await unit.ask('POST', `/year-decisions/${id}/revocation`, { reason: '再次', documentNo: '组干〔2026〕13号' })).toMatchObject({ status: 409, body: { code: 'DECISION_STATE_WRONG' } });
    await approved(6, { kind: 'opening_balance', amountHundredths: 100, bucket: 'elective' });
    expect((await shown(6)).totalHundredths).toBe(before.totalHundredths + 100);
  });

  test.each([
    [{ kind: 'exemption', requirement: 'total_min' }, (after: Shown) => after.requirements.find(({ id }) => id === 'total_min')?.excused, true],
    [{ kind: 'reduction', requirement: 'total_min', percent: 50 }, (after: Shown) => needed(after)['total_min'], 4_200],
    [{ kind: 'reduction', requirement: 'total_min', amountHundredths: 1_000 }, (after: Shown) => needed(after)['total_min'], 7_400],
    [{ kind: 'override', requirement: 'total_min', amountHundredths: 9_000 }, (after: Shown) => needed(after)['total_min'], 9_000],
    [{ kind: 'excluded' }, (after: Shown) => after.verdict.code, 'excluded'],
    [{ kind: 'fact_excluded', entryNo: 1 }, (after: Shown, before: Shown) => after.totalHundredths < before.totalHundredths, true],
    [{ kind: 'make_up', entryNo: 1, forYear: YEAR - 1 }, (after: Shown, before: Shown) => after.totalHundredths < before.totalHundredths, true],
    [{ kind: 'judge_as', rank: '二级科员' }, (after: Shown, before: Shown) => after.totalHundredths === before.totalHundredths, true],
  ] as const)('%j does what its trial said', async (content, seen, expected) => {
    const personId = 60;
    const before = await shown(personId);
    const trial = await unit.ask('POST', `/people/${personId}/years/${YEAR}/decision-trial`, content);
    const { after } = trial.body as unknown as { after: Shown };
    const id = await approved(personId, content);
    const now = await shown(personId);
    expect(seen(now, before)).toBe(expected);
    expect([now.totalHundredths, now.verdict, now.requirements]).toEqual([after.totalHundredths, after.verdict, after.requirements]);
    const { body } = await unit.ask('POST', `/year-decisions/${id}/revocation`, { ...PAPER });
    await department.ask('POST', `/year-decisions/${String(body['id'])}/approval`, {});
    expect((await shown(personId)).totalHundredths).toBe(before.totalHundredths);
  });

  test.each([
    [{ kind: 'reduction', requirement: 'total_min' }, 'DECISION_FIELD_MISSING'],
    [{ kind: 'override', requirement: 'total_min' }, 'DECISION_FIELD_MISSING'],
    [{ kind: 'excluded', percent: 5 }, 'DECISION_FIELD_FOREIGN'],
    [{ kind: 'exemption', requirement: 'nowhere' }, 'REQUIREMENT_UNKNOWN'],
    [{ kind: 'penalty', amountHundredths: 5, bucket: 'nowhere' }, 'BUCKET_UNKNOWN'],
    [{ kind: 'fact_excluded', entryNo: 9_999 }, 'DECISION_ENTRY_UNKNOWN'],
    [{ kind: 'make_up', entryNo: 1, forYear: YEAR }, 'MAKE_UP_YEAR_WRONG'],
    [{ kind: 'reduction', requirement: 'total_min', percent: 50, amountHundredths: 100 }, 'DECISION_FIELDS_EXCLUDE'],
    [{ kind: 'opening_balance', amountHundredths: 0 }, 'DECISION_AMOUNT_ZERO'],
    [{ kind: 'judge_as', rank: '天下第一' }, 'RANK_UNKNOWN'],
    [{ kind: 'exemption', reason: '　 ' }, 'BAD_REQUEST'],
  ])('%j is refused with %s', async (content, code) => {
    expect(await propose(unit, 70, content)).toMatchObject({ status: 400, body: { code } });
  });

  test('sent twice at once is proposed once, and an entry is spoken of by one', async () => {
    const twice = await Promise.all([1, 2].map(() => propose(unit, 71, { kind: 'opening_balance', amountHundredths: 500 })));
    expect(twice.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await propose(unit, 71, { kind: 'opening_balance', amountHundredths: 500, documentNo: '组干〔2026〕13号' })).toMatchObject({ status: 201 });
    expect(await propose(unit, 71, { kind: 'make_up', entryNo: 1, forYear: YEAR - 1 })).toMatchObject({ status: 201 });
    expect(await propose(department, 71, { kind: 'make_up', entryNo: 1, forYear: YEAR - 2 })).toMatchObject({ status: 409, body: { code: 'DECISION_STANDS' } });
  });

  test('go out as they are filtered, of the people within reach, and never by whoever may only look', async () => {
    const listed = (await department.ask('GET', `/year-decisions?year=${YEAR}&state=approved&limit=200`)).body['items'] as { id: number; personName: string }[];
    const { body } = await department.download(`/year-decisions/export.xlsx?year=${YEAR}&state=approved`);
    const rows = await rowsOfWorkbook(body, '个案认定', '编号');
    expect(rows.map(([id, name]) => [id, name])).toEqual(listed.map(({ id, personName }) => [String(id), personName]));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(([, , , , , state]) => state === '已批准')).toBe(true);
    const auditor = await api.signedIn({ grants: [{ role: 'auditor', unitId: 1 }] });
    expect((await auditor.download('/year-decisions/export.xlsx')).status).toBe(403);
  });

  test('nobody decides about themselves or about people out of reach, and a refused one leaves no line', async () => {
    expect(await propose(second, 40, { kind: 'exemption' })).toMatchObject({ status: 409, body: { code: 'DECISION_ABOUT_ONESELF' } });
    const aboutSecond = await propose(unit, 40, { kind: 'exemption' });
    expect(await second.ask('POST', `/year-decisions/${String(aboutSecond.body['id'])}/approval`, {})).toMatchObject({ status: 409, body: { code: 'DECISION_ABOUT_ONESELF' } });
    expect(await department.ask('POST', `/year-decisions/${String(aboutSecond.body['id'])}/refusal`, { reason: '依据不足' })).toMatchObject({ status: 200, body: { state: 'refused', decisionNote: '依据不足' } });
    expect(await lines(40)).toEqual([]);
    const [served] = await province.database.query<{ unitId: number }>('SELECT unit_id AS unitId FROM posting WHERE person_id = 50 AND valid_until IS NULL');
    const [other] = await province.database.query<{ id: number }>('SELECT id FROM org_unit WHERE id <> ? AND parent_id IS NOT NULL LIMIT 1', [served?.unitId ?? 0]);
    const elsewhere = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: other?.id ?? 0 }] });
    expect(await propose(elsewhere, 50, { kind: 'exemption' })).toMatchObject({ status: 404, body: { code: 'PERSON_NOT_FOUND' } });
    expect((await elsewhere.ask('GET', '/year-decisions?personId=3')).body).toMatchObject({ items: [] });
  });
});
