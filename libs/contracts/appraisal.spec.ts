import { compositeScore } from './appraisal';

const parts = [
  { part: 'test', weight: 60, passHundredths: 6_000 },
  { part: 'thesis', weight: 40, passHundredths: 0 },
];

test.each([
  [8_000, 9_000, 8_400, true],
  [5_900, 10_000, 7_540, false],
  [6_000, 5_999, 6_000, true],
  [6_000, 5_998, 5_999, false],
])('a test of %i and a thesis of %i make %i: passed %s', (exam, thesis, hundredths, passed) => {
  expect(compositeScore(parts, new Map([['test', exam], ['thesis', thesis]]))).toEqual({ hundredths, passed });
});

test('while a part lacks its score there is no composite', () => {
  expect(compositeScore(parts, new Map([['test', 8_000]]))).toBeUndefined();
});
