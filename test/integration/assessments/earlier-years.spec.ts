import { until } from '../../support/until';
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

  test('brought in from a run over the root reach a run over a unit, and the standing at once', async () => {
    const [unit] = await province.database.query<{ id: number; name: string; path: string }>('SELECT u.id, u.name, u.path FROM org_unit u JOIN posting g ON g.unit_id = u.id WHERE g.person_id = 12');
    if (!unit) throw new Error('person 12 serves nowhere');
    const root = await province.assess('full');
    const ofUnit = await province.assess('full', { unit });
    expect(await total(ofUnit.runId, 12)).toBe(await total(root.runId, 12));
    const standing = async () => (await province.database.query<{ total: number }>('SELECT total FROM standing WHERE training_year = ? AND person_id = 12', [YEAR]))[0]?.total;
    expect(await until('the standing has it', async () => (await standing()) === (await total(root.runId, 12)))).toBe(true);
  });
});

describe('surpluses of a year that was only run over single units', () => {
  let province: Province;
  beforeAll(async () => {
    province = await Province.open(260);
    province.startWorker();
  });
  afterAll(() => province.close());

  test('are brought into a run over the root for the people those runs counted, wherever they serve now', async () => {
    const core = await province.kinds.intern(province.database, { category: 'party_school_core', unit: 'day', attributes: {} });
    for (const personId of [12, 13]) {
      await province.post([personId], 1, { trainingYear: YEAR - 1, kind: core, quantity: 1200, startsOn: '2025-03-01', endsOn: '2025-03-12', sourceKey: Buffer.from(`last year ${personId}`.padEnd(32)) });
    }
    const units = await province.database.query<{ id: number; name: string; path: string }>('SELECT u.id, u.name, u.path FROM org_unit u JOIN posting g ON g.unit_id = u.id WHERE g.person_id IN (12, 13) ORDER BY g.person_id');
    const before = await province.assess('full');
    for (const unit of units) await province.assess('full', { year: YEAR - 1, unit });
    await province.home.owner.query("UPDATE posting SET valid_until = '2026-02-01' WHERE person_id = 12");
    await province.home.owner.query(
      `INSERT INTO posting (person_id, unit_id, post, \`rank\`, staff_kind, managed_by, status, valid_from, recorded_by)
       SELECT person_id, 150, post, \`rank\`, staff_kind, managed_by, status, '2026-02-01', 1 FROM posting WHERE person_id = 12`,
    );
    const after = await province.assess('full');
    const gained = await province.database.query<{ personId: number; more: number }>(
      `SELECT a.person_id AS personId, CAST(a.total AS SIGNED) - b.total AS more FROM assessment_result a JOIN assessment_result b ON b.run_id = ? AND b.person_id = a.person_id
        WHERE a.run_id = ? AND a.total <> b.total ORDER BY a.person_id`,
      [before.runId, after.runId],
    );
    expect(gained.map(({ personId, more }) => [personId, Number(more)])).toEqual([[12, 1600], [13, 1600]]);
  });
});
