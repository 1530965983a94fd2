import * as fc from 'fast-check';
import { addDays, trainingDayAt } from '#kernel';
import { sayRefused } from '../../../src/commands/say-refused';
import { CITY, person, type MoveLine, type PersonLine } from '../../fixtures/workbooks';
import { openCityOffice, type CityOffice } from './city-office';

interface StoredPosting {
  readonly personId: number;
  readonly unit: string;
  readonly rank: string;
  readonly from: string;
  readonly until: string | null;
}

describe('a roster', () => {
  let office: CityOffice;
  beforeAll(async () => {
    office = await openCityOffice();
  });
  afterAll(() => office.close());

  const postings = (): Promise<StoredPosting[]> =>
    office.database.query(
      `SELECT g.person_id AS personId, u.name AS unit, g.\`rank\`, g.valid_from AS \`from\`, g.valid_until AS until FROM posting g
         JOIN org_unit u ON u.id = g.unit_id ORDER BY g.person_id, g.id`,
    );
  const postingsOf = async (number: number): Promise<(string | null)[][]> => {
    const name = person(number).name ?? '';
    const [found] = await office.database.query<{ id: number }>('SELECT id FROM civil_servant WHERE name = ?', [name]);
    return (await postings()).filter(({ personId }) => personId === found?.id).map(({ unit, rank, from, until }) => [unit, rank, from, until]);
  };
  /** Every row of every table but those that speak of the import itself. */
  const contents = async (): Promise<string> => {
    const tables = ['org_unit', 'civil_servant', 'posting', 'credit_entry'];
    return JSON.stringify(await Promise.all(tables.map((table) => office.database.query(`SELECT * FROM ${table} ORDER BY 1`))));
  };

  test('brought in again changes no row', async () => {
    const people = [person(1), person(2, { mobile: '13812345678', rankSince: '2020-05-01' }), person(3, { post: '乡科级正职' })];
    expect(await office.roster(people)).toMatchObject({ status: 'completed', accepted: 3, unchanged: 0, refused: 0 });
    const before = await contents();
    office.clock.moveMinutes(3 * 24 * 60);
    expect(await office.roster(people.toReversed())).toMatchObject({ status: 'completed', accepted: 0, unchanged: 3, refused: 0 });
    expect(await contents()).toBe(before);
  });

  test('with units in a circle is refused there, and the totals of it end by saying so', async () => {
    const said: string[] = [];
    const keep = (text: string | Uint8Array) => said.push(String(text)) > 0;
    const spies = [jest.spyOn(process.stdout, 'write').mockImplementation(keep), jest.spyOn(process.stderr, 'write').mockImplementation(keep)];
    try {
      const { id } = await office.roster([person(90, { unit: '甲局' })], [...CITY, { code: 'KA', name: '甲局', parentCode: 'KB' }, { code: 'KB', name: '乙局', parentCode: 'KA' }]);
      expect(await sayRefused(office.database, { rosterImportId: id, recordsImportId: 0, people: 3, out: 'totals.json' })).toBe(1);
      const fine = await office.roster([person(90, { rank: '' })]);
      expect(await sayRefused(office.database, { rosterImportId: fine.id, recordsImportId: 0, people: 3, out: 'totals.json' })).toBe(0);
      expect(await sayRefused(office.database, { rosterImportId: 0, recordsImportId: 0, people: 0, out: 'totals.json' })).toBe(1);
    } finally {
      spies.forEach((spy) => spy.mockRestore());
    }
    expect(said.join('')).toMatch(/单位: 2 rows refused, the first in row 5: .*circle[^]*Units were refused[^]*Nobody was counted/);
  });

  test('with another rank or unit ends the posting in force and begins the next on the day it is brought in', async () => {
    await office.roster([person(4)]);
    office.clock.moveMinutes(24 * 60);
    const day = new Date(office.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(await office.roster([person(4, { unit: '青溪镇', rank: '四级主任科员' })])).toMatchObject({ accepted: 1, unchanged: 0 });
    expect(await postingsOf(4)).toEqual([
      ['水务局', '一级科员', '2026-01-01', day],
      ['青溪镇', '四级主任科员', day, null],
    ]);
  });

  test('corrected on its own day replaces what was never in force', async () => {
    await office.roster([person(5)]);
    office.clock.moveMinutes(24 * 60);
    await office.roster([person(5, { rank: '二级科员' })]);
    await office.roster([person(5, { rank: '四级主任科员' })]);
    const kept = (await postingsOf(5)).filter(([, , from, until]) => from !== until);
    expect(kept.map(([, rank]) => rank)).toEqual(['一级科员', '四级主任科员']);
  });

  test('is followed by a list of moves: good rows go in as moves typed in, bad ones are refused by row and column, the same list again changes nothing', async () => {
    await office.roster([person(6), person(7), person(8)]);
    office.clock.moveMinutes(3 * 24 * 60);
    const today = trainingDayAt(office.clock.now());
    const line = (number: number, more: MoveLine = {}): MoveLine => {
      const { name = '', residentId = '' } = person(number);
      return { name, residentId, kind: '调动', on: today, unit: '青溪镇', reason: '工作需要', documentNo: '组干〔2026〕30号', ...more };
    };
    const lines = [
      line(6, { rank: '四级主任科员' }), line(7, { kind: '退休', unit: '' }), line(7, { kind: '返回', unit: '' }),
      line(8, { kind: '借走' }), line(8, { on: '2026-13-01' }), line(8, { unit: '没有的局' }), line(8, { documentNo: '' }), line(8, { name: '另一人' }), line(8, { on: addDays(today, 1) }), line(8, { kind: '退休' }), line(99),
    ];
    expect(await office.moves(lines)).toMatchObject({ status: 'completed', accepted: 3, unchanged: 0, refused: 8 });
    const refusals = await office.database.query<{ row_no: number; header: string; code: string }>('SELECT row_no, header, code FROM import_refusal WHERE import_id = (SELECT MAX(id) FROM import_batch) ORDER BY row_no');
    expect(refusals.map(({ row_no, header, code }) => `${row_no} ${header} ${code}`)).toEqual([
      '5 变动类别 UNKNOWN_MOVE_KIND', '6 生效日期 BAD_DATE', '7 变动后单位 UNKNOWN_UNIT', '8 依据文号 MISSING_DOCUMENT', '9 姓名 NAME_DIFFERS', '10 生效日期 MOVE_IN_FUTURE', '11 变动类别 MOVE_FIELD_FOREIGN', '12 身份证号 PERSON_UNKNOWN',
    ]);
    expect((await postingsOf(6)).at(-1)).toEqual(['青溪镇', '四级主任科员', today, null]);
    const [before, moves] = [await contents(), await office.database.query('SELECT id FROM posting_move')];
    expect(moves).toHaveLength(3);
    expect(await office.moves(lines)).toMatchObject({ accepted: 0, unchanged: 3, refused: 8 });
    expect([await contents(), await office.database.query('SELECT id FROM posting_move')]).toEqual([before, moves]);
  });

  test('after any other leaves each person exactly one posting in force on any day, the last one as it says', async () => {
    const line = fc.record({ who: fc.nat(3), unit: fc.constantFrom('水务局', '青溪镇', '示范市'), rank: fc.constantFrom('一级科员', '二级科员', '四级主任科员'), status: fc.constantFrom('在职', '借调') });
    const roster = fc.record({ days: fc.nat(40), lines: fc.uniqueArray(line, { selector: ({ who }) => who, minLength: 1, maxLength: 4 }) });
    let first = 100;
    await fc.assert(
      fc.asyncProperty(fc.array(roster, { minLength: 1, maxLength: 5 }), async (rosters) => {
        first += 10;
        const last = new Map<string, PersonLine>();
        for (const { days, lines } of rosters) {
          office.clock.moveMinutes(days * 24 * 60);
          const people = lines.map(({ who, ...facts }) => person(first + who, { name: `性质${first + who}`, ...facts }));
          for (const one of people) last.set(one.name ?? '', one);
          expect(await office.roster(people)).toMatchObject({ status: 'completed', refused: 0 });
        }
        for (const [name, expected] of last) {
          const rows = await office.database.query<{ from: string; until: string | null; unit: string; rank: string; status: string }>(
            `SELECT g.valid_from AS \`from\`, g.valid_until AS until, u.name AS unit, g.\`rank\`, g.status FROM posting g JOIN civil_servant p ON p.id = g.person_id
               JOIN org_unit u ON u.id = g.unit_id WHERE p.name = ? AND (g.valid_until IS NULL OR g.valid_until > g.valid_from) ORDER BY g.valid_from`,
            [name],
          );
          rows.forEach((row, index) => expect(row.until).toBe(rows[index + 1]?.from ?? null));
          expect(rows.at(-1)).toMatchObject({ unit: expected.unit, rank: expected.rank, status: expected.status });
        }
      }),
      { numRuns: 12 },
    );
  });
});
