import { RefreshStanding } from '../../../src/modules/assessments/public';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { recordMove } from '../../../src/modules/organizations/public';
import { Province, YEAR } from './province';
import { until } from '../../support/until';

const PEOPLE = 260;

describe('the standing', () => {
  let province: Province;
  beforeAll(async () => {
    province = await Province.open(PEOPLE);
    province.startWorker();
  });
  afterAll(() => province.close());

  const standing = async (personId: number) => {
    const [row] = await province.database.query<{ total: number; entryNo: number }>(
      'SELECT total, ledger_entry_no AS entryNo FROM standing WHERE training_year = ? AND person_id = ?', [YEAR, personId],
    );
    return row;
  };

  test('is counted after every posting', async () => {
    await province.post([3], 1);
    const before = await until('the first standing', () => standing(3));
    await province.post([3], 2);
    const after = await until('the second standing', async () => {
      const now = await standing(3);
      return now?.entryNo === 17 ? now : undefined;
    });
    expect(before).toMatchObject({ entryNo: 16 });
    expect(after.total - before.total).toBe(700);
  });

  test('is given by a run to everybody who has none', async () => {
    await province.assess('full');
    const people = await until('everybody has a standing', async () => {
      const [row] = await province.database.query<{ people: string }>('SELECT COUNT(*) AS people FROM standing WHERE training_year = ?', [YEAR]);
      return Number(row?.people) === PEOPLE ? Number(row?.people) : undefined;
    });
    expect(people).toBe(PEOPLE);
  });

  test('agrees with a run in every person', async () => {
    const { runId } = await province.assess('full');
    expect(await province.counts(runId)).toMatchObject({ disagreements: 0 });
  });

  test('that says something else from the same entries is reported as a disagreement and left for somebody to look at', async () => {
    await province.home.owner.query('UPDATE standing SET total = total + 100, digest = REPEAT(CHAR(1), 32) WHERE training_year = ? AND person_id IN (8, 9)', [YEAR]);
    const wrong = await standing(8);
    const { runId } = await province.assess('full');
    expect(await province.counts(runId)).toMatchObject({ disagreements: 2 });
    expect(await province.database.query('SELECT person_id, standing_total - result_total AS more FROM assessment_disagreement WHERE run_id = ? ORDER BY person_id', [runId])).toEqual([
      { person_id: 8, more: '100' },
      { person_id: 9, more: '100' },
    ]);
    await province.assess('full');
    expect(await standing(8)).toEqual(wrong);
  });

  test('counted from fewer entries is only old, and no disagreement', async () => {
    await province.home.owner.query('UPDATE standing SET total = total + 100, ledger_entry_no = 2, ledger_hash = REPEAT(CHAR(1), 16), digest = REPEAT(CHAR(1), 32) WHERE training_year = ? AND person_id = 20', [YEAR]);
    const { runId } = await province.assess('full');
    expect(await province.database.query('SELECT person_id FROM assessment_disagreement WHERE run_id = ? AND person_id = 20', [runId])).toEqual([]);
    expect(await until('it is brought up to date', async () => (await standing(20))?.entryNo === 15)).toBe(true);
  });

  test('of many refreshes at once is the one counted from the most entries', async () => {
    const refresh = province.application.get(RefreshStanding, { strict: false });
    const people = Array.from({ length: 40 }, (_unused, index) => 100 + index);
    await Promise.all(
      Array.from({ length: 12 }, async (_unused, round) => {
        await province.post(people, 100 + round);
        await refresh.run(YEAR, people);
      }),
    );
    const rows = await until('all twelve are counted', async () => {
      const found = await province.database.query<{ entryNo: number; total: number }>('SELECT ledger_entry_no AS entryNo, total FROM standing WHERE training_year = ? AND person_id IN (?)', [YEAR, people]);
      return found.every((row) => row.entryNo === 27) ? found : undefined;
    });
    expect(rows).toHaveLength(people.length);
    const { runId } = await province.assess('full');
    expect(await province.database.query('SELECT person_id FROM assessment_disagreement WHERE run_id = ? AND person_id IN (?)', [runId, people])).toEqual([]);
  });

  test('and what it is counted from are there for more people at once than the database has connections', async () => {
    const people = Array.from({ length: 30 }, (_unused, index) => 1 + index);
    const refresh = province.application.get(RefreshStanding, { strict: false });
    const asked = people.map((personId) => province.personYears.read({ personId, year: YEAR, asOf: '2026-11-01', policy: province.policy }));
    const refreshed = people.map((personId) => refresh.run(YEAR, [personId]));
    expect((await Promise.all(asked)).map((read) => read?.person.personId)).toEqual(people);
    await Promise.all(refreshed);
  });

  test('of somebody who was away when their credits came is there once they are back', async () => {
    const move = (kind: 'departure' | 'return', on: string) =>
      province.database.transaction((tx) =>
        recordMove(tx, { personId: 250, kind, on, change: {}, reason: '工作需要', documentNo: '' }, { actor: SYSTEM_ACTOR, at: province.clock.now(), today: on }),
      );
    const done = () => until('all jobs are done', async () => (await province.database.query('SELECT 1 FROM outbox_event')).length === 0);
    await done();
    await province.home.owner.query('DELETE FROM standing WHERE person_id = 250');
    await move('departure', '2026-02-01');
    await province.post([250], 800);
    await done();
    expect(await standing(250)).toBeUndefined();
    await move('return', '2026-02-02');
    expect(await until('the standing is there', () => standing(250))).toMatchObject({ entryNo: 16 });
  });

  test('of a year that no policy judges yet is not kept', async () => {
    await province.post([3], 900, { trainingYear: 2031, sourceKey: Buffer.from('another year'.padEnd(32)) });
    await province.application.get(RefreshStanding, { strict: false }).run(2031, [3]);
    expect(await province.database.query('SELECT person_id FROM standing WHERE training_year = 2031')).toEqual([]);
  });
});
