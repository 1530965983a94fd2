import { Province, YEAR } from './province';

const PEOPLE = 500;

interface Row {
  readonly personId: number;
  readonly entryNo: number;
  readonly hash: string;
  readonly total: number;
}

describe('a ledger that grows while a run goes on', () => {
  let province: Province;
  beforeAll(async () => {
    province = await Province.open(PEOPLE);
    province.startWorker();
  });
  afterAll(() => province.close());

  test('leaves each result at one point of its person’s chain, and the result says which', async () => {
    const runId = await province.queue('full');
    for (let posted = 1; posted < 400; posted += 1) {
      await province.post([1 + ((posted * 37) % PEOPLE), 1 + ((posted * 101) % PEOPLE)], posted);
      const { status } = await province.run(runId);
      if (status !== 'queued' && status !== 'running') break;
    }
    await province.completed(runId);
    const rows = await province.database.query<Row>(
      'SELECT person_id AS personId, ledger_entry_no AS entryNo, LOWER(HEX(ledger_hash)) AS hash, total FROM assessment_result WHERE run_id = ? ORDER BY person_id', [runId],
    );
    expect(rows).toHaveLength(PEOPLE);
    for (const row of rows) {
      const counted = await province.personYears.read({ personId: row.personId, year: YEAR, asOf: '2026-11-01', policy: province.policy });
      if (!counted) throw new Error(`person ${row.personId} was not found`);
      const known = counted.input.facts.filter((fact) => fact.id <= row.entryNo);
      expect(province.policy.compiled.evaluate({ ...counted.input, facts: known }).total).toBe(row.total);
      const [entry] = await province.database.query<{ hash: string }>(
        'SELECT LOWER(HEX(LEFT(hash, 16))) AS hash FROM credit_entry WHERE training_year = ? AND person_id = ? AND entry_no = ?', [YEAR, row.personId, row.entryNo],
      );
      expect(entry?.hash).toBe(row.hash);
    }
    const [sum] = await province.database.query<{ watermark: number; entries: string }>(
      'SELECT watermark, (SELECT SUM(ledger_entry_no) FROM assessment_result WHERE run_id = r.id) AS entries FROM assessment_run r WHERE id = ?', [runId],
    );
    expect(Number(sum?.watermark)).toBe(Number(sum?.entries));
  });

  test('is caught up with by the next run that reuses', async () => {
    const reused = await province.assess('reuse');
    const full = await province.assess('full');
    expect(reused.digest).toBe(full.digest);
  });
});
