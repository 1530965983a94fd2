import { compiledWith, fact, personYear, title } from '../testing/make-facts';

const total = { id: 'total_min', title: title('total'), counts: { total: true }, atLeast: 60 } as const;

describe('people and years at the edge of a policy', () => {
  it.each<[string, number]>([['2026-07-15', 3000], ['2026-01-01', 6000], ['2025-07-15', 6000], ['2027-02-01', 6000]])('new in post since %s, pro rata: %i hundredths are needed', (rankSince, needed) => {
    const policy = compiledWith({ requirements: [total], people: { newInPost: { since: 'profile.rankSince', judged: 'pro_rata', title: title('new') } } });
    expect(policy.evaluate(personYear([], { profile: { rankSince } })).requirements).toMatchObject([{ needed }]);
  });

  it('being excused from everything is no part done', () => {
    const policy = compiledWith({
      requirements: [
        { id: 'kinds', title: title('kinds'), someOf: { least: 1, of: [{ ...total, id: 'a' }, { ...total, id: 'b' }] } },
        { ...total, id: 'outer', atLeast: 1, within: [{ ...total, id: 'inner', atLeast: 2 }] },
      ],
      people: { exempt: [{ id: 'leave', title: title('leave'), when: { 'profile.status': '产假' } }] },
    });
    expect(policy.evaluate(personYear([fact('online_elective', 1.5)], { profile: { status: '产假' } }))).toMatchObject({
      verdict: 'exempt',
      requirements: [{ id: 'kinds', counted: 0, met: false }, { id: 'a' }, { id: 'b' }, { id: 'outer', met: false }, { id: 'inner', met: false }],
    });
  });

  it('a cap that is a multiple of a requirement of others does not hold', () => {
    const policy = compiledWith({
      rules: [{ id: 'any', title: title('any'), when: {}, rate: { held: true }, itemCap: { times: 0.5, of: 'total_min', most: 20 } }],
      requirements: [{ ...total, when: { 'profile.staffKind': '公务员' } }],
    });
    const totalOf = (staffKind: string) => policy.evaluate(personYear([fact('online_elective', 50)], { profile: { staffKind } })).total;
    expect([totalOf('公务员'), totalOf('参公人员')]).toEqual([2000, 5000]);
  });

  it.each<[string, object, number]>([
    ['stays valid for two years', { validYears: 2 }, 1000],
    ['is spread over two years', { spreadYears: 2 }, 500],
    ['is split by day', {}, 0],
  ])('under split_by_day, what ended last year and %s', (_title, lasting, expected) => {
    const policy = compiledWith({ year: { decidedBy: 'split_by_day' }, rules: [{ id: 'any', title: title('any'), when: {}, rate: { held: true }, ...lasting }] });
    expect(policy.evaluate(personYear([fact('degree_study', 10, { startsOn: '2025-05-01' })])).total).toBe(expected);
  });
});
