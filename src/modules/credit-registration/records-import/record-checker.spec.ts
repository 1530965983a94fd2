import { EMPTY_CELL, type CellValue } from '../../../platform/workbook/cell-value';
import { readAuthorOrder } from './author-order';
import { RECORD_COLUMNS, type RecordColumn } from './record-columns';
import { RecordChecker, residentIdsOf } from './record-checker';
import { RecordVocabulary } from './record-vocabulary';
import type { RecordRow } from './read-activity';
import { RECORD_REFUSALS } from './records-import.errors';

const KEYS = RECORD_COLUMNS.map((column) => column.key);
const header = { rowNumber: 2, columnOf: new Map(KEYS.map((key, index) => [key, index])), headings: RECORD_COLUMNS.map((column) => column.header) };
const WANG = '330799198601280005';
const LI = '330799199908270017';

type Written = Partial<Record<RecordColumn, string | CellValue>>;
const number = (text: string): CellValue => ({ kind: 'number', text });
const GOOD: Written = {
  serial: number('1'), name: '王𬱖', residentId: WANG, category: '党校主体班', title: '学习贯彻新思想专题第8期', organiser: '市委党校', level: '市级', form: '脱产',
  startsOn: '2026-12-11', endsOn: '2026-12-13', quantity: number('2.5'), unit: '天',
};

function row(changes: Written, rowNumber = 12): RecordRow {
  const written: Written = { ...GOOD, ...changes };
  const cells = KEYS.map((key): CellValue => {
    const value = written[key] ?? '';
    return typeof value !== 'string' ? value : value === '' ? EMPTY_CELL : { kind: 'text', text: value };
  });
  return { rowNumber, header, cells };
}

const PEOPLE = new Map([[WANG, { name: '王𬱖' }], [LI, { name: '阿依古丽·买买提' }]]);
const checker = (vocabulary = new RecordVocabulary()) => new RecordChecker({ vocabulary, personOf: (id) => PEOPLE.get(id) });

function codeOf(changes: Written): string {
  const verdict = checker().check(row(changes));
  return 'refusal' in verdict ? `${verdict.refusal.code} ${verdict.refusal.column?.letters}` : 'accepted' in verdict ? 'accepted' : verdict.passedOver;
}

describe('a record is refused', () => {
  const faults: [string, Written, string][] = [
    ['without an ID', { residentId: '' }, 'DAMAGED_ID C'],
    ['with an ID stored as a number', { residentId: number(WANG) }, 'DAMAGED_ID C'],
    ['with a wrong last digit', { residentId: '330799198601280004' }, 'BAD_CHECK_DIGIT C'],
    ['without a name', { name: ' ' }, 'MISSING_NAME B'],
    ['of someone who is not on the roster', { residentId: '330799198804197025' }, 'UNKNOWN_PERSON C'],
    ['with another name than the roster’s', { name: '王某某' }, 'NAME_MISMATCH B'],
    ['of no category', { category: '' }, 'UNKNOWN_CATEGORY D'],
    ['of a category that does not exist', { category: '观影活动' }, 'UNKNOWN_CATEGORY D'],
    ['without a start', { startsOn: '' }, 'BAD_DATE I'],
    ['with an end that is no day', { endsOn: '2026-02-30' }, 'BAD_DATE J'],
    ['with a year no credits count in', { endsOn: '2926-12-13' }, 'BAD_DATE J'],
    ['when it ends before it starts', { startsOn: '2026-12-14' }, 'END_BEFORE_START J'],
    ['without a quantity', { quantity: '' }, 'BAD_QUANTITY K'],
    ['with a word for a quantity', { quantity: '若干' }, 'BAD_QUANTITY K'],
    ['with nothing done', { quantity: number('0') }, 'BAD_QUANTITY K'],
    ['with a negative quantity', { quantity: number('-1') }, 'BAD_QUANTITY K'],
    ['with three decimals', { quantity: '2.125' }, 'BAD_QUANTITY K'],
    ['with a million and more', { quantity: '1000001' }, 'BAD_QUANTITY K'],
    ['measured in another unit', { unit: '篇' }, 'UNIT_MISMATCH L'],
    ['measured in nothing', { unit: '' }, 'UNIT_MISMATCH L'],
    ['with a title longer than the ledger keeps', { title: '学'.repeat(301) }, 'TEXT_TOO_LONG E'],
  ];
  it.each(faults)('%s', (_title, changes, code) => {
    expect(codeOf(changes)).toBe(code);
  });

  it('for the first fault in the order of precedence', () => {
    const everyFault: [string, Written][] = [
      ['DAMAGED_ID', { residentId: '1' }],
      ['BAD_CHECK_DIGIT', { residentId: '330799198601280004' }],
      ['MISSING_NAME', { name: '', residentId: '330799198804197025' }],
      ['UNKNOWN_PERSON', { name: '王某某', residentId: '330799198804197025' }],
      ['NAME_MISMATCH', { name: '王某某' }],
      ['UNKNOWN_CATEGORY', { category: '观影活动' }],
      ['BAD_DATE', { startsOn: '待定' }],
      ['END_BEFORE_START', { startsOn: '2026-12-14' }],
      ['BAD_QUANTITY', { quantity: '若干' }],
      ['UNIT_MISMATCH', { unit: '篇' }],
      ['TEXT_TOO_LONG', { title: '学'.repeat(301) }],
    ];
    expect([...everyFault.map(([code]) => code), 'DUPLICATE_RECORD']).toEqual(RECORD_REFUSALS);
    everyFault.forEach(([code, fault], index) => {
      const later = everyFault.slice(index + 1).map(([, changes]) => changes);
      expect(codeOf({ ...Object.assign({}, ...later.toReversed()), ...fault })).toMatch(new RegExp(`^${code} `));
    });
  });

  it('in words that name row, fault and remedy, without the ID', () => {
    const verdict = checker().check(row({ residentId: '330799198601280004' }));
    expect(verdict).toMatchObject({ refusal: { written: '330799********0004', message: { zh: '第 12 行：身份证号校验位不符' }, remedy: { zh: '请核对号码，特别是最后一位。' } } });
    expect(JSON.stringify(verdict)).not.toContain('19860128');
    expect(checker().check(row({ unit: '篇' }))).toMatchObject({ refusal: { message: { zh: '第 12 行：“党校主体班”应以天计量' } } });
  });
});

describe('the same record twice in a file', () => {
  const again = (changes: Written, first: Written = {}) => {
    const one = checker();
    one.check(row(first, 10));
    const verdict = one.check(row(changes, 11));
    return 'refusal' in verdict ? verdict.refusal.message.zh : 'accepted';
  };

  it.each<[string, Written]>([
    ['typed alike', {}],
    ['with dates typed another way', { startsOn: '2026.12.11', endsOn: { kind: 'date', text: '46369', day: '2026-12-13' } }],
    ['with the quantity as wide text', { quantity: '２.５' }],
    ['with spaces and width in name and title', { name: ' 王\u3000𬱖', title: '学习贯彻新思想 专题第８期' }],
    ['with another note or number', { note: '补报', serial: number('9') }],
  ])('is refused %s', (_title, changes) => {
    expect(again(changes)).toBe('第 11 行：与第 10 行是同一条记录');
  });

  it.each<[string, Written]>([
    ['another person', { residentId: LI, name: '阿依古丽•买买提' }],
    ['another title', { title: '学习贯彻新思想专题第9期' }],
    ['another day', { startsOn: '2026-12-12' }],
    ['another quantity', { quantity: '2' }],
    ['another level', { level: '省级' }],
    ['another organiser', { organiser: '市委组织部' }],
  ])('is another record with %s', (_title, changes) => {
    expect(again(changes)).toBe('accepted');
  });

  it('stands once when the first of the two was refused for something else', () => {
    expect(again({}, { unit: '篇' })).toBe('accepted');
  });
});

describe('an accepted record', () => {
  it('says what happened in the words of the ledger', () => {
    expect(checker().check(row({ level: '地市级', authorOrder: '第二作者', note: ' 补报 ' }))).toEqual({
      accepted: {
        rowNumber: 12,
        residentId: WANG,
        category: 'party_school_core',
        unit: 'day',
        quantityHundredths: 250,
        startsOn: '2026-12-11',
        endsOn: '2026-12-13',
        title: '学习贯彻新思想专题第8期',
        achievementKey: '学习贯彻新思想专题第8期',
        organiser: '市委党校',
        attributes: { organiserLevel: 'municipal', form: 'off_job', authorOrder: 2 },
        note: '补报',
        sourceKey: expect.any(Buffer),
      },
    });
  });

  it('has the same 32-byte key in every file, and another under another digest', () => {
    const keyOf = (one: RecordChecker, changes: Written) => {
      const verdict = one.check(row(changes, 99));
      return 'accepted' in verdict ? verdict.accepted.sourceKey.toString('hex') : '';
    };
    const keyed = new RecordChecker({ vocabulary: new RecordVocabulary(), personOf: (id) => PEOPLE.get(id), digest: (content) => Buffer.from(content.padEnd(32).slice(0, 32)) });
    expect(keyOf(checker(), {})).toMatch(/^[0-9a-f]{64}$/);
    expect(keyOf(checker(), { startsOn: '2026/12/11' })).toBe(keyOf(checker(), {}));
    expect(keyOf(keyed, {})).not.toBe(keyOf(checker(), {}));
  });

  it('keeps levels and forms that nobody declared as they were written', () => {
    expect(checker().check(row({ level: '片区', form: '混合式' }))).toMatchObject({ accepted: { attributes: { organiserLevel: '片区', form: '混合式' } } });
  });

  it('may be of a category, unit and level that the policy declares', () => {
    const vocabulary = new RecordVocabulary({
      categories: [{ code: 'film', zh: '观影活动', units: ['reel', 'session'] }, { code: 'party_school_core', zh: '党校主体班', units: ['day', 'class_hour'] }],
      units: [{ code: 'reel', zh: '卷' }],
      organiserLevels: [{ code: 'district', zh: '片区' }],
    });
    expect(checker(vocabulary).check(row({ category: '观影 活动', unit: '卷', level: '片区' }))).toMatchObject({ accepted: { category: 'film', unit: 'reel', attributes: { organiserLevel: 'district' } } });
    expect(checker(vocabulary).check(row({ unit: '学时', quantity: '9' }))).toMatchObject({ accepted: { unit: 'class_hour', quantityHundredths: 900 } });
    expect(checker(vocabulary).check(row({ category: '观影活动' }))).toMatchObject({ refusal: { message: { zh: '第 12 行：“观影活动”应以卷、次计量' } } });
  });

  it.each(['公务员“5+X”培训', '公务员"5+X"培训', '公务员5＋x培训', ' 公务员 “5+X” 培训'])('finds its category written as %s', (category) => {
    expect(checker().check(row({ category, unit: '半天' }))).toMatchObject({ accepted: { category: 'civil_servant_5x' } });
  });

  it('has no achievement key without a title', () => {
    expect(checker().check(row({ title: '' }))).toMatchObject({ accepted: { title: '', achievementKey: '' } });
  });

  it('leaves totals and blank rows alone', () => {
    const blank = Object.fromEntries(KEYS.map((key) => [key, ''])) as Written;
    expect(checker().check(row(blank))).toEqual({ passedOver: 'blank' });
    expect(checker().check(row({ ...blank, serial: '合计' }))).toEqual({ passedOver: 'total' });
  });
});

it('the people of a batch of rows are the sound IDs, each once', () => {
  expect(residentIdsOf([row({}), row({ residentId: ` ${WANG}` }), row({ residentId: LI }), row({ residentId: '1' })])).toEqual([WANG, LI]);
});

it.each([['', undefined], ['1', 1], ['２', 2], ['第一作者', 1], ['第3', 3], ['独著', 1], ['通讯作者', '通讯作者'], ['0', '0']])('author order “%s” is %s', (written, order) => {
  expect(readAuthorOrder(written)).toBe(order);
});
