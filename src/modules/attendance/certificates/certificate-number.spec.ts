import { certificateNumber, isCertificateNumber } from './certificate-number';

test('is the code of the class, the running number and a check character', () => {
  expect(certificateNumber('2026-0012', 3)).toMatch(/^2026-0012-003-[\dX]$/);
  expect(certificateNumber('2026-0012', 1_234)).toMatch(/^2026-0012-1234-[\dX]$/);
});

test('the check follows ISO 7064, MOD 11-2: the digits weighted by powers of two leave 1', () => {
  for (let no = 1; no <= 30; no += 1) {
    const digits = Array.from(certificateNumber('2026-0012', no).replaceAll('-', '')).toReversed();
    const sum = digits.reduce((total, digit, place) => total + (digit === 'X' ? 10 : Number(digit)) * 2 ** place, 0);
    expect(sum % 11).toBe(1);
  }
});

/** Every slip of one digit, and every exchange of two unlike neighbours. */
function slipsOf(number: string): string[] {
  return Array.from(number).flatMap((character, index) => {
    if (!/\d/.test(character)) return [];
    const [before, next = '', after] = [number.slice(0, index), number[index + 1], number.slice(index + 2)];
    const wrong = `${before}${(Number(character) + 1) % 10}${number.slice(index + 1)}`;
    return /\d/.test(next) && next !== character ? [wrong, `${before}${next}${character}${after}`] : [wrong];
  });
}

test('every single wrong digit and every exchange of unlike neighbours is found', () => {
  const numbers = Array.from({ length: 40 }, (_, index) => certificateNumber('2026-0012', index + 1));
  expect(numbers.filter(isCertificateNumber)).toEqual(numbers);
  expect(numbers.flatMap(slipsOf).filter(isCertificateNumber)).toEqual([]);
});

test.each(['', '2026-0012-003', '2026-0012-003-Y', '20260012003X', `${certificateNumber('2026-0012', 3)} `])('“%s” is none', (text) => {
  expect(isCertificateNumber(text)).toBe(false);
});
