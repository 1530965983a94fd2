import { computeShards } from './compute-shards';
import { Province, WHOLE, YEAR } from './province';
import { until } from '../../support/until';

const PEOPLE = 700;

describe('the annual run', () => {
  let province: Province;
  let full: { runId: number; digest: string };
  beforeAll(async () => {
    province = await Province.open(PEOPLE);
    province.startWorker();
    full = await province.assess('full');
  });
  afterAll(() => province.close());

  test('counts everybody of the scope once, from their whole ledger', async () => {
    expect(await province.counts(full.runId)).toMatchObject({ people: PEOPLE, done: PEOPLE, reused: 0, failed: 0, changed: 0 });
    const [rows] = await province.database.query<{ people: string; entries: string }>('SELECT COUNT(*) AS people, SUM(ledger_entry_no) AS entries FROM assessment_result WHERE run_id = ?', [full.runId]);
    expect(rows).toEqual({ people: String(PEOPLE), entries: String(PEOPLE * 15) });
  });

  test('stores what the explanation of a person says', async () => {
    const counted = await province.personYears.read({ personId: 17, year: YEAR, asOf: '2026-11-01', policy: province.policy });
    const outcome = province.policy.compiled.explain(counted?.input ?? neverRead()).outcome;
    const [row] = await province.database.query<{ total: number; verdict: string }>('SELECT total, verdict FROM assessment_result WHERE run_id = ? AND person_id = 17', [full.runId]);
    expect(row).toEqual({ total: outcome.total, verdict: outcome.verdict });
  });

  test('has both people who meet the requirements and people who do not', async () => {
    const counts = await province.counts(full.runId);
    expect(counts['met']).toBeGreaterThan(0);
    expect(counts['not_met']).toBeGreaterThan(0);
    expect((counts['met'] ?? 0) + (counts['not_met'] ?? 0)).toBe(PEOPLE);
  });

  test.each([
    { cut: 'one shard', sizes: { full: 100_000, reuse: 100_000 }, order: 'as cut' },
    { cut: 'shards of one block', sizes: { full: 1, reuse: 1 }, order: 'as cut' },
    { cut: 'shards of one block', sizes: { full: 1, reuse: 1 }, order: 'backwards' },
  ] as const)('has the same digest counted as $cut, $order', async ({ sizes, order }) => {
    expect(await computeShards(province, { sizes, backwards: order === 'backwards' })).toBe(full.digest);
  });

  test('of a subtree counts the people of its units only', async () => {
    const unit = { id: 5, name: '单位4', path: '/1/5/' };
    const { runId } = await province.assess('full', { unit });
    const [inside] = await province.database.query<{ people: string }>("SELECT COUNT(*) AS people FROM posting p JOIN org_unit u ON u.id = p.unit_id WHERE u.path LIKE '/1/5/%'");
    expect(await province.counts(runId)).toMatchObject({ people: Number(inside?.people), done: Number(inside?.people) });
  });

  test('of a year and scope is refused while another one is under way, and names it', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => province.queue('full', { unit: { id: 9, name: '单位8', path: '/1/9/' } })));
    const runIds = asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    expect(runIds).toHaveLength(1);
    const refusals = asked.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
    expect(refusals).toEqual(Array.from({ length: 7 }, () => expect.objectContaining({ code: 'RUN_ACTIVE', facts: { runId: runIds[0] } }) as unknown));
    await province.completed(runIds[0] ?? 0);
    await province.assess('full', { unit: { id: 9, name: '单位8', path: '/1/9/' } });
  });

  test('that is begun, counted and finished twice counts everybody once', async () => {
    expect(await computeShards(province, { sizes: { full: 256, reuse: 256 }, everythingTwice: true })).toBe(full.digest);
  });

  test('lists a person whose ledger is damaged and counts the others', async () => {
    await province.home.owner.query('DELETE FROM credit_entry WHERE training_year = ? AND person_id = 44 AND entry_no = 3', [YEAR]);
    const { runId } = await province.assess('full');
    expect(await province.counts(runId)).toMatchObject({ people: PEOPLE, done: PEOPLE, failed: 1 });
    expect(await province.database.query('SELECT person_id, code FROM assessment_failure WHERE run_id = ?', [runId])).toEqual([{ person_id: 44, code: 'LEDGER_INCOMPLETE' }]);
    await province.home.owner.query(
      `INSERT INTO credit_entry (training_year, person_id, entry_no, kind_id, quantity, starts_on, ends_on, achievement_key, title, organiser, unit_id, source, source_key, posted_by, posted_at, hash)
       SELECT training_year, person_id, 3, kind_id, quantity, starts_on, ends_on, achievement_key, title, organiser, unit_id, source, UNHEX(SHA2('again', 256)), posted_by, posted_at, hash
         FROM credit_entry WHERE training_year = ? AND person_id = 44 AND entry_no = 4`,
      [YEAR],
    );
  });

  test('that is cancelled takes nothing more, keeps nothing, and frees its scope', async () => {
    const runId = await province.queue('full', { unit: { ...WHOLE, path: '/1/' } });
    await province.cancel(runId);
    expect(await computeShards(province, { runId })).toBe('');
    await until('its results are removed', async () => {
      const [left] = await province.database.query<{ rows: number }>(
        'SELECT (SELECT COUNT(*) FROM assessment_result WHERE run_id = ?) + (SELECT COUNT(*) FROM assessment_shard WHERE run_id = ?) AS `rows`', [runId, runId],
      );
      return Number(left?.rows) === 0;
    });
    expect((await province.run(runId)).status).toBe('cancelled');
    await expect(province.cancel(full.runId)).rejects.toMatchObject({ code: 'RUN_FINISHED' });
    await province.completed(await province.queue('full'));
  });
});

function neverRead(): never {
  throw new Error('the person was not found');
}
