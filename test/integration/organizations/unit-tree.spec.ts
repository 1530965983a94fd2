import { readUnits } from '../../../src/modules/organizations/public';
import { person, type UnitLine } from '../../fixtures/workbooks';
import { openCityOffice, type CityOffice } from './city-office';

/** A province, a city, a county, … down to a group: eight levels, one unit each, and a second city. */
const CHAIN: readonly UnitLine[] = [
  ...['省', '市', '县', '镇', '片', '村', '组', '户'].map((name, depth): UnitLine => ({ code: `L${depth}`, name: `第${depth}级${name}`, kind: name, ...(depth === 0 ? {} : { parentCode: `L${depth - 1}` }) })),
  { code: 'M1', name: '另一市', kind: '市', parentCode: 'L0' },
];

describe('the unit tree', () => {
  let office: CityOffice;
  beforeEach(async () => {
    office = await openCityOffice();
    await office.roster([person(1, { unit: '第7级户' })], CHAIN.toReversed());
  });
  afterEach(() => office.close());

  /** Codes from the root to the unit, as its path has them, with the depth. */
  const places = async (): Promise<Record<string, string>> => {
    const units = await readUnits(office.database);
    const codeOf = new Map(units.map(({ id, code }) => [String(id), code]));
    return Object.fromEntries(units.map(({ code, path, depth }) => [code, `${depth} ${path.split('/').map((id) => codeOf.get(id) ?? '').filter(Boolean).join(' ')}`]));
  };

  test('refuses a unit moved below itself through units the sheet does not name', async () => {
    const before = await places();
    expect(await office.roster([], [{ code: 'L1', name: '第1级市', parentCode: 'L6' }])).toMatchObject({ status: 'completed', refused: 1 });
    expect(await places()).toEqual(before);
    expect(await office.database.query('SELECT code FROM import_refusal')).toEqual([{ code: 'UNIT_CYCLE' }]);
  });

  test('holds eight levels, children before their parents in the sheet', async () => {
    expect(await places()).toMatchObject({ L0: '0 L0', L7: '7 L0 L1 L2 L3 L4 L5 L6 L7', M1: '1 L0 M1' });
  });

  test('takes along what hangs below a unit that moves, named in the sheet or not', async () => {
    await office.roster([person(1, { unit: '第7级户' })], [{ code: 'L3', name: '第3级镇', kind: '镇', parentCode: 'M1' }]);
    expect(await places()).toEqual({
      L0: '0 L0', L1: '1 L0 L1', L2: '2 L0 L1 L2', M1: '1 L0 M1', L3: '2 L0 M1 L3', L4: '3 L0 M1 L3 L4', L5: '4 L0 M1 L3 L4 L5', L6: '5 L0 M1 L3 L4 L5 L6', L7: '6 L0 M1 L3 L4 L5 L6 L7',
    });
  });

  test('lets two units change places', async () => {
    await office.roster([], [{ code: 'L2', name: '第2级县', kind: '县', parentCode: 'L0' }, { code: 'L1', name: '第1级市', kind: '市', parentCode: 'L2' }]);
    expect(await places()).toMatchObject({ L2: '1 L0 L2', L1: '2 L0 L2 L1', L3: '2 L0 L2 L3', L7: '6 L0 L2 L3 L4 L5 L6 L7' });
  });
});
