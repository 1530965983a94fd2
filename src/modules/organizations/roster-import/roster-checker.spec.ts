import { EMPTY_CELL, type CellValue } from '../../../platform/workbook/cell-value';
import type { TableRow } from '../../../platform/workbook/open-table';
import { ROSTER_COLUMNS, type RosterColumn } from './roster-columns';
import { RosterChecker } from './roster-checker';
import { ROSTER_REFUSALS } from './roster-import.errors';
import { UnitDirectory } from './unit-directory';

const KEYS = ROSTER_COLUMNS.map((column) => column.key);
const header = { rowNumber: 2, columnOf: new Map(KEYS.map((key, index) => [key, index])), headings: ROSTER_COLUMNS.map((column) => column.header) };
type Written = Partial<Record<RosterColumn, string | CellValue>>;
const GOOD: Written = {
  serial: '1', name: '王𬱖', residentId: '330799198601280005', sex: '女', unit: '市水务局', post: '', rank: '一级科员', staffKind: '参公人员', managedBy: '本单位',
  rankSince: '2013/03/01', mobile: '18688310234', status: '在职',
};

function row(changes: Written, rowNumber = 12): TableRow<RosterColumn> {
  const written: Written = { ...GOOD, ...changes };
  const cells = KEYS.map((key): CellValue => {
    const value = written[key] ?? '';
    return typeof value !== 'string' ? value : value === '' ? EMPTY_CELL : { kind: 'text', text: value };
  });
  return { rowNumber, header, cells };
}

const WATER = { code: 'SQ-J24', name: '市水务局' };
const UNITS = new UnitDirectory([WATER, { code: 'SQ-1', name: '办公室' }, { code: 'SQ-2', name: '办公室' }]);
const check = (changes: Written) => new RosterChecker(UNITS).check(row(changes));

describe('a roster row is refused', () => {
  it.each<[string, Written, string]>([
    ['without an ID', { residentId: '' }, 'DAMAGED_ID'],
    ['with an ID stored as a number', { residentId: { kind: 'number', text: '330799197101084000' } }, 'DAMAGED_ID'],
    ['with a wrong last digit', { residentId: '330799198601280004' }, 'BAD_CHECK_DIGIT'],
    ['without a name', { name: '\u3000' }, 'MISSING_NAME'],
    ['without a unit', { unit: '' }, 'UNKNOWN_UNIT'],
    ['of a unit that is not in the tree', { unit: '市烟草专卖局' }, 'UNKNOWN_UNIT'],
    ['of a unit name that several bear', { unit: '办公室' }, 'UNKNOWN_UNIT'],
    ['with a date nobody can read', { rankSince: '去年' }, 'BAD_DATE'],
    ['with a rank longer than is kept', { rank: '级'.repeat(41) }, 'TEXT_TOO_LONG'],
  ])('%s', (_title, changes, code) => {
    expect(check(changes)).toMatchObject({ refusal: { code, rowNumber: 12 } });
  });

  it('for the first fault in the order of precedence', () => {
    const faults: [string, Written][] = [
      ['DAMAGED_ID', { residentId: '1' }],
      ['BAD_CHECK_DIGIT', { residentId: '330799198601280004' }],
      ['MISSING_NAME', { name: '' }],
      ['UNKNOWN_UNIT', { unit: '市烟草专卖局' }],
      ['BAD_DATE', { rankSince: '去年' }],
      ['TEXT_TOO_LONG', { rank: '级'.repeat(41) }],
    ];
    expect([...faults.map(([code]) => code), 'DUPLICATE_PERSON']).toEqual(ROSTER_REFUSALS);
    faults.forEach(([code, fault], index) => {
      const later = faults.slice(index + 1).map(([, changes]) => changes);
      expect(check({ ...Object.assign({}, ...later), ...fault })).toMatchObject({ refusal: { code } });
    });
  });

  it('when the person stands in an earlier row, unless that row was refused itself', () => {
    const checker = new RosterChecker(UNITS);
    expect(checker.check(row({ unit: '市烟草专卖局' }, 3))).toHaveProperty('refusal');
    expect(checker.check(row({}, 4))).toHaveProperty('accepted');
    expect(checker.check(row({ residentId: ' 330799198601280005', name: '王𬱖 ' }, 5))).toMatchObject({
      refusal: { code: 'DUPLICATE_PERSON', message: { zh: '第 5 行：与第 4 行是同一个身份证号' } },
    });
  });
});

describe('an accepted roster row', () => {
  it('is the person as the roster has them', () => {
    expect(check({ name: ' 王 𬱖', rankSince: '2013年3月', note: '试用 期满' })).toEqual({
      accepted: {
        rowNumber: 12, residentId: '330799198601280005', bornOn: '1986-01-28', name: '王𬱖', sex: '女', unit: WATER, post: '', rank: '一级科员', staffKind: '参公人员',
        managedBy: '本单位', rankSince: '2013-03-01', mobile: '18688310234', status: '在职', note: '试用 期满',
      },
    });
  });

  it.each<[string, Written, Record<string, unknown>]>([
    ['finds its unit by code', { unit: 'sq-j24' }, { unit: WATER }],
    ['finds its unit among two of a name by code', { unit: 'SQ-2' }, { unit: { code: 'SQ-2', name: '办公室' } }],
    ['takes the sex from the ID when it is left open', { sex: '' }, { sex: '女' }],
    ['is in service when nothing is said', { status: '' }, { status: '在职' }],
    ['keeps words nobody foresaw', { rank: '一级警长', staffKind: '事业人员', status: '借调' }, { rank: '一级警长', staffKind: '事业人员', status: '借调' }],
    ['reads 无 and dashes as nothing', { post: '无', rankSince: '—', rank: '/' }, { post: '', rankSince: undefined, rank: '' }],
    ['tidies a mobile number', { mobile: '+86 186-8831-0234' }, { mobile: '18688310234' }],
    ['leaves out what is no mobile number', { mobile: '同上' }, { mobile: undefined }],
  ])('%s', (_title, changes, fields) => {
    expect(check(changes)).toMatchObject({ accepted: fields });
  });
});
