import { addDays, trainingDayAt, type Clock } from '#kernel';
import { carryPeople } from '../../../src/modules/organizations/public';
import { startApi, type Api } from '../../support/api';
import { WorkerProcess } from '../../support/product-process';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { until } from '../../support/until';
import type { Visitor } from '../../support/visitor';
import { Province } from '../assessments/province';

const PEOPLE = 180;
/** Serve in unit 2, which has twenty units below it. */
const IN_BUREAU = 120;
const [BUREAU, OTHER, THIRD] = [2, 3, 4];

describe('acts on units', () => {
  let province: Province;
  let api: Api;
  let department: Visitor;
  const today = trainingDayAt(new Date());
  const clock: Clock = { now: () => new Date() };
  beforeAll(async () => {
    province = await Province.open(PEOPLE);
    await province.home.owner.query('UPDATE posting SET unit_id = ? WHERE person_id <= ?', [BUREAU, IN_BUREAU]);
    api = await startApi(province.home.environment);
    department = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: 1 }] });
  });
  afterAll(async () => {
    await api.close();
    await province.close();
  });

  const act = (wanted: object, by = department) => by.ask('POST', '/unit-acts', { on: today, reason: '机构改革', documentNo: '编委〔2026〕3号', ...wanted });
  const carry = (actId: unknown, signal = new AbortController().signal) => carryPeople({ database: province.database, clock }, Number(actId), signal);
  const tree = async (on?: string, by = department): Promise<Map<number, { name: string; parentId: number | null; people: number }>> => {
    const { body } = await by.ask('GET', `/unit-tree${on === undefined ? '' : `?on=${on}`}`);
    return new Map((body['items'] as { id: number; name: string; parentId: number | null; people: number }[]).map((unit) => [unit.id, unit]));
  };
  const serving = async (unitId: number): Promise<number> => {
    const [row] = await province.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM posting WHERE unit_id = ? AND valid_until IS NULL', [unitId]);
    return Number(row?.n);
  };
  const overlaps = () =>
    province.database.query(
      `SELECT a.person_id FROM posting a JOIN posting b ON b.person_id = a.person_id AND b.id > a.id
        WHERE (a.valid_until IS NULL OR a.valid_until > a.valid_from) AND (b.valid_until IS NULL OR b.valid_until > b.valid_from)
          AND a.valid_from < IFNULL(b.valid_until, '9999-12-31') AND b.valid_from < IFNULL(a.valid_until, '9999-12-31')`,
    );

  test('a merge shows its effect first, carries everybody over though it is stopped and run twice at once, and both trees tell the truth', async () => {
    const wanted = { kind: 'merge', unitId: BUREAU, intoUnitId: OTHER, on: addDays(today, -3) };
    expect(await department.ask('POST', '/unit-acts/effect', wanted)).toMatchObject({ status: 200, body: { people: IN_BUREAU, units: 20 } });
    expect(await serving(BUREAU)).toBe(IN_BUREAU);
    const joining = department.ask('POST', '/posting-moves', { personId: 150, kind: 'transfer', unitId: BUREAU, on: addDays(today, -5), reason: '试', documentNo: '试' });
    const [begun, joined] = await Promise.all([act(wanted), joining]);
    const people = IN_BUREAU + (joined.status === 201 ? 1 : 0);
    expect(begun).toMatchObject({ status: 201, body: { state: 'carrying', people, carried: 0 } });
    expect(await act({ kind: 'rename', unitId: BUREAU, name: '别名' })).toMatchObject({ status: 409, body: { code: 'UNIT_CLOSED' } });
    expect(await act({ kind: 'merge', unitId: OTHER, intoUnitId: THIRD })).toMatchObject({ status: 409, body: { code: 'UNIT_ACT_UNFINISHED' } });
    const stopped = new AbortController();
    const first = carry(begun.body['id'], stopped.signal);
    stopped.abort();
    await expect(first).rejects.toThrow('shutting down');
    await Promise.all([carry(begun.body['id']), carry(begun.body['id'])]);
    await carry(begun.body['id']);
    expect(await department.ask('GET', `/unit-acts/${String(begun.body['id'])}`)).toMatchObject({ body: { state: 'done', people, carried: people } });
    expect([await serving(BUREAU), await overlaps()]).toEqual([0, []]);
    const moves = await province.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM posting_move WHERE to_posting_id IN (SELECT id FROM posting WHERE unit_id = ? AND valid_until IS NULL) GROUP BY person_id', [OTHER]);
    expect([moves.length, moves.every(({ n }) => Number(n) === 1)]).toEqual([people, true]);
    const [before, after] = [await tree(addDays(today, -4)), await tree()];
    expect([before.get(BUREAU), before.get(120)?.parentId, before.get(OTHER)?.people]).toEqual([expect.objectContaining({ parentId: 1, people: IN_BUREAU + (joined.status === 201 ? 1 : 0) }), BUREAU, 0]);
    expect([after.get(BUREAU), after.get(120)?.parentId, after.get(OTHER)?.people]).toEqual([undefined, OTHER, people]);
  });

  test('whoever looks after the unit that took over reaches what the closed one left; a grant on the closed one does not grow', async () => {
    const [takesOver, closed] = await Promise.all([OTHER, BUREAU].map((unitId) => api.signedIn({ grants: [{ role: 'unit_hr', unitId }] })));
    expect((await tree(addDays(today, -4), takesOver)).get(BUREAU)?.people).toBeGreaterThanOrEqual(IN_BUREAU);
    expect((await closed?.ask('GET', '/people?year=2026'))?.body['count']).toBe(0);
    expect((await closed?.ask('GET', '/unit-acts'))?.body['items']).toMatchObject([{ kind: 'merge', unitId: BUREAU }]);
    const uninvolved = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: THIRD }] });
    const sheets = [closed, uninvolved].map(async (by) => by && rowsOfWorkbook((await by.download('/unit-acts/export.xlsx')).body, '机构变动记录', '编号'));
    expect((await Promise.all(sheets)).map((rows) => rows?.map(([, , kind]) => kind))).toEqual([['并入'], []]);
    const day = addDays(today, -4);
    const trees = await rowsOfWorkbook((await department.download(`/unit-tree.xlsx?on=${day}`, { 'accept-language': 'en' })).body, `Units on ${day}`, 'Code');
    expect(trees.map(([, name, , , people]) => [name?.trim(), people])).toEqual([...(await tree(day)).values()].map(({ name, people }) => [name, String(people)]));
    expect(await act({ kind: 'rename', unitId: OTHER, name: '大局' }, closed)).toMatchObject({ status: 403, body: { code: 'PERMISSION_LACKING' } });
    const half = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: OTHER, managedBy: '组织部' }, { role: 'organisation_department', unitId: THIRD }] });
    expect(await act({ kind: 'rename', unitId: OTHER, name: '大局' }, half)).toMatchObject({ status: 404, body: { code: 'UNIT_NOT_FOUND' } });
  });

  test('nobody is moved into a closed unit, nor back into it by undoing the move that carried them', async () => {
    const [move] = await province.database.query<{ id: number }>('SELECT id FROM posting_move WHERE person_id = 1');
    expect(await department.ask('POST', `/posting-moves/${move?.id ?? 0}/undoing`, { reason: '试' })).toMatchObject({ status: 409, body: { code: 'MOVE_UNIT_CLOSED' } });
    expect(await department.ask('POST', '/posting-moves', { personId: 1, kind: 'transfer', unitId: BUREAU, on: today, reason: '试', documentNo: '试' })).toMatchObject({ status: 400, body: { code: 'MOVE_UNIT_UNKNOWN' } });
    expect(((await department.ask('GET', '/units')).body['items'] as { id: number }[]).map(({ id }) => id)).not.toContain(BUREAU);
  });

  test('a split opens a unit beside the old one for the people chosen; a rename keeps the old name for the days before', async () => {
    const { body } = await act({ kind: 'split', unitId: OTHER, code: 'NEW-1', name: '新局', unitKind: '政府部门', personIds: [1, 2, 3] });
    await carry(body['id']);
    const opened = Number(body['intoUnitId']);
    expect((await tree()).get(opened)).toMatchObject({ name: '新局', parentId: 1, people: 3 });
    expect((await tree(addDays(today, -1))).has(opened)).toBe(false);
    expect(await act({ kind: 'rename', unitId: opened, name: '新新局', unitKind: '政府部门' })).toMatchObject({ status: 201, body: { state: 'done', nameBefore: '新局', nameAfter: '新新局' } });
    expect(await act({ kind: 'rename', unitId: THIRD, name: '第三局', unitKind: '政府部门', on: addDays(today, -10) })).toMatchObject({ status: 201 });
    expect([(await tree(addDays(today, -11))).get(THIRD)?.name, (await tree(addDays(today, -10))).get(THIRD)?.name, (await tree()).get(opened)?.name]).toEqual(['单位3', '第三局', '新新局']);
  });

  test('a new unit is opened, and closed when nobody is left; it is never removed', async () => {
    const { body } = await act({ kind: 'open', unitId: 1, code: 'NEW-2', name: '临时机构', unitKind: '临时', on: addDays(today, -2) });
    const unitId = Number(body['unitId']);
    const joined = await department.ask('POST', '/posting-moves', { personId: 5, kind: 'transfer', unitId, on: addDays(today, -2), reason: '试', documentNo: '试' });
    expect(joined).toMatchObject({ status: 201 });
    expect(await act({ kind: 'close', unitId })).toMatchObject({ status: 409, body: { code: 'UNIT_HAS_PEOPLE' } });
    await department.ask('POST', '/posting-moves', { personId: 5, kind: 'transfer', unitId: OTHER, on: addDays(today, -1), reason: '试', documentNo: '试' });
    expect(await act({ kind: 'close', unitId, on: addDays(today, -2) })).toMatchObject({ status: 409, body: { code: 'UNIT_ACT_TOO_EARLY' } });
    expect(await act({ kind: 'close', unitId })).toMatchObject({ status: 201, body: { state: 'done' } });
    expect((await tree(addDays(today, -2))).get(unitId)).toMatchObject({ name: '临时机构', people: 1 });
  });

  test.each([
    [{ kind: 'merge', unitId: THIRD }, 400, 'UNIT_ACT_FIELD_MISSING'],
    [{ kind: 'split', unitId: THIRD, code: 'X', name: 'X', personIds: [] }, 400, 'UNIT_ACT_FIELD_MISSING'],
    [{ kind: 'rename', unitId: 99_999, name: 'X' }, 404, 'UNIT_NOT_FOUND'],
    [{ kind: 'close', unitId: THIRD, on: addDays(today, 1) }, 400, 'UNIT_ACT_IN_FUTURE'],
    [{ kind: 'merge', unitId: BUREAU, intoUnitId: THIRD }, 409, 'UNIT_CLOSED'],
    [{ kind: 'merge', unitId: 1, intoUnitId: THIRD }, 409, 'UNIT_IS_ROOT'],
    [{ kind: 'merge', unitId: THIRD, intoUnitId: 122 }, 409, 'UNIT_INTO_ITSELF'],
    [{ kind: 'rename', unitId: THIRD, name: '第三局', unitKind: '政府部门' }, 409, 'UNIT_ACT_CHANGES_NOTHING'],
    [{ kind: 'open', unitId: 1, code: '5', name: '五局' }, 409, 'UNIT_CODE_TAKEN'],
    [{ kind: 'rename', unitId: THIRD, name: '单位5' }, 409, 'UNIT_NAME_TAKEN'],
    [{ kind: 'split', unitId: THIRD, code: 'X', name: 'X', personIds: [1] }, 409, 'UNIT_PERSON_ELSEWHERE'],
    [{ kind: 'close', unitId: THIRD }, 409, 'UNIT_HAS_UNITS'],
  ])('%j is refused with %i %s', async (wanted, status, code) => {
    expect(await act(wanted)).toMatchObject({ status, body: { code } });
  });

  test('on any day of a random history everybody is counted once, in the unit of that day, as a model on its own counts them', async () => {
    const seed = Date.now() % 100_000;
    let state = seed;
    const pick = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    const bureaus = [10, 11, 12, 13, 14];
    const walkers = Array.from({ length: 10 }, (_, n) => 171 + n);
    await province.home.owner.query('UPDATE posting SET unit_id = 10 + person_id MOD 5 WHERE person_id IN (?)', [walkers]);
    const began = addDays(today, -60);
    const placeOf = new Map(walkers.map((id) => [id, [{ from: '2020-01-01', bureau: 10 + (id % 5) }]]));
    const standing = new Set(bureaus);
    const go = (id: number, bureau: number, from: string) => placeOf.get(id)?.push({ from, bureau });
    const placeOn = (id: number, day: string): number | undefined => placeOf.get(id)?.findLast(({ from }) => from <= day)?.bureau;
    for (let step = 0; step < 40; step += 1) {
      const on = addDays(began, step);
      const [one = 0, other = 0] = [bureaus[pick(bureaus.length)], bureaus[pick(bureaus.length)]];
      if (pick(8) === 0 && standing.size > 2) {
        const { status, body } = await act({ kind: 'merge', unitId: one, intoUnitId: other, on });
        if (status !== 201) continue;
        await carry(body['id']);
        standing.delete(one);
        for (const id of walkers) if (placeOn(id, on) === one) go(id, other, on);
      } else {
        const id = walkers[pick(walkers.length)] ?? 0;
        const { status } = await department.ask('POST', '/posting-moves', { personId: id, kind: 'transfer', unitId: one, on, reason: '试', documentNo: '试' });
        if (status === 201) go(id, one, on);
      }
    }
    for (const day of [began, ...Array.from({ length: 5 }, () => addDays(began, pick(60))), today]) {
      const { body } = await department.ask('GET', `/people?year=2026&asOf=${day}&limit=200`);
      const listed = body['items'] as { id: number; unitId: number }[];
      expect({ seed, day, people: new Set(listed.map(({ id }) => id)).size, rows: listed.length }).toEqual({ seed, day, people: PEOPLE, rows: PEOPLE });
      expect(listed.filter(({ id }) => walkers.includes(id)).toSorted((a, b) => a.id - b.id).map(({ unitId }) => unitId)).toEqual(walkers.map((id) => placeOn(id, day)));
      const overview = (await department.ask('GET', `/overview?year=2026&asOf=${day}`)).body as { denominator: { people: number; excluded: number }; byUnit: { people: number }[] };
      expect([overview.denominator.people + overview.denominator.excluded, overview.byUnit.reduce((sum, { people }) => sum + people, 0)]).toEqual([PEOPLE, overview.denominator.people]);
    }
    expect(await overlaps()).toEqual([]);
    expect(await department.ask('GET', `/overview?year=2026&asOf=${addDays(today, 1)}`)).toMatchObject({ status: 400, body: { code: 'AS_OF_IN_FUTURE' } });
    expect(await department.ask('GET', `/people?year=2026&asOf=${today}&unitId=${BUREAU}`)).toMatchObject({ status: 404, body: { code: 'UNIT_NOT_THEN' } });
  });

  test('a unit sees who served in it on a day, and no figures of those who have left since', async () => {
    const [bureau] = await province.database.query<{ id: number }>('SELECT unit_id AS id FROM posting WHERE person_id = 5 AND valid_until IS NULL');
    const hr = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: bureau?.id ?? 0 }] });
    await department.ask('POST', '/posting-moves', { personId: 5, kind: 'transfer', unitId: 15, on: today, reason: '试', documentNo: '试' });
    const rows = (await hr.ask('GET', `/people?year=2026&asOf=${addDays(today, -1)}&q=${encodeURIComponent('学员5')}&limit=200`)).body['items'] as { id: number }[];
    expect(rows.find(({ id }) => id === 5)).toMatchObject({ leftReach: true, totalHundredths: null, verdict: null });
    expect(rows.filter(({ id }) => id !== 5).every((row) => (row as { leftReach?: boolean }).leftReach === false)).toBe(true);
  });

  test('a merge whose worker is killed among its people goes on where the last step ended: everybody is carried once, in time, as if nothing had happened', async () => {
    const [from, into, people] = [5, 6, 80];
    const ids = Array.from({ length: people }, (_, n) => 1 + n);
    await province.home.owner.query('UPDATE posting SET unit_id = ? WHERE person_id IN (?) AND valid_until IS NULL', [from, ids]);
    const worker = await WorkerProcess.start(province.home.environment);
    const holder = province.home.owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT id FROM civil_servant WHERE id = 70 FOR UPDATE');
    const { body } = await act({ kind: 'merge', unitId: from, intoUnitId: into });
    const actId = Number(body['id']);
    await until('the worker stands among the people of a step', async () => {
      const rows: unknown[] = await province.home.owner.query("SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND info LIKE 'SELECT 1 FROM civil_servant WHERE id = 70 FOR UPDATE'");
      return rows.length > 0;
    });
    await worker.kill();
    await holder.rollbackTransaction();
    await holder.release();
    expect(await department.ask('GET', `/unit-acts/${actId}`)).toMatchObject({ body: { state: 'carrying', people, carried: 50 } });
    await province.home.lapseLocks();
    province.startWorker();
    await until('everybody is carried over', async () => (await department.ask('GET', `/unit-acts/${actId}`)).body['state'] === 'done');
    expect(await department.ask('GET', `/unit-acts/${actId}`)).toMatchObject({ body: { people, carried: people } });
    const moved = await province.database.query('SELECT m.person_id AS personId, p.unit_id AS unitId, m.moved_on AS `on` FROM unit_act_person a JOIN posting_move m ON m.id = a.move_id JOIN posting p ON p.id = m.to_posting_id WHERE a.act_id = ? AND p.valid_until IS NULL ORDER BY m.person_id', [actId]);
    expect(moved).toEqual(ids.map((personId) => ({ personId, unitId: into, on: today })));
    const [written] = await province.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM posting_move m JOIN posting p ON p.id = m.to_posting_id WHERE p.unit_id = ? AND m.person_id IN (?)', [into, ids]);
    expect([Number(written?.n), await serving(from), await overlaps()]).toEqual([people, 0, []]);
  });
});
