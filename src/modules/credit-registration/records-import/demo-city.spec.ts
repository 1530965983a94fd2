import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResidentId } from '../../../platform/workbook/cell-resident-id';
import { cellOf, openTable } from '../../../platform/workbook/open-table';
import { openWorkbook } from '../../../platform/workbook/open-workbook';
import { RECORD_COLUMNS, RECORD_SHEET } from './record-columns';
import { RecordChecker } from './record-checker';
import { RecordVocabulary } from './record-vocabulary';

const CITY = join(__dirname, '../../../../demo-city');
const truth = JSON.parse(readFileSync(join(CITY, 'truth-2026.json'), 'utf8')) as {
  rosterRefused: { row: number }[];
  recordsRefused: { row: number; code: string }[];
};

async function namesOnRoster(): Promise<Map<string, { name: string }>> {
  const refused = new Set(truth.rosterRefused.map(({ row }) => row));
  const workbook = await openWorkbook(join(CITY, 'roster-2026.xlsx'));
  const table = await openTable(workbook, '人员名册', [
    { key: 'name', header: '姓名', required: true },
    { key: 'residentId', header: '身份证号', required: true },
  ]);
  const people = new Map<string, { name: string }>();
  for await (const row of table.rows()) {
    const id = readResidentId(cellOf(row, 'residentId'));
    if ('residentId' in id && !refused.has(row.rowNumber)) people.set(id.residentId, { name: cellOf(row, 'name').text });
  }
  workbook.close();
  return people;
}

describe('the demo city’s training records', () => {
  it('are refused in exactly the rows, and for the reasons, that the truth names', async () => {
    const people = await namesOnRoster();
    const checker = new RecordChecker({ vocabulary: new RecordVocabulary(), personOf: (id) => people.get(id) });
    const workbook = await openWorkbook(join(CITY, 'records-2026.xlsx'));
    const refused: { row: number; code: string }[] = [];
    const passedOver: string[] = [];
    const keys = new Set<string>();
    let accepted = 0;
    for await (const row of (await openTable(workbook, RECORD_SHEET, RECORD_COLUMNS)).rows()) {
      const verdict = checker.check(row);
      if ('refusal' in verdict) refused.push({ row: verdict.refusal.rowNumber, code: verdict.refusal.code });
      else if ('passedOver' in verdict) passedOver.push(verdict.passedOver);
      else {
        accepted += 1;
        keys.add(verdict.accepted.sourceKey.toString('hex'));
      }
    }
    workbook.close();
    expect(refused).toEqual(truth.recordsRefused.map(({ row, code }) => ({ row, code })));
    expect(accepted).toBe(82_226 - truth.recordsRefused.length);
    expect(keys.size).toBe(accepted);
    expect(passedOver).toEqual(['total']);
  });
});
