import { reverseEntry } from '../../../src/modules/credit-ledger/public';
import { recordPolicyVersion } from '../../../src/modules/credit-policy/public';
import type { Scope } from '../../../src/modules/identity/public';
import { comparePerson } from '../../../src/modules/assessments/reading/compare-person';
import { listDifferences } from '../../../src/modules/assessments/reading/list-differences';
import { listResults, type ResultReading } from '../../../src/modules/assessments/reading/list-results';
import type { DifferencesQueryDto } from '../../../src/modules/assessments/reading/results.dto';
import { nanjing, Province, YEAR } from './province';

const AUTHOR = { accountId: 7, at: new Date('2026-11-23T02:00:00.000Z') };
const EVERYBODY: Scope = { kind: 'all' };

describe('the differences between two runs', () => {
  let province: Province;
  beforeAll(async () => {
    province = await Province.open(300);
    province.startWorker();
  });
  afterAll(() => province.close());

  const reading = async (runId: number, scope: Scope = EVERYBODY): Promise<ResultReading> => {
    const run = await province.run(runId);
    return { database: province.database, clock: province.clock, run, policy: await province.policies.byId(run.policyVersionId), scope };
  };
  const differences = async (runId: number, against: number, scope?: Scope) =>
    listDifferences(await reading(runId, scope), await reading(against, scope), { against, limit: 200 });

  test('name each person and every reason', async () => {
    const before = await province.assess('full');
    await province.post([10, 11], 1);
    await province.database.transaction((tx) => reverseEntry(tx, province.kinds, { trainingYear: YEAR, personId: 11, entryNo: 16 }, { reason: '登记错误', author: AUTHOR }));
    await province.database.transaction((tx) => reverseEntry(tx, province.kinds, { trainingYear: YEAR, personId: 12, entryNo: 1 }, { reason: '登记错误', author: AUTHOR }));
    await province.database.query("UPDATE posting SET valid_until = '2026-06-01' WHERE person_id = 13");
    const after = await province.assess('reuse');

    const page = await differences(after.runId, before.runId);
    expect(page.items.map(({ personId, why }) => [personId, why.map((reason) => reason.zh)])).toEqual([
      [10, ['新增记录“网络课程”（第 16 条）']],
      [13, ['已不在考核范围或未能计算']],
      [12, [expect.stringMatching(/^新增冲销第 \d+ 条“年度培训班”（第 16 条）$/)]],
    ]);
    expect(page.count).toBe(3);
    expect(page.items[1]).toMatchObject({ after: null, before: { verdict: expect.stringMatching(/met/) as string } });
    const backwards = await differences(before.runId, after.runId);
    expect(backwards.items.map(({ why }) => why[0]?.zh)).toEqual(['对照的考核多计记录“网络课程”（第 16 条）', '新列入考核范围', expect.stringMatching(/^对照的考核多计冲销第 \d+ 条“/)]);
  });

  test('name another policy version', async () => {
    const stricter = { ...nanjing(), version: '2', requirements: nanjing().requirements.map((requirement) => ({ ...requirement, atLeast: 500 })) };
    const policyId = await province.database.transaction((tx) => recordPolicyVersion(tx, stricter));
    const before = await province.assess('full');
    const after = await province.assess('full', { policy: await province.policies.byId(policyId) });
    const page = await differences(after.runId, before.runId);
    expect(page.count).toBe(299);
    const next = await listDifferences(await reading(after.runId), await reading(before.runId), { against: before.runId, limit: 200, cursor: page.nextCursor ?? '' });
    const all = [...page.items, ...next.items];
    expect(new Set(all.map(({ personId }) => personId)).size).toBe(299);
    const changed = all.map((item) => Number(item.before?.verdict !== item.after?.verdict));
    expect(changed).toEqual(changed.toSorted((left, right) => right - left));
    expect(new Set(changed).size).toBe(2);
    expect(typeof page.items[0]?.before?.totalHundredths).toBe('number');
    expect(page.items[0]?.why.map((reason) => reason.en)).toEqual([expect.stringMatching(/^Another policy version: Nanjing, .+, version 1 → Nanjing, .+, version 2$/)]);

    const filtered = async (query: Partial<DifferencesQueryDto>, unitPath?: string) =>
      listDifferences({ ...(await reading(after.runId)), unitPath }, await reading(before.runId), { against: before.runId, limit: 200, ...query });
    const kinds = await Promise.all((['verdict', 'total', 'part'] as const).map(async (kind) => (await filtered({ kind })).count));
    expect(kinds).toEqual([changed.filter((one) => one === 1).length, 0, changed.filter((one) => one === 0).length]);
    expect((await filtered({ q: page.items[0]?.name ?? '' })).items.map(({ personId }) => personId)).toContain(page.items[0]?.personId);
    expect((await filtered({}, '/1/7/')).count).toBe((await differences(after.runId, before.runId, { kind: 'units', reaches: [{ path: '/1/7/' }] })).count);
  });

  test('lay one person side by side, item by item, as each run counted then', async () => {
    const before = await province.assess('full');
    await province.post([20], 5);
    const after = await province.assess('reuse');
    const [one] = (await differences(after.runId, before.runId)).items;
    const { lines, ...same } = await comparePerson(await reading(after.runId), await reading(before.runId), 20);
    expect(same).toEqual(one);
    const gained = (one?.after?.totalHundredths ?? 0) - (one?.before?.totalHundredths ?? 0);
    const buckets = lines.filter(({ kind }) => kind === 'bucket');
    expect(buckets.find(({ title }) => title.zh === '选修')).toMatchObject({ same: gained === 0, unit: { zh: '学分' } });
    const total = lines.find(({ kind, title }) => kind === 'requirement' && title.zh === '总学分');
    expect(total).toMatchObject({ before: { amountHundredths: one?.before?.totalHundredths, neededHundredths: 8400 }, after: { amountHundredths: one?.after?.totalHundredths }, same: false });
    await expect(comparePerson(await reading(after.runId), await reading(before.runId), 21)).rejects.toMatchObject({ code: 'DIFFERENCE_NOT_FOUND' });
    await expect(comparePerson(await reading(after.runId, { kind: 'units', reaches: [{ path: '/1/99/' }] }), await reading(before.runId), 20)).rejects.toMatchObject({ code: 'DIFFERENCE_NOT_FOUND' });
  });

  test('show a caller the people of their own units only', async () => {
    const { runId } = await province.assess('full');
    const unit: Scope = { kind: 'units', reaches: [{ path: '/1/7/' }] };
    const inUnit = await listResults(await reading(runId, unit), { limit: 200 });
    expect(inUnit.count).toBeGreaterThan(0);
    const [named] = inUnit.items;
    for (const q of [named?.name ?? '', (named?.name ?? '').slice(0, 2)]) expect((await listResults(await reading(runId, unit), { limit: 200, q })).items.map(({ id }) => id)).toContain(named?.id);
    expect(inUnit.items.every((item) => item.unitId >= 100)).toBe(true);
    const [inside] = await province.database.query<{ people: string }>(
      "SELECT COUNT(*) AS people FROM assessment_result r JOIN org_unit u ON u.id = r.unit_id WHERE r.run_id = ? AND u.path LIKE '/1/7/%'", [runId],
    );
    expect(inUnit.count).toBe(Number(inside?.people));
    const all = await listResults(await reading(runId), { limit: 200 });
    expect(all.count).toBe(299);
    expect(all.items).toHaveLength(200);
    expect((await listResults(await reading(runId), { limit: 200, cursor: all.nextCursor ?? '' })).items).toHaveLength(99);
  });
});
