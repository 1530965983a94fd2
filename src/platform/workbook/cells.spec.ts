import { readDay, readDayOrMonth } from './cell-day';
import { readHundredths } from './cell-decimal';
import { readResidentId } from './cell-resident-id';
import { comparableText, identifierText, nameText, plainText } from './cell-text';
import { columnIndexOf, columnLetters, EMPTY_CELL, type CellValue } from './cell-value';
import { showsDay } from './date-styles';
import { maskLongNumbers } from './row-refusal';
import { dayOfSerial } from './serial-day';

const text = (written: string): CellValue => ({ kind: 'text', text: written });
const number = (written: string): CellValue => ({ kind: 'number', text: written });
const date: CellValue = { kind: 'date', text: '46086', day: '2026-03-05' };

describe('a day', () => {
  const refused: CellValue[] = [
    EMPTY_CELL, text('待定'), text('2026-02-30'), text('2026-13-01'), text('26.3.5'), text('2026年3月'), text('3月5日'), text('2026-3-5至3-7'),
    number('5'), number('2026.3'), { kind: 'boolean', text: '1', value: true }, { kind: 'error', text: '#N/A' },
  ];
  it.each(refused.map((cell) => [cell.kind, cell.text, cell] as const))('is not read from %s %s', (_kind, _text, cell) => {
    expect(readDay(cell)).toBeUndefined();
  });

  const taken: CellValue[] = [
    date, text('2026-03-05'), text('2026-3-5'), text('2026/03/05'), text('2026.3.5'), text('2026年3月5日'), text('2026年03月05号'), text(' 2026 年 3 月 5 日 '),
    text('２０２６．３．５'), text('２０２６／０３／０５'), text('20260305'), number('20260305'), number('46086'), text("'2026-03-05"), text('2026-03-05 00:00:00'), text('2026-03-05T08:30:00Z'), text('2026。3。5'),
  ];
  it.each(taken.map((cell) => [cell.kind, cell.text, cell] as const))('is read from %s %s', (_kind, _text, cell) => {
    expect(readDay(cell)).toBe('2026-03-05');
  });

  it.each([[text('2013年6月'), '2013-06-01'], [text('2013.06'), '2013-06-01'], [text('2013/6/9'), '2013-06-09'], [number('2013.1'), undefined]])(
    'may be a month where that is enough: %j',
    (cell, day) => {
      expect(readDayOrMonth(cell)).toBe(day);
    },
  );

  it.each([
    [1, false, '1900-01-01'], [59, false, '1900-02-28'], [61, false, '1900-03-01'], [46_086, false, '2026-03-05'], [46_086.99, false, '2026-03-05'],
    [44_624, true, '2026-03-05'], [0, false, undefined], [-3, false, undefined], [3_000_000, false, undefined], [Number.NaN, false, undefined],
  ])('of serial %s (from 1904: %s) is %s', (serial, from1904, day) => {
    expect(dayOfSerial(serial, from1904)).toBe(day);
  });

  it.each([
    ['yyyy-mm-dd', true], ['yyyy"年"m"月"d"日";@', true], ['[$-804]aaaa;@', false], ['m/d', true], ['[DBNum1][$-804]yyyy"年"m"月"', true], ['e"年"m"月"', true],
    ['General', false], ['G/通用格式', false], ['0.00', false], ['0.00E+00', false], ['##0.0E+0', false], ['@', false], ['h:mm', false], ['[h]:mm:ss', false], ['#,##0"天"', false], ['[Red]0', false], ['0\\d', false],
  ])('is what format %s shows: %s', (code, shows) => {
    expect(showsDay(code)).toBe(shows);
  });
});

describe('an amount', () => {
  it.each([
    [EMPTY_CELL, undefined], [text('若干'), undefined], [text('3天'), undefined], [text('1.255'), undefined], [text('1,5'), undefined], [number('0.333'), undefined], [number('1E+20'), undefined], [date, undefined],
    [number('5'), 500], [number('0.25'), 25], [number('2.2999999999999998'), 230], [number('1E1'), 1000], [number('-1'), -100], [number('0'), 0],
    [text('2.5'), 250], [text('０.２５'), 25], [text('８'), 800], [text(' 4 '), 400], [text("'4"), 400], [text('1.50'), 150],
  ])('%j is %s hundredths', (cell, amount) => {
    expect(readHundredths(cell)).toBe(amount);
  });
});

describe('a resident ID', () => {
  it.each([
    ['missing', EMPTY_CELL, 'DAMAGED_ID'],
    ['stored as a number, though its check character fits', number('330799198601280005'), 'DAMAGED_ID'],
    ['rounded by a spreadsheet', number('330799197101084000'), 'DAMAGED_ID'],
    ['in exponents', text('3.30799E+17'), 'DAMAGED_ID'],
    ['of 17 characters', text('33079919860128000'), 'DAMAGED_ID'],
    ['of 15 digits', text('330799860128000'), 'DAMAGED_ID'],
    ['with a letter inside', text('33079919860I280005'), 'DAMAGED_ID'],
    ['born on 30 February', text('330799198602300005'), 'DAMAGED_ID'],
    ['in a day cell', date, 'DAMAGED_ID'],
    ['with another last digit', text('330799198601280004'), 'BAD_CHECK_DIGIT'],
  ])('%s is refused', (_title, cell, code) => {
    expect(readResidentId(cell)).toMatchObject({ code });
  });

  it.each(['330799198601280005', ' 330799198601280005', '330799 19860128 0005', "'330799198601280005", '３３０７９９１９８６０１２８０００５', '330799\u200B198601280005\u00A0'])(
    'written as “%s” is taken',
    (written) => {
      expect(readResidentId(text(written))).toEqual({ residentId: '330799198601280005' });
    },
  );

  it('may end in a small or a wide x', () => {
    for (const last of ['x', 'X', 'ｘ', 'Ｘ']) expect(readResidentId(text(`33079920010809441${last}`))).toEqual({ residentId: '33079920010809441X' });
  });

  it.each([
    ['330799198601280005', '330799********0005'],
    ['张三 330799 198601280005 来', '张三 330799********0005 来'],
    ['33079920010809441x', '330799********441x'],
    ['３３０７９９１９８６０１２８０００５', '330799********0005'],
    ['330799860128000', '330799********0'],
    ['13545259441', '13545259441'],
  ])('inside %s is masked', (written, shown) => {
    expect(maskLongNumbers(written)).toBe(shown);
  });
});

describe('text', () => {
  it('of a name loses white space and keeps rare characters; the look-alikes of · become one', () => {
    expect(nameText(text(' 王\u3000𬱖 '))).toBe('王𬱖');
    for (const dot of ['·', '•', '・', '‧', '･', '.', '．', ' · ']) expect(nameText(text(`阿依古丽${dot}买买提`))).toBe('阿依古丽·买买提');
    expect(nameText(text('凜 \uFA15'))).toBe('凜\uFA15');
    expect(nameText(text('J. Smith'))).toBe('J.Smith');
  });

  it('for people is tidied, for comparing folded, as an identifier bare', () => {
    expect(plainText(text('\u200B 第一期\n（春季）\u0007 '))).toBe('第一期 （春季）');
    expect(comparableText('《学习 Ｒesearch》（275）')).toBe('学习research(275)');
    expect(comparableText('公务员“5＋X”培训')).toBe(comparableText('公务员"5+x" 培训'));
    expect(identifierText(text("'ｓq-j01 "))).toBe('SQ-J01');
  });

  it('names columns as a spreadsheet does', () => {
    for (const [index, letters] of [[0, 'A'], [25, 'Z'], [26, 'AA'], [255, 'IV'], [701, 'ZZ'], [702, 'AAA']] as const) {
      expect(columnLetters(index)).toBe(letters);
      expect(columnIndexOf(`${letters}12`)).toBe(index);
    }
  });
});
