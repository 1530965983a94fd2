import { putPolicyInForce, recordPolicyVersion, type ReadyPolicy } from '../../../src/modules/credit-policy/public';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { queueRun } from '../../../src/modules/assessments/public';
import { ComputeShard } from '../../../src/modules/assessments/runs/compute-shard';
import { prepareRun } from '../../../src/modules/assessments/runs/prepare-run';
import { startApi, type Api } from '../../support/api';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { until } from '../../support/until';
import type { Visitor } from '../../support/visitor';
import { computeShards } from './compute-shards';
import { nanjing, Province, stricter, WHOLE, YEAR } from './province';

const PEOPLE = 260;

describe('a dry run', () => {
  let province: Province;
  let api: Api;
  let department: Visitor;
  let tried: ReadyPolicy;
  beforeAll(async () => {
    province = await Province.open(PEOPLE);
    province.startWorker();
    tried = await province.version(stricter());
    api = await startApi(province.home.environment);
    department = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: 1 }] });
  });
  afterAll(async () => {
    await api.close();
    await province.close();
  });

  const queueDry = () => province.queueDry(tried);
  const untouched = () =>
    province.database.query('SELECT (SELECT COUNT(*) FROM standing) AS standings, (SELECT IFNULL(MAX(computed_at), 0) FROM standing) AS computed, (SELECT COUNT(*) FROM assessment_result) AS results');
  const found = (runId: number) =>
    province.database.query<{ personId: number; beforeTotal: number; before: string; afterTotal: number; after: string }>(
      'SELECT person_id AS personId, before_total AS beforeTotal, before_attainment AS `before`, after_total AS afterTotal, after_attainment AS after FROM dry_run_result WHERE run_id = ? ORDER BY person_id', [runId],
    );

  test('says of everybody what a run under each version says, and touches neither results nor standing', async () => {
    const inForce = await province.assess('full');
    const runId = await province.queue('full', { policy: tried });
    await province.database.query("UPDATE assessment_run SET purpose = 'trial' WHERE id = ?", [runId]);
    await province.completed(runId);
    await until('standings stand', async () => Number((await province.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM standing'))[0]?.n) === PEOPLE);
    const before = await untouched();
    const dry = await queueDry();
    await province.completed(dry);
    expect(await untouched()).toEqual(before);
    const results = (id: number) => province.database.query<{ total: number; attainment: string }>('SELECT total, attainment FROM assessment_result WHERE run_id = ? ORDER BY person_id', [id]);
    const compared = await found(dry);
    expect(compared).toHaveLength(PEOPLE);
    expect(compared.map((row) => ({ total: row.beforeTotal, attainment: row.before }))).toEqual(await results(inForce.runId));
    expect(compared.map((row) => ({ total: row.afterTotal, attainment: row.after }))).toEqual(await results(runId));
    expect(compared.some((row) => row.afterTotal < row.beforeTotal)).toBe(true);
    expect(compared.some((row) => row.before === 'met' && row.after === 'not_met')).toBe(true);
    expect(await province.counts(dry)).toMatchObject({ people: PEOPLE, done: PEOPLE, failed: 0 });
  });

  test('counts each shard once, however often and in whichever order it is counted', async () => {
    const first = await queueDry();
    await province.completed(first);
    const again = await queueDryBeside();
    await computeShards(province, { runId: again, sizes: { full: 60, reuse: 60 }, backwards: true, everythingTwice: true });
    expect(await found(again)).toEqual(await found(first));
    const groups = (runId: number) => province.database.query('SELECT unit_id, `rank`, people, gained, lost, newly_met, no_longer_met, other_verdict, met_before, met_after FROM dry_run_group WHERE run_id = ? ORDER BY unit_id, `rank`', [runId]);
    expect(await groups(again)).toEqual(await groups(first));
    expect((await province.counts(again))['changed']).toBe((await province.counts(first))['changed']);
  });

  /** No job knows of it. */
  async function queueDryBeside(): Promise<number> {
    const now = province.clock.now();
    const answer: unknown = await province.database.query(
      `INSERT INTO assessment_run (training_year, unit_id, unit_path, policy_version_id, purpose, against_version_id, mode, status, as_of, created_by, created_by_name, created_at, progressed_at)
       SELECT training_year, unit_id, unit_path, policy_version_id, purpose, against_version_id, mode, 'queued', as_of, 0, 'test', ?, '2036-01-01' FROM assessment_run WHERE purpose = 'dry_run' ORDER BY id DESC LIMIT 1`,
      [now],
    );
    return (answer as { insertId: number }).insertId;
  }

  test('is asked for, followed and read by the department: by unit and rank, down to the person with both explanations', async () => {
    const start = (body: object, by = department) => by.ask('POST', '/policy-dry-runs', { year: YEAR, unitId: 1, policy: 'nanjing-2010@2', ...body });
    const hr = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: 1 }] });
    expect(await start({}, hr)).toMatchObject({ status: 403 });
    expect(await start({ policy: 'nanjing-2010@1' })).toMatchObject({ status: 400, body: { code: 'DRY_RUN_SAME_VERSION' } });
    expect(await start({ policy: 'nanjing-2010@77' })).toMatchObject({ status: 404, body: { code: 'POLICY_NOT_FOUND' } });
    const asked = await start({});
    expect(asked).toMatchObject({ status: 202, body: { purpose: 'dry_run', policy: { version: '2' }, against: { version: '1' } } });
    const runId = Number(asked.body['id']);
    expect(await hr.ask('GET', `/assessment-runs/${runId}`)).toMatchObject({ status: 404 });
    await province.completed(runId);
    expect(await department.ask('GET', `/assessment-runs/${runId}/results`)).toMatchObject({ status: 404 });
    const { body: top } = (await department.ask('GET', `/policy-dry-runs/${runId}/groups`)) as { body: unknown } as { body: Groups };
    expect(top.whole.people).toBe(PEOPLE);
    const sum = (rows: readonly Counts[]) => rows.reduce((all, { people, lost, noLongerMet }) => [(all[0] ?? 0) + people, (all[1] ?? 0) + lost, (all[2] ?? 0) + noLongerMet], [0, 0, 0]);
    const whole = [top.whole.people, top.whole.lost, top.whole.noLongerMet];
    expect([sum(top.units), sum(top.ranks)]).toEqual([whole, whole]);
    const inner = top.units.find(({ hasUnits }) => hasUnits) ?? top.units.at(-1);
    const { body: below } = (await department.ask('GET', `/policy-dry-runs/${runId}/groups?unitId=${inner?.unit.id}`)) as { body: unknown } as { body: Groups };
    expect(below.whole).toMatchObject({ people: inner?.people, lost: inner?.lost });
    expect(below.within).toMatchObject([{ id: 1 }]);
    const people = await department.ask('GET', `/policy-dry-runs/${runId}/people?effect=no_longer_met&limit=5`);
    expect(people.body).toMatchObject({ count: top.whole.noLongerMet, items: expect.arrayContaining([expect.objectContaining({ before: expect.objectContaining({ attainment: 'met' }) })]) });
    const taken = await rowsOfWorkbook((await department.download(`/policy-dry-runs/${runId}/people.xlsx?effect=no_longer_met`)).body, `第 ${runId} 次试算人员`, '姓名');
    expect(taken).toHaveLength(top.whole.noLongerMet);
    expect(taken.every((row) => row[5] === '已达到' && row[7] !== '已达到')).toBe(true);
    const [one] = people.body['items'] as { personId: number; before: { totalHundredths: number }; after: { totalHundredths: number } }[];
    const explained = async (policy: string) => (await department.ask('GET', `/people/${one?.personId}/years/${YEAR}/explanation?policy=${policy}`)).body['totalHundredths'];
    expect([await explained('nanjing-2010@1'), await explained('nanjing-2010@2')]).toEqual([one?.before.totalHundredths, one?.after.totalHundredths]);
  });

  test('leaves nothing behind when it is cancelled, and a second of the same scope waits for the first', async () => {
    const runId = await province.database.transaction(async (tx) => {
      const id = await queueRun(tx, { year: YEAR, unit: WHOLE, policy: tried, against: province.policy, mode: 'full', purpose: 'dry_run' }, SYSTEM_ACTOR, province.clock);
      await expect(queueRun(tx, { year: YEAR, unit: WHOLE, policy: tried, against: province.policy, mode: 'full', purpose: 'dry_run' }, SYSTEM_ACTOR, province.clock)).rejects.toThrow('RUN_ACTIVE');
      return id;
    });
    await province.completed(runId);
    const stopped = await queueDryBeside();
    const [shard = 0] = await prepareRun(province.database, province.policies, stopped, province.clock, { full: 60, reuse: 60 });
    await province.application.get(ComputeShard, { strict: false }).run(stopped, shard, new AbortController().signal);
    expect(await found(stopped)).not.toEqual([]);
    expect(await department.ask('POST', `/assessment-runs/${stopped}/cancellation`)).toMatchObject({ status: 200, body: { status: 'cancelled' } });
    expect(await province.database.query("SELECT summary_zh AS summary FROM audit_entry WHERE action = 'assessment_run.cancelled' ORDER BY id DESC LIMIT 1")).toEqual([{ summary: `取消 ${YEAR} 年度政策试算（第 ${stopped} 次）` }]);
    await until('it is gone', async () => (await found(stopped)).length === 0);
    expect(await department.ask('GET', `/policy-dry-runs/${stopped}/groups`)).toMatchObject({ status: 409, body: { code: 'RUN_NOT_COMPLETED' } });
  });

  test('a run under another version than the one in force is a trial: nothing is carried from it and no standing follows', async () => {
    const asked = await department.ask('POST', '/assessment-runs', { year: YEAR, unitId: 1, policy: 'nanjing-2010@2', mode: 'full' });
    expect(asked).toMatchObject({ status: 202, body: { purpose: 'trial' } });
    await province.completed(Number(asked.body['id']));
    const annual = await department.ask('POST', '/assessment-runs', { year: YEAR, unitId: 1, mode: 'full' });
    expect(annual).toMatchObject({ status: 202, body: { purpose: 'annual' } });
    await province.completed(Number(annual.body['id']));
    const [trialId, annualId] = [Number(asked.body['id']), Number(annual.body['id'])];
    const hr = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: 7 }] });
    const runs = await rowsOfWorkbook((await department.download(`/assessment-runs/export.xlsx?year=${YEAR}`)).body, '年度考核各次', '次序');
    expect(runs.slice(0, 2).map(([id, , , , purpose, mode, status]) => [Number(id), purpose, mode, status])).toEqual([[annualId, '考核', '全部重算', '已完成'], [trialId, '试算', '全部重算', '已完成']]);
    const differing = async (by: Visitor) => (await by.ask('GET', `/assessment-runs/${annualId}/differences?against=${trialId}&limit=1`)).body['count'];
    const taken = async (by: Visitor, list: string, sheet: string) => rowsOfWorkbook((await by.download(`/assessment-runs/${annualId}/${list}`)).body, sheet, '姓名');
    const sides = (by: Visitor) => taken(by, `differences.xlsx?against=${trialId}`, `第 ${annualId} 次与第 ${trialId} 次比较`);
    expect([(await sides(department)).length, (await sides(hr)).length]).toEqual([await differing(department), await differing(hr)]);
    expect((await sides(hr)).length).toBeLessThan((await sides(department)).length);
    await province.home.owner.query("INSERT INTO policy_draft (title, text, cases, state, written_by_name, written_at, policy_version_id) SELECT '修订稿', '', '', 'reviewed', '', NOW(), policy_version_id FROM assessment_run WHERE id = ?", [trialId]);
    const runsSeen = async (by: Visitor) => ((await by.ask('GET', `/assessment-runs?year=${YEAR}`)).body['items'] as { id: number }[]).map(({ id }) => id).includes(trialId);
    expect([await runsSeen(department), await runsSeen(hr)]).toEqual([true, false]);
    for (const path of [trialId, `${trialId}/results`, `${annualId}/differences?against=${trialId}`]) expect(await hr.ask('GET', `/assessment-runs/${path}`)).toMatchObject({ status: 404 });
    await province.home.owner.query('DELETE FROM policy_draft');
    await province.database.query('INSERT INTO assessment_disagreement (run_id, person_id, standing_total, result_total) VALUES (?, 30, 150, 200)', [annualId]);
    await province.database.query("INSERT INTO assessment_failure (run_id, person_id, code, detail) VALUES (?, 30, 'NOT_COUNTABLE', '')", [annualId]);
    expect(await taken(department, 'disagreements.xlsx', `第 ${annualId} 次与日常统计不一致的人员`)).toMatchObject([{ 1: '30', 2: '1.5', 3: '2' }]);
    expect(await taken(department, 'failures.xlsx', `第 ${annualId} 次未能计算的人员`)).toMatchObject([{ 1: '30', 3: expect.stringContaining('计算时出错') }]);
    const [next] = await province.database.query<{ id: number }>('SELECT id FROM assessment_run WHERE id = ?', [await nextYear()]);
    const [row] = await province.database.query<{ priorRuns: string }>('SELECT prior_runs AS priorRuns FROM assessment_run WHERE id = ?', [next?.id ?? 0]);
    expect(row?.priorRuns).toBe(String(annual.body['id']));
    const versions = await province.database.query<{ version: number }>('SELECT DISTINCT policy_version_id AS version FROM standing WHERE training_year = ?', [YEAR]);
    expect(versions).toEqual([{ version: province.policy.id }]);
  });

  test('a cycle over five years is read beside the year: sums over its years, and what must hold in each of them', async () => {
    const cycle = {
      id: 'five_years', title: { zh: '五年周期', en: 'Five years' }, years: 5, kind: 'fixed' as const, firstYear: 2022,
      requirements: [{ id: 'five_year_total', title: { zh: '五年学分', en: 'Credits in five years' }, counts: { total: true as const }, atLeast: 50 }],
      everyYear: [{ id: 'each_year', title: { zh: '每年学分', en: 'Credits each year' }, counts: { total: true as const }, atLeast: 15 }],
    };
    await province.database.transaction(async (tx) => {
      await putPolicyInForce(tx, 2025, await recordPolicyVersion(tx, { ...nanjing(), code: 'with-cycle', cycles: [cycle] }), { accountId: 0, at: province.clock.now() });
    });
    for (const [number, trainingYear] of [2024, 2025].entries()) {
      await province.post([30], number, { trainingYear, quantity: 2_000, startsOn: `${trainingYear}-05-05`, endsOn: `${trainingYear}-05-05`, sourceKey: Buffer.from(`cycle ${trainingYear}`.padEnd(32)) });
    }
    const read = async (personId: number, year: number, by = department) => by.ask('GET', `/people/${personId}/years/${year}/cycles`);
    const { status, body } = await read(30, 2025);
    expect(status).toBe(200);
    const [shown] = body['items'] as { requirements: { id: string; year: number | null; countedHundredths: number; met: boolean; missingHundredths: number }[]; years: { year: number }[] }[];
    expect(shown).toMatchObject({ cycle: 'five_years', firstYear: 2022, lastYear: 2026, complete: false, verdict: 'open', totalHundredths: 4_000 });
    const served = (shown?.years ?? []).map(({ year }) => year);
    expect(served.slice(-2)).toEqual([2024, 2025]);
    expect(shown?.requirements.find(({ id }) => id === 'five_year_total')).toMatchObject({ year: null, countedHundredths: 4_000, missingHundredths: 1_000, met: false });
    expect(shown?.requirements.filter(({ year }) => year !== null).map(({ year, met }) => [year, met])).toEqual(served.map((year) => [year, year >= 2024]));
    expect((await read(30, YEAR)).body['items']).toEqual([]);
    const elsewhere = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: 150 }] });
    expect((await read(30, 2025, elsewhere)).status).toBe(404);
  });

  async function nextYear(): Promise<number> {
    const runId = await province.queue('full', { year: YEAR + 1 });
    await province.completed(runId);
    return runId;
  }
});

interface Counts {
  readonly people: number;
  readonly lost: number;
  readonly noLongerMet: number;
}

interface Groups {
  readonly whole: Counts;
  readonly units: readonly (Counts & { readonly unit: { readonly id: number }; readonly hasUnits: boolean })[];
  readonly ranks: readonly Counts[];
  readonly within: readonly { readonly id: number }[];
}
