import { reverseEntry } from '../../../src/modules/credit-ledger/public';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { recordMove, undoMove } from '../../../src/modules/organizations/public';
import { Province, YEAR } from './province';

const PEOPLE = 600;
const AUTHOR = { accountId: 7, at: new Date('2026-11-23T02:00:00.000Z') };

describe('a run that reuses', () => {
  let province: Province;
  let base: { runId: number; digest: string };
  beforeAll(async () => {
    province = await Province.open(PEOPLE);
    province.startWorker();
    base = await province.assess('full');
  });
  afterAll(() => province.close());

  const ownRows = async (runId: number): Promise<number> => {
    const [row] = await province.database.query<{ count: string }>('SELECT COUNT(*) AS count FROM assessment_result WHERE run_id = ?', [runId]);
    return Number(row?.count);
  };

  test('over unchanged people counts nobody, stores nothing, and has the same digest', async () => {
    const { runId, digest } = await province.assess('reuse');
    expect(digest).toBe(base.digest);
    expect(await province.counts(runId)).toMatchObject({ people: PEOPLE, done: PEOPLE, reused: PEOPLE, changed: 0 });
    expect(await ownRows(runId)).toBe(0);
    expect(await province.run(runId)).toMatchObject({ baseRunId: base.runId, complete: 0 });
  });

  const changes: readonly { what: string; people: number; changed: number; change: () => Promise<unknown> }[] = [
    { what: 'new entries', people: 3, changed: 3, change: () => province.post([5, 6, 301], 1) },
    {
      what: 'a reversal',
      people: 4,
      changed: 4,
      change: () => province.database.transaction((tx) => reverseEntry(tx, province.kinds, { trainingYear: YEAR, personId: 9, entryNo: 2 }, { reason: '重复登记', author: AUTHOR })),
    },
    {
      what: 'another posting with the same outcome',
      people: 5,
      changed: 4,
      change: async () => {
        await province.database.query("UPDATE posting SET valid_until = '2026-06-01' WHERE person_id = 77");
        await province.database.query(
          `INSERT INTO posting (person_id, unit_id, post, \`rank\`, staff_kind, managed_by, status, valid_from, recorded_by)
           SELECT person_id, 150, post, \`rank\`, staff_kind, managed_by, status, '2026-06-01', 1 FROM posting WHERE person_id = 77`,
        );
      },
    },
    { what: 'a person who left', people: 5, changed: 5, change: () => province.database.query("UPDATE posting SET valid_until = '2026-06-01' WHERE person_id = 400") },
    {
      what: 'a person who came',
      people: 6,
      changed: 6,
      change: async () => {
        await province.home.owner.query(
          `INSERT INTO civil_servant (id, name, name_pinyin, name_initials, sex, born_on, resident_id_sealed, resident_id_index, resident_id_masked)
           VALUES (9001, '新人', 'xinren', 'xr', '女', '1990-01-01', '', REPEAT('n', 32), '330799********0000')`,
        );
        await province.database.query(
          `INSERT INTO posting (person_id, unit_id, post, \`rank\`, staff_kind, managed_by, status, valid_from, recorded_by) VALUES (9001, 150, '', '二级科员', '公务员', '组织部', '在职', '2026-02-01', 1)`,
        );
      },
    },
  ];

  test.each(changes)('after $what counts those alone, and has the digest of a full run', async ({ people, changed, change }) => {
    await change();
    const reused = await province.assess('reuse');
    const now = await province.counts(reused.runId);
    expect(now['done'] ?? 0).toBe(now['people']);
    expect((now['people'] ?? 0) - (now['reused'] ?? 0)).toBe(people);
    expect(now['changed']).toBe(changed);
    expect(await province.run(reused.runId)).toMatchObject({ baseRunId: base.runId });

    const unit = { id: 1, name: '全省', path: '/1/' };
    const full = await province.assess('full', { unit });
    expect(reused.digest).toBe(full.digest);
    const { met, not_met: notMet } = await province.counts(full.runId);
    expect(now).toMatchObject({ met, not_met: notMet });
    // So that the next case starts from the same base again.
    await province.database.query("UPDATE assessment_run SET complete = 0 WHERE id = ?", [full.runId]);
  });

  test('after a move was taken back counts that person alone, however the numbers of postings have stayed', async () => {
    const author = { actor: SYSTEM_ACTOR, at: province.clock.now(), today: '2026-11-01' };
    const wanted = { personId: 88, kind: 'transfer', on: '2026-06-01', change: { unitId: 151 }, reason: '调动', documentNo: '' } as const;
    const moveId = await province.database.transaction((tx) => recordMove(tx, wanted, author));
    const moved = await province.assess('full');
    await province.database.transaction((tx) => undoMove(tx, moveId, '登记错误', author));
    const reused = await province.assess('reuse');
    const { people, reused: kept } = await province.counts(reused.runId);
    expect(await province.run(reused.runId)).toMatchObject({ baseRunId: moved.runId, samePostings: 0 });
    expect((people ?? 0) - (kept ?? 0)).toBe(1);
    const [row] = await province.database.query<{ postingId: number }>('SELECT posting_id AS postingId FROM assessment_result WHERE run_id = ? AND person_id = 88', [reused.runId]);
    expect(row).toEqual({ postingId: 88 });
    await province.database.query('UPDATE assessment_run SET complete = 0 WHERE id = ?', [moved.runId]);
  });

  test('of which more than a fifth had to be counted becomes a base itself', async () => {
    await province.post(Array.from({ length: 200 }, (_unused, index) => index + 1), 2);
    const patched = await province.assess('reuse');
    expect(await province.run(patched.runId)).toMatchObject({ complete: 1, baseRunId: null });
    const full = await province.assess('full');
    expect(patched.digest).toBe(full.digest);
    expect(await ownRows(patched.runId)).toBe(await ownRows(full.runId));
  });

  test('counts a person again whom its base could not count', async () => {
    await province.home.owner.query('UPDATE credit_ledger_head SET entry_no = entry_no + 1 WHERE training_year = ? AND person_id = 500', [YEAR]);
    const lacking = await province.assess('full');
    expect(await province.counts(lacking.runId)).toMatchObject({ failed: 1 });
    const still = await province.assess('reuse');
    expect(still.digest).toBe(lacking.digest);
    expect(await province.counts(still.runId)).toMatchObject({ failed: 1, changed: 0 });
    await province.home.owner.query('UPDATE credit_ledger_head SET entry_no = entry_no - 1 WHERE training_year = ? AND person_id = 500', [YEAR]);
    const whole = await province.assess('reuse');
    expect(await province.counts(whole.runId)).toMatchObject({ failed: 0, changed: 1 });
    expect(await province.run(whole.runId)).toMatchObject({ baseRunId: lacking.runId, samePostings: 1 });
    expect(whole.digest).toBe((await province.assess('full')).digest);
  });

  test('has no base when the unit tree changed since', async () => {
    await province.database.query("UPDATE org_unit SET name = '改名的科室' WHERE id = 150");
    const { runId } = await province.assess('reuse');
    expect(await province.run(runId)).toMatchObject({ baseRunId: null, complete: 1 });
  });
});
