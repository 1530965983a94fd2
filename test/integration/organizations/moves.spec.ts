import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, trainingDayAt } from '#kernel';
import { postEntries } from '../../../src/modules/credit-ledger/public';
import { MOVE_KINDS, recordMove, undoMove, type MoveAuthor, type WantedMove } from '../../../src/modules/organizations/public';
import { savePostings } from '../../../src/modules/organizations/save-postings';
import { writeMoves } from '../../fixtures/workbooks';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { startApi, type Api } from '../../support/api';
import type { Visitor } from '../../support/visitor';
import { Province, YEAR } from '../assessments/province';

const PEOPLE = 60;
const STEPS = 280;
const AT_ONCE = 8;
const RANKS = ['二级科员', '一级科员', '四级主任科员'];

describe('moves', () => {
  let province: Province;
  let api: Api;
  let department: Visitor;
  let units: { readonly id: number; readonly path: string }[];
  const today = trainingDayAt(new Date());
  const author = (): MoveAuthor => ({ actor: { accountId: 1, name: '组织部' }, at: new Date(), today });
  beforeAll(async () => {
    province = await Province.open(PEOPLE);
    api = await startApi(province.home.environment);
    department = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: 1 }] });
    units = await province.database.query("SELECT id, path FROM org_unit WHERE id NOT IN (SELECT parent_id FROM org_unit WHERE parent_id IS NOT NULL) ORDER BY id");
  });
  afterAll(async () => {
    await api.close();
    await province.close();
  });

  const elsewhere = async (personId: number): Promise<{ before: number; after: number }> => {
    const [now] = await province.database.query<{ unitId: number }>('SELECT unit_id AS unitId FROM posting WHERE person_id = ? AND valid_until IS NULL', [personId]);
    return { before: now?.unitId ?? 0, after: units.find(({ id }) => id !== now?.unitId)?.id ?? 0 };
  };
  const move = (by: Visitor, wanted: object) => by.ask('POST', '/posting-moves', { on: today, reason: '工作需要', documentNo: '组干〔2026〕30号', ...wanted });

  /** Two postings of one person that share a day. */
  const overlaps = () =>
    province.database.query(
      `SELECT a.person_id, a.id, b.id FROM posting a JOIN posting b ON b.person_id = a.person_id AND b.id > a.id
        WHERE (a.valid_until IS NULL OR a.valid_until > a.valid_from) AND (b.valid_until IS NULL OR b.valid_until > b.valid_from)
          AND a.valid_from < IFNULL(b.valid_until, '9999-12-31') AND b.valid_from < IFNULL(a.valid_until, '9999-12-31')`,
    );

  test('credits follow the person, the new unit’s view begins, and open items go along', async () => {
    const { before, after } = await elsewhere(7);
    const [oldUnit, newUnit] = await Promise.all([before, after].map((unitId) => api.signedIn({ grants: [{ role: 'unit_hr', unitId }] })));
    const year = await department.ask('GET', `/people/7/years/${YEAR}`);
    const proposal = await oldUnit?.ask('POST', '/year-decisions', { personId: 7, year: YEAR, kind: 'exemption', reason: '病休', documentNo: '1号' });
    expect(proposal?.status).toBe(201);
    expect(await move(department, { personId: 7, kind: 'transfer', unitId: after })).toMatchObject({ status: 201, body: { kind: 'transfer', from: { unitId: before }, to: { unitId: after }, mayUndo: true } });
    expect(await newUnit?.ask('GET', `/people/7/years/${YEAR}`)).toMatchObject({ status: 200, body: { totalHundredths: year.body['totalHundredths'] } });
    expect((await oldUnit?.ask('GET', '/year-decisions'))?.body['items']).toEqual([]);
    expect((await newUnit?.ask('GET', '/year-decisions'))?.body['items']).toHaveLength(1);
    const seenByOld = await oldUnit?.ask('GET', '/posting-moves');
    expect(seenByOld?.body['items']).toEqual([expect.objectContaining({ personId: 7, mayUndo: false })]);
  });

  test('the old unit sees the year as it stood when the person left, no row after it, and what was decided while they were there', async () => {
    const { before, after } = await elsewhere(8);
    const [oldUnit, newUnit] = [await api.signedIn({ grants: [{ role: 'unit_hr', unitId: before }] }), await api.signedIn({ grants: [{ role: 'unit_hr', unitId: after }] })];
    const approver = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: 1 }] });
    const decision = await oldUnit.ask('POST', '/year-decisions', { personId: 8, year: YEAR, kind: 'exemption', reason: '病休', documentNo: '2号' });
    expect(await approver.ask('POST', `/year-decisions/${String(decision.body['id'])}/approval`, { note: '同意' })).toMatchObject({ status: 200 });
    await province.home.owner.query('UPDATE year_decision SET decided_at = decided_at - INTERVAL 1 DAY WHERE person_id = 8');
    await province.home.owner.query('UPDATE credit_entry SET posted_at = posted_at - INTERVAL 2 DAY WHERE person_id = 8');
    const year = await oldUnit.ask('GET', `/people/8/years/${YEAR}`);
    await move(department, { personId: 8, kind: 'transfer', unitId: after, rank: '四级主任科员' });
    const kind = await province.kinds.intern(province.database, { category: 'online_elective', unit: 'credit', attributes: {} });
    const late = { trainingYear: YEAR, personId: 8, kind, quantity: 700, startsOn: today, endsOn: today, achievementKey: '00000000000000fe', title: '调出后的网络课程', organiser: '学院', unitId: after, source: 'import' as const, sourceKey: Buffer.alloc(32, 8) };
    await province.database.transaction((tx) => postEntries(tx, YEAR, [late], { accountId: 7, at: new Date() }));
    const seen = await oldUnit.ask('GET', `/people/8/years/${YEAR}`);
    expect([seen.status, seen.body['totalHundredths'], seen.body['ledgerHead']]).toEqual([200, year.body['totalHundredths'], year.body['ledgerHead']]);
    for (const path of ['entries?limit=200', 'explanation']) expect(JSON.stringify((await oldUnit.ask('GET', `/people/8/years/${YEAR}/${path}`)).body)).not.toContain('调出后');
    expect(JSON.stringify((await newUnit.ask('GET', `/people/8/years/${YEAR}/entries?limit=200`)).body)).toContain('调出后');
    expect(await oldUnit.ask('GET', '/people/8')).toMatchObject({ status: 200, body: { unitId: before, leftOn: today, mayUnmask: false, postings: [{}] } });
    expect(await oldUnit.ask('POST', '/people/8/resident-id-views', { reason: '核对档案' })).toMatchObject({ status: 404 });
    expect(await oldUnit.ask('GET', `/people/8/years/${YEAR + 1}`)).toMatchObject({ status: 404 });
    expect((await oldUnit.ask('GET', '/year-decisions?personId=8')).body['items']).toMatchObject([{ state: 'approved', mayRevoke: false, mayDecide: false }]);
    expect(await api.signedIn({ grants: [{ role: 'unit_hr', unitId: units.find(({ id }) => id !== before && id !== after)?.id ?? 1 }] }).then((stranger) => stranger.ask('GET', '/people/8'))).toMatchObject({ status: 404 });
  });

  test('the list goes out as it is filtered, and a unit takes along its own alone', async () => {
    const [apart] = await province.database.query<{ id: number }>(
      `SELECT u.id FROM org_unit u WHERE u.id NOT IN (SELECT parent_id FROM org_unit WHERE parent_id IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM posting_move m JOIN posting g ON g.id IN (m.from_posting_id, m.to_posting_id) WHERE g.unit_id = u.id) LIMIT 1`,
    );
    const other = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: apart?.id ?? 0 }] });
    const rowsOf = async (by: Visitor) => rowsOfWorkbook((await by.download('/posting-moves/export.xlsx?kind=transfer')).body, '人员变动', '编号');
    const listed = (await department.ask('GET', '/posting-moves?kind=transfer&limit=200')).body['items'] as { id: number; personName: string }[];
    expect(listed.length).toBeGreaterThan(0);
    expect((await rowsOf(department)).map(([id, name, kind]) => [id, name, kind])).toEqual(listed.map(({ id, personName }) => [String(id), personName, '调动']));
    expect(await rowsOf(other)).toEqual([]);
  });

  test('a departure ends service, only a return begins it again, and each can be undone while it is the last', async () => {
    const left = await move(department, { personId: 9, kind: 'departure' });
    expect(left).toMatchObject({ status: 201, body: { to: null } });
    expect(await move(department, { personId: 9, kind: 'retirement' })).toMatchObject({ status: 409, body: { code: 'MOVE_NOT_IN_SERVICE' } });
    const back = await move(department, { personId: 9, kind: 'return' });
    expect(back).toMatchObject({ status: 201, body: { to: { status: '在职' } } });
    const undo = (id: unknown) => department.ask('POST', `/posting-moves/${String(id)}/undoing`, { reason: '登记有误' });
    expect(await undo(left.body['id'])).toMatchObject({ status: 409, body: { code: 'MOVE_NOT_LAST' } });
    expect(await undo(back.body['id'])).toMatchObject({ status: 200, body: { undoneReason: '登记有误', mayUndo: false } });
    expect(await undo(back.body['id'])).toMatchObject({ status: 409, body: { code: 'MOVE_UNDONE' } });
    expect(await undo(left.body['id'])).toMatchObject({ status: 200 });
    expect(await department.ask('GET', `/people/9/years/${YEAR}`)).toMatchObject({ status: 200 });
  });

  test('of two departures only the second is undone: between them the person served', async () => {
    const steps = [{ kind: 'departure', on: addDays(today, -30) }, { kind: 'return', on: addDays(today, -20) }, { kind: 'departure', on: addDays(today, -10) }];
    const moves = [];
    for (const step of steps) moves.push((await move(department, { personId: 12, ...step })).body['id']);
    const undo = (id: unknown) => department.ask('POST', `/posting-moves/${String(id)}/undoing`, { reason: '登记有误' });
    expect(await undo(moves[0])).toMatchObject({ status: 409, body: { code: 'MOVE_NOT_LAST' } });
    expect(await overlaps()).toEqual([]);
    expect(await undo(moves[2])).toMatchObject({ status: 200 });
  });

  test('who left and stands on a roster again serves from the day of the roster on, never on a day before the departure', async () => {
    expect(await move(department, { personId: 13, kind: 'departure', on: addDays(today, -30) })).toMatchObject({ status: 201 });
    const facts = { unitId: units[0]?.id ?? 1, post: '', rank: '二级科员', rankSince: null, staffKind: '公务员', managedBy: '', status: '在职' };
    const rosterAuthor = { accountId: 7, name: '名册', newFrom: `${today.slice(0, 4)}-01-01`, changedFrom: addDays(today, -1) };
    const save = () => province.database.transaction((tx) => savePostings(tx, [{ personId: 13, facts }], rosterAuthor));
    expect(await save()).toEqual([true]);
    expect(await overlaps()).toEqual([]);
    expect(await province.database.query('SELECT valid_from FROM posting WHERE person_id = 13 AND valid_until IS NULL')).toEqual([{ valid_from: addDays(today, -1) }]);
    expect(await save()).toEqual([false]);
  });

  test('a move is undone by whoever manages the person now, not by all who may read it', async () => {
    const { before, after } = await elsewhere(14);
    const { body } = await move(department, { personId: 14, kind: 'transfer', unitId: after });
    const other = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: 1 }, { role: 'organisation_department', unitId: before }] });
    expect((await other.ask('GET', '/posting-moves?personId=14')).body['items']).toMatchObject([{ mayUndo: false }]);
    expect(await other.ask('POST', `/posting-moves/${String(body['id'])}/undoing`, { reason: '试' })).toMatchObject({ status: 404, body: { code: 'PERSON_NOT_FOUND' } });
    const own = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: after }] });
    expect(await own.ask('POST', `/posting-moves/${String(body['id'])}/undoing`, { reason: '试' })).toMatchObject({ status: 200 });
  });

  test('a list of moves is brought in by whoever manages postings in the whole city, not by everybody who imports', async () => {
    const path = join(province.home.dataDir, 'moves.xlsx');
    await writeMoves(path, []);
    const file = { name: 'moves.xlsx', content: await readFile(path) };
    const [personnel, half] = [await api.signedIn({ grants: [{ role: 'unit_hr', unitId: 1 }] }), await api.signedIn({ grants: [{ role: 'unit_hr', unitId: 1 }, { role: 'organisation_department', unitId: 2 }] })];
    for (const by of [personnel, half]) expect(await by.upload('/imports', { kind: 'moves', year: String(YEAR) }, file)).toMatchObject({ status: 403, body: { code: 'PERMISSION_LACKING' } });
    expect(await department.upload('/imports', { kind: 'moves', year: String(YEAR) }, file)).toMatchObject({ status: 202, body: { kind: 'moves' } });
  });

  test.each([
    [{ kind: 'transfer' }, 400, 'MOVE_FIELD_MISSING'],
    [{ kind: 'appointment' }, 400, 'MOVE_FIELD_MISSING'],
    [{ kind: 'retirement', rank: '一级科员' }, 400, 'MOVE_FIELD_FOREIGN'],
    [{ kind: 'transfer', unitId: 99_999 }, 400, 'MOVE_UNIT_UNKNOWN'],
    [{ kind: 'retirement', on: addDays(today, 1) }, 400, 'MOVE_IN_FUTURE'],
    [{ kind: 'retirement', on: '1990-01-01' }, 409, 'MOVE_BEFORE_POSTING'],
    [{ kind: 'status', status: '在职' }, 409, 'MOVE_CHANGES_NOTHING'],
    [{ kind: 'retirement', personId: 99_999 }, 404, 'PERSON_NOT_FOUND'],
  ])('%j is refused with %i %s', async (wanted, status, code) => {
    expect(await move(department, { personId: 11, ...wanted })).toMatchObject({ status, body: { code } });
  });

  test('whatever happens at once and in whatever order, nobody serves in two places on one day, and an undone move leaves what was before', async () => {
    const seed = Date.now() % 100_000;
    let state = seed;
    const pick = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    const step = async (): Promise<void> => {
      const personId = 20 + pick(6);
      const kind = MOVE_KINDS[pick(MOVE_KINDS.length)] ?? 'transfer';
      const on = addDays(today, -pick(200));
      const change: WantedMove['change'] = {
        ...(kind === 'transfer' ? { unitId: units[pick(units.length)]?.id ?? 1 } : {}),
        ...(kind === 'appointment' ? { rank: RANKS[pick(RANKS.length)] ?? '一级科员' } : {}),
        ...(kind === 'status' ? { status: ['病假', '在职'][pick(2)] ?? '在职' } : {}),
      };
      const recorded = pick(4) === 0 ? await province.database.query<{ id: number }>('SELECT id FROM posting_move WHERE person_id = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 3', [personId]) : [];
      const undone = recorded[pick(recorded.length)];
      const act = province.database.transaction((tx) => (undone ? undoMove(tx, undone.id, '试', author()) : recordMove(tx, { personId, kind, on, change, reason: '试', documentNo: '试' }, author()).then(() => undefined)));
      await act.catch((error: { code?: string }) => {
        if (!String(error.code).startsWith('MOVE_')) throw error;
      });
    };
    for (let round = 0; round < STEPS / AT_ONCE; round += 1) await Promise.all(Array.from({ length: AT_ONCE }, step));
    const [{ moves } = { moves: 0 }] = await province.database.query<{ moves: number }>('SELECT COUNT(*) AS moves FROM posting_move WHERE person_id BETWEEN 20 AND 25');
    expect({ seed, overlaps: await overlaps() }).toEqual({ seed, overlaps: [] });
    expect(Number(moves)).toBeGreaterThan(20);
    const open = await province.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM posting WHERE valid_until IS NULL GROUP BY person_id HAVING n > 1');
    expect(open).toEqual([]);
  });
});
