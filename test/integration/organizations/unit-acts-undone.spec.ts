import { trainingDayAt, type Clock } from '#kernel';
import { carryPeople, returnPeople } from '../../../src/modules/organizations/public';
import { startApi, type Api } from '../../support/api';
import type { Visitor } from '../../support/visitor';
import { Province } from '../assessments/province';

const PEOPLE = 60;
/** Units of the province; the people serve in the first. */
const [WRONG, INTO] = [7, 8];

describe('an act on units recorded by mistake', () => {
  let province: Province;
  let api: Api;
  let department: Visitor;
  const today = trainingDayAt(new Date());
  const clock: Clock = { now: () => new Date() };
  beforeAll(async () => {
    province = await Province.open(PEOPLE);
    await province.home.owner.query('UPDATE posting SET unit_id = ?', [WRONG]);
    api = await startApi(province.home.environment);
    department = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: 1 }] });
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
});
