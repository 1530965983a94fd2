import { addDays, trainingDayAt, type Clock } from '#kernel';
import { carryPeople, doDuePlans, returnPeople, UNIT_PLAN_LAPSED } from '../../../src/modules/organizations/public';
import { JobHandlers } from '../../../src/platform/queue/job-handlers';
import { startApi, type Api } from '../../support/api';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { until } from '../../support/until';
import type { Visitor } from '../../support/visitor';
import { Province } from '../assessments/province';

const PEOPLE = 60;
/** Units of the province; the people serve in the first. */
const [WRONG, INTO] = [7, 8];

describe('an act on units, undone or planned', () => {
  let province: Province;
  let api: Api;
  let department: Visitor;
  let other: Visitor;
  const today = trainingDayAt(new Date());
  const clock: Clock = { now: () => new Date() };
  beforeAll(async () => {
    province = await Province.open(PEOPLE);
    await province.home.owner.query('UPDATE posting SET unit_id = ?', [WRONG]);
    api = await startApi(province.home.environment);
    department = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: 1 }] });
    other = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: 1 }] });
  });
  afterAll(async () => {
    await api.close();
    await province.close();
  });

  const act = (wanted: object) => department.ask('POST', '/unit-acts', { on: today, reason: '机构改革', documentNo: '编委〔2026〕3号', ...wanted });
  const carry = (actId: unknown) => carryPeople({ database: province.database, clock }, Number(actId), new AbortController().signal);
  const serving = async (unitId: number): Promise<number> => {
    const [row] = await province.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM posting WHERE unit_id = ? AND valid_until IS NULL', [unitId]);
    return Number(row?.n);
  };
  const undo = (actId: unknown, by = department) => by.ask('POST', `/unit-acts/${String(actId)}/undoing`, { reason: '登记有误' });
  const bring = (actId: unknown, signal = new AbortController().signal) => returnPeople({ database: province.database, clock }, Number(actId), signal);
  const picture = () =>
    Promise.all([
      province.database.query('SELECT id, code, name, kind, parent_id, path, depth, closed_on FROM org_unit WHERE opened_on IS NULL OR closed_on IS NULL OR closed_on > opened_on ORDER BY id'),
      province.database.query('SELECT * FROM unit_past ORDER BY unit_id, valid_until'),
      province.database.query('SELECT person_id, unit_id, valid_from, valid_until FROM posting WHERE valid_until IS NULL OR valid_until > valid_from ORDER BY person_id, valid_from'),
    ]);

  test('a merge is undone as a whole and once, though two ask, its job is stopped and runs twice: units, their past and every posting are as before', async () => {
    const before = await picture();
    const { body } = await act({ kind: 'merge', unitId: WRONG, intoUnitId: INTO });
    expect(await undo(body['id'])).toMatchObject({ status: 409, body: { code: 'UNIT_ACT_UNFINISHED' } });
    await carry(body['id']);
    expect((await department.ask('GET', `/unit-acts/${String(body['id'])}`)).body).toMatchObject({ state: 'done', mayUndo: true });
    const answers = await Promise.all([undo(body['id']), undo(body['id'])]);
    expect(answers.map(({ status, body: { code, state } }) => [status, code ?? state]).toSorted()).toEqual([[200, 'undoing'], [409, 'UNIT_ACT_UNDONE']]);
    const stopped = new AbortController();
    const first = bring(body['id'], stopped.signal);
    stopped.abort();
    await expect(first).rejects.toThrow('shutting down');
    await Promise.all([bring(body['id']), bring(body['id'])]);
    await bring(body['id']);
    expect((await department.ask('GET', `/unit-acts/${String(body['id'])}`)).body).toMatchObject({ state: 'undone', carried: 0, mayUndo: false, undoneReason: '登记有误' });
    expect(await picture()).toEqual(before);
    expect([await serving(WRONG), await serving(INTO)]).toEqual([PEOPLE, 0]);
    expect(await undo(body['id'])).toMatchObject({ status: 409, body: { code: 'UNIT_ACT_UNDONE' } });
  });

  test('a split, an opening, a closing and two renames of one day are undone from the last to the first; the code is free again', async () => {
    const before = await picture();
    const split = await act({ kind: 'split', unitId: WRONG, code: 'UNDO-1', name: '误设局', unitKind: '政府部门', personIds: [1, 2] });
    await carry(split.body['id']);
    const opened = await act({ kind: 'open', unitId: INTO, code: 'UNDO-2', name: '误设科', unitKind: '科室' });
    const closed = await act({ kind: 'close', unitId: Number(opened.body['unitId']) });
    const [once, twice] = [await act({ kind: 'rename', unitId: INTO, name: '误名一', unitKind: '政府部门' }), await act({ kind: 'rename', unitId: INTO, name: '误名二', unitKind: '其他' })];
    expect([await undo(once.body['id']), await undo(opened.body['id'])]).toMatchObject([{ status: 409, body: { code: 'UNIT_ACT_BUILT_ON' } }, { status: 409, body: { code: 'UNIT_ACT_BUILT_ON' } }]);
    for (const one of [twice, once, closed, opened, split]) expect(await undo(one.body['id'])).toMatchObject({ status: 200 });
    await bring(split.body['id']);
    expect(await picture()).toEqual(before);
    const again = await act({ kind: 'open', unitId: INTO, code: 'UNDO-1', name: '误设局', unitKind: '政府部门' });
    expect([again.status, (await undo(again.body['id'])).status]).toEqual([201, 200]);
  });

  test('it is left once something was built on it, and to those who may manage every unit concerned', async () => {
    const { body } = await act({ kind: 'split', unitId: WRONG, code: 'UNDO-3', name: '分出局', unitKind: '政府部门', personIds: [3, 4] });
    await carry(body['id']);
    const hr = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: WRONG }] });
    const own = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: WRONG }] });
    expect([await undo(body['id'], hr), await undo(body['id'], own), await undo(99_999)]).toMatchObject([{ status: 403 }, { status: 404, body: { code: 'UNIT_NOT_FOUND' } }, { status: 404, body: { code: 'UNIT_ACT_NOT_FOUND' } }]);
    await department.ask('POST', '/posting-moves', { personId: 3, kind: 'transfer', unitId: INTO, on: today, reason: '试', documentNo: '试' });
    expect(await undo(body['id'])).toMatchObject({ status: 409, body: { code: 'UNIT_ACT_BUILT_ON' } });
  });

  const plan = (wanted: object, by = department) => by.ask('POST', '/unit-act-plans', { reason: '机构改革', documentNo: '编委〔2026〕12号', ...wanted });
  const withdraw = (planId: unknown) => department.ask('POST', `/unit-act-plans/${String(planId)}/withdrawal`, { reason: '方案调整' });
  const plans = async () => (await department.ask('GET', '/unit-act-plans')).body['items'] as { id: number; state: string; noteZh: string }[];
  const noonOf = (day: string) => new Date(`${day}T04:00:00Z`);
  const look = (day: string) => doDuePlans(province.database, noonOf(day));

  test('what is decided for a day to come changes nothing before, and happens on it once, though two look at once and a look is killed', async () => {
    const [on, from, into] = [addDays(today, 38), 9, 10];
    await province.home.owner.query('UPDATE posting SET unit_id = ? WHERE person_id > 40', [from]);
    const wanted = { kind: 'merge', unitId: from, intoUnitId: into, on };
    expect(await department.ask('POST', '/unit-acts/effect', wanted)).toMatchObject({ status: 200, body: { people: 20 } });
    const asked = await Promise.all([plan(wanted), plan(wanted)]);
    expect(asked.map(({ status, body: { state, code } }) => [status, state ?? code]).toSorted()).toEqual([[201, 'planned'], [409, 'UNIT_PLAN_EXISTS']]);
    expect([await look(addDays(on, -1)), await serving(from)]).toEqual([0, 20]);
    const holder = province.home.owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT id FROM org_unit WHERE parent_id IS NULL FOR UPDATE');
    const killed = look(on).catch((error: Error) => error.message);
    const waiting = async (): Promise<{ id: number }[]> => province.home.owner.query("SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND info LIKE 'SELECT id FROM org_unit WHERE parent_id IS NULL%'");
    await until('the look waits for the tree', async () => (await waiting()).length > 0);
    for (const { id } of await waiting()) await province.database.query(`KILL ${id}`);
    expect(await killed).toMatch(/connection|killed/i);
    await holder.rollbackTransaction();
    await holder.release();
    expect(await plans()).toMatchObject([{ state: 'planned' }]);
    expect((await rowsOfWorkbook((await department.download('/unit-act-plans/export.xlsx')).body, '预定的机构变动', '编号')).map((row) => row[6])).toEqual(['待生效']);
    await Promise.all([look(on), look(on)]);
    expect(await look(addDays(on, 1))).toBe(0);
    const acts = await province.database.query<{ id: number; on: string; state: string }>('SELECT id, acted_on AS `on`, state FROM unit_act WHERE unit_id = ?', [from]);
    expect(acts).toMatchObject([{ on, state: 'carrying' }]);
    await carryPeople({ database: province.database, clock: { now: () => noonOf(on) } }, acts[0]?.id ?? 0, new AbortController().signal);
    const [served] = await province.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM posting WHERE unit_id = ? AND valid_from = ? AND valid_until IS NULL', [into, on]);
    expect([Number(served?.n), await serving(from), await plans()]).toEqual([20, 0, []]);
  });

  test('a plan that no longer fits lapses with the reason; one whose unit is still busy waits; one withdrawn does not happen', async () => {
    const opened = await act({ kind: 'open', unitId: INTO, code: 'PLAN-1', name: '预定科', unitKind: '科室' });
    const unitId = Number(opened.body['unitId']);
    const [on, later] = [addDays(today, 50), addDays(today, 51)];
    const [lapsing, busy, withdrawn] = [await plan({ kind: 'rename', unitId, name: '预定二科', on }), await plan({ kind: 'merge', unitId: INTO, intoUnitId: 11, on: later }), await plan({ kind: 'rename', unitId: 12, name: '预定三科', on: later })];
    expect([lapsing.status, busy.status, withdrawn.status]).toEqual([201, 201, 201]);
    const answers = await Promise.all([withdraw(withdrawn.body['id']), withdraw(withdrawn.body['id'])]);
    expect(answers.map(({ status, body: { state, code } }) => [status, state ?? code]).toSorted()).toEqual([[200, 'withdrawn'], [409, 'UNIT_PLAN_OVER']]);
    await act({ kind: 'close', unitId });
    await province.home.owner.query("INSERT INTO unit_act (kind, unit_id, into_unit_id, acted_on, name_before, name_after, reason, document_no, state, people, author_name, at) VALUES ('merge', 13, ?, ?, '', '', '', '', 'carrying', 0, '', NOW(3))", [INTO, today]);
    await look(later);
    expect((await plans()).map(({ id, state, noteZh }) => [id, state, noteZh])).toEqual([[busy.body['id'], 'planned', ''], [withdrawn.body['id'], 'withdrawn', '方案调整'], [lapsing.body['id'], 'lapsed', '该单位已撤销。']]);
    await province.home.owner.query("UPDATE unit_act SET state = 'done' WHERE unit_id = 13");
    await look(addDays(later, 2));
    expect((await plans()).map(({ state }) => state)).toEqual(['withdrawn', 'lapsed']);
    expect(await province.database.query("SELECT acted_on AS `on` FROM unit_act WHERE unit_id = ? AND kind = 'merge'", [INTO])).toEqual([{ on: later }]);
    const [{ payload }] = await province.database.query<{ payload: string }>('SELECT payload FROM outbox_event WHERE job = ?', [UNIT_PLAN_LAPSED.name]) as [{ payload: string }];
    const announce = () => api.app.get(JobHandlers).handlerOf(UNIT_PLAN_LAPSED.name)(JSON.parse(payload) as object, new AbortController().signal);
    const inbox = async (visitor: Visitor) => (await visitor.ask('GET', '/notices')).body['items'];
    await Promise.all([announce(), announce()]);
    expect([await inbox(department), await inbox(other)]).toMatchObject([[{ title: { zh: '“预定科”预定的机构变动（更名）未能生效' }, lines: [{}, {}, { zh: '原因：该单位已撤销。' }] }], []]);
    await province.home.owner.query("UPDATE unit_act_plan SET account_id = 99999 WHERE state = 'lapsed'");
    await announce();
    expect([await inbox(department), await inbox(other)]).toMatchObject([[{}], [{ kind: 'unit_plan_lapsed' }]]);
  });

  test('a unit is opened ahead and others merged into it in one go: all of it on its day, once; or nothing, and it is said which unit stood in the way', async () => {
    const on = addDays(today, 60);
    const [above, first, second, third] = [16, 17, 18, 19];
    await province.home.owner.query('UPDATE posting SET unit_id = IF(person_id % 2, ?, ?) WHERE person_id BETWEEN 10 AND 19 AND valid_until IS NULL', [first, second]);
    const opening = (code: string, mergedUnitIds: readonly number[]) => ({ kind: 'open', unitId: above, code, name: `新局${code}`, unitKind: '政府部门', on, mergedUnitIds });
    expect(await department.ask('POST', '/unit-acts/effect', opening('A', [first, second]))).toMatchObject({ status: 200, body: { people: 10 } });
    expect(await plan(opening('A', [first, above]))).toMatchObject({ status: 409, body: { code: 'UNIT_INTO_ITSELF', detail: expect.stringMatching(/^“.+”：/) } });
    expect(await plan(opening('A', [first]), await api.signedIn({ grants: [{ role: 'organisation_department', unitId: above }] }))).toMatchObject({ status: 404, body: { code: 'UNIT_NOT_FOUND' } });
    const done = await plan(opening('A', [first, second]));
    const lapsing = await plan(opening('B', [20, third]));
    expect([done.body['mergedNames'], lapsing.status]).toEqual([[expect.any(String), expect.any(String)], 201]);
    await act({ kind: 'merge', unitId: third, intoUnitId: 21 });
    await Promise.all([look(on), look(on)]);
    const [lapsed] = (await plans()).filter(({ id }) => id === lapsing.body['id']);
    expect(lapsed).toMatchObject({ state: 'lapsed', noteZh: expect.stringMatching(/^“.+”：该单位已撤销。$/) });
    const units = (code: string) => province.database.query<{ id: number }>('SELECT id FROM org_unit WHERE code = ?', [code]);
    const [opened] = await units('A');
    expect([await units('B'), (await province.database.query('SELECT id FROM unit_act WHERE unit_id = 20')).length]).toEqual([[], 0]);
    const acts = await province.database.query<{ id: number }>("SELECT id FROM unit_act WHERE kind = 'merge' AND into_unit_id = ? ORDER BY id", [opened?.id]);
    await Promise.all(acts.map(({ id }) => carryPeople({ database: province.database, clock: { now: () => noonOf(on) } }, id, new AbortController().signal)));
    expect([acts.length, await serving(opened?.id ?? 0), await serving(first), await serving(second)]).toEqual([2, 10, 0, 0]);
    const openedBy = await province.database.query<{ id: number }>("SELECT id FROM unit_act WHERE kind = 'open' AND unit_id = ?", [opened?.id]);
    expect(await undo(openedBy[0]?.id)).toMatchObject({ status: 409, body: { code: 'UNIT_ACT_BUILT_ON' } });
  });

  test.each([
    [{ kind: 'rename', unitId: 15, name: 'X', on: today }, 400, 'UNIT_PLAN_NOT_AHEAD'],
    [{ kind: 'rename', unitId: 15, name: 'X', on: addDays(today, 367) }, 400, 'UNIT_PLAN_TOO_FAR'],
    [{ kind: 'merge', unitId: 1, intoUnitId: 15, on: addDays(today, 2) }, 409, 'UNIT_IS_ROOT'],
    [{ kind: 'merge', unitId: 15, on: addDays(today, 2) }, 400, 'UNIT_ACT_FIELD_MISSING'],
    [{ kind: 'close', unitId: 99_999, on: addDays(today, 2) }, 404, 'UNIT_NOT_FOUND'],
  ])('a plan %j is refused with %i %s', async (wanted, status, code) => {
    expect(await plan(wanted)).toMatchObject({ status, body: { code } });
  });

  test('plans are entered and withdrawn by those who may manage the units', async () => {
    const hr = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: 15 }] });
    expect((await plan({ kind: 'rename', unitId: 15, name: 'X', on: addDays(today, 2) }, hr)).status).toBe(403);
    expect(await withdraw(99_999)).toMatchObject({ status: 404, body: { code: 'UNIT_PLAN_NOT_FOUND' } });
  });
});
