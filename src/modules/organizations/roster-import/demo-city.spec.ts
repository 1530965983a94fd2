import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTable, type TableRow } from '../../../platform/workbook/open-table';
import { openWorkbook, type Workbook } from '../../../platform/workbook/open-workbook';
import { checkUnits, type ImportedUnit } from './check-units';
import { ROSTER_COLUMNS, ROSTER_SHEET, UNIT_COLUMNS, UNIT_SHEET, type UnitColumn } from './roster-columns';
import { RosterChecker } from './roster-checker';
import { UnitDirectory } from './unit-directory';

const CITY = join(__dirname, '../../../../demo-city');
const truth = JSON.parse(readFileSync(join(CITY, 'truth-2026.json'), 'utf8')) as {
  rosterRefused: { row: number; code: string }[];
  people: Record<string, unknown>;
};

async function units(workbook: Workbook) {
  const rows: TableRow<UnitColumn>[] = [];
  for await (const row of (await openTable(workbook, UNIT_SHEET, UNIT_COLUMNS)).rows()) rows.push(row);
  return checkUnits(rows);
}

describe('the demo city’s roster', () => {
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = await openWorkbook(join(CITY, 'roster-2026.xlsx'));
  });
  afterAll(() => workbook.close());

  it('has 73 units, each below its parent, none refused', async () => {
    const { accepted, refused } = await units(workbook);
    expect(refused).toEqual([]);
    expect(accepted).toHaveLength(73);
    expect(accepted.filter((unit) => unit.parentCode === undefined).map((unit) => unit.name)).toEqual(['示范市']);
  });

  it('is refused in exactly the rows, and for the reasons, that the truth names', async () => {
    const checker = new RosterChecker<ImportedUnit>(new UnitDirectory((await units(workbook)).accepted));
    const refused: { row: number; code: string }[] = [];
    const accepted = new Set<string>();
    const passedOver: string[] = [];
    for await (const row of (await openTable(workbook, ROSTER_SHEET, ROSTER_COLUMNS)).rows()) {
      const verdict = checker.check(row);
      if ('refusal' in verdict) refused.push({ row: verdict.refusal.rowNumber, code: verdict.refusal.code });
      else if ('accepted' in verdict) accepted.add(verdict.accepted.residentId);
      else passedOver.push(verdict.passedOver);
    }
    expect(refused).toEqual(truth.rosterRefused.map(({ row, code }) => ({ row, code })));
    expect([...accepted].toSorted()).toEqual(Object.keys(truth.people).toSorted());
    expect(passedOver).toEqual(['total']);
  });
});
