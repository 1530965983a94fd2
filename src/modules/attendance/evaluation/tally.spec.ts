import { tallyOf } from './tally';

const five = (grade: string): Record<string, number> => Object.fromEntries(['attitude', 'content', 'method', 'organisation', 'effect'].map((indicator) => [`${indicator}_${grade}`, 1]));

describe('what answers add up to', () => {
  test.each([
    ['excellent', 10_000, 2_000],
    ['good', 8_000, 1_600],
    ['fair', 6_000, 1_200],
    ['poor', 4_000, 800],
  ])('one answer that is %s throughout gives %i hundredths of 100 points', (grade, overall, each) => {
    const tally = tallyOf({ answers: 1, ...five(grade) });
    expect([tally.overallHundredths, ...tally.indicators.map(({ averageHundredths }) => averageHundredths)]).toEqual([overall, each, each, each, each, each]);
  });

  test('the overall mean comes from the points: three answers of 20, 20, 16 in one indicator', () => {
    const tally = tallyOf({ answers: 3, attitude_excellent: '2', attitude_good: '1', content_excellent: 3, method_excellent: 3, organisation_excellent: 3, effect_excellent: 3 });
    expect(tally.overallHundredths).toBe(9_867);
    expect(tally.indicators[0]).toEqual({ indicator: 'attitude', averageHundredths: 1_867, counts: { excellent: 2, good: 1, fair: 0, poor: 0 } });
  });
});
