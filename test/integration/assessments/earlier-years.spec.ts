import { Province, YEAR } from './province';

describe('surpluses of the year before', () => {
  let province: Province;
  beforeAll(async () => {
    province = await Province.open(260);
    province.startWorker();
  });
  afterAll(() => province.close());

  const total = async (runId: number, personId: number): Promise<number> => {
    const [row] = await province.database.query<{ total: number }>('SELECT total FROM assessment_result WHERE run_id = ? AND person_id = ?', [runId, personId]);
    return row?.total ?? Number.NaN;
  };

  test('are brought in from the latest completed run of that year, and a run that reuses knows when they changed', async () => {
    const without = await province.assess('full');
    const core = await province.kinds.intern(province.database, { category: 'party_school_core', unit: 'day', attributes: {} });
    await province.post([12], 1, { trainingYear: YEAR - 1, kind: core, quantity: 1200, startsOn: '2025-03-01', endsOn: '2025-03-12', sourceKey: Buffer.from('last year'.padEnd(32)) });
    await province.assess('full', { year: YEAR - 1 });

    const reused = await province.assess('reuse');
    expect(await province.run(reused.runId)).toMatchObject({ baseRunId: null });
    // 12 days × 6 = 72 required, 16 above the minimum of 56.
    expect((await total(reused.runId, 12)) - (await total(without.runId, 12))).toBe(1600);
    expect(await total(reused.runId, 13)).toBe(await total(without.runId, 13));
    const again = await province.assess('reuse');
    expect(again.digest).toBe(reused.digest);
    expect(await province.run(again.runId)).toMatchObject({ baseRunId: reused.runId });
  });
});
