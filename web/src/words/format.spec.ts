import { formatCredits, formatDuration, formatInstant, formatShare, sayCredits } from './format';

describe('how figures are written', () => {
  it.each([
    [0, 0, '—'],
    [0, 10, '0%'],
    [1, 3000, '1%'],
    [1, 2, '50%'],
    [2999, 3000, '99%'],
    [3000, 3000, '100%'],
  ])('a share of %d in %d reads %s', (part, total, written) => {
    expect(formatShare(part, total)).toBe(written);
  });

  it('an instant is read on the clocks of Shanghai', () => {
    expect(formatInstant('2026-03-05T16:30:00.000Z')).toBe('2026-03-06 00:30');
  });

  it('tables keep two places, sentences the shortest form', () => {
    expect([formatCredits(1250), sayCredits(1250), formatCredits(-25)]).toEqual(['12.50', '12.5', '-0.25']);
  });

  it.each([
    [5, '0:05'],
    [65, '1:05'],
    [3725, '1:02:05'],
  ])('%d seconds read %s', (seconds, written) => {
    expect(formatDuration(seconds)).toBe(written);
  });
});
