import type { Decision, PersonYear } from '../facts';
import { compiledWith, fact, personYear, title } from '../testing/make-facts';

const policy = compiledWith({
  buckets: [{ id: 'a', title: title('a'), when: { category: 'degree_study' } }],
  requirements: [
    { id: 'total_min', title: title('total'), counts: { total: true }, atLeast: 60 },
    { id: 'a_min', title: title('a'), counts: { bucket: 'a' }, atLeast: 10 },
  ],
  cycles: [{ id: 'two', title: title('two'), years: 2, kind: 'rolling', makeUp: true, requirements: [{ id: 'sum', title: title('sum'), counts: { total: true }, atLeast: 100 }] }],
});

function decided(decisions: Decision[], more: Partial<PersonYear> = {}) {
  return policy.evaluate(personYear([fact('degree_study', 10, { id: 1 }), fact('online_elective', 20, { id: 2 })], { decisions, ...more }));
}

const reason = 'approved';

describe('decisions about one person', () => {
  it.each<[string, Decision[], object]>([
    ['without any', [], { total: 3000, verdict: 'not_met' }],
    ['exemption from everything', [{ kind: 'exemption', reason }], { verdict: 'exempt', exempt: true }],
    ['exemption from the one that is missing', [{ kind: 'exemption', requirement: 'total_min', reason }], { verdict: 'met' }],
    ['reduction by percent', [{ kind: 'reduction', requirement: 'total_min', percent: 50, reason }], { verdict: 'met' }],
    ['reduction by an amount', [{ kind: 'reduction', requirement: 'total_min', by: 2999, reason }], { verdict: 'not_met' }],
    ['override', [{ kind: 'override', requirement: 'total_min', needed: 3000, reason }], { verdict: 'met' }],
    ['penalty', [{ kind: 'penalty', amount: 500, bucket: 'a', reason }], { total: 2500, buckets: { a: 500 } }],
    ['opening balance', [{ kind: 'opening_balance', amount: 500, bucket: 'a', reason }], { total: 3500, buckets: { a: 1500 } }],
    ['a fact ruled out', [{ kind: 'fact_excluded', factId: 1, reason }], { total: 2000 }],
    ['a fact that makes up for another year', [{ kind: 'make_up', factId: 1, forYear: 2025, reason }], { total: 2000 }],
    ['person excluded', [{ kind: 'excluded', reason }], { verdict: 'excluded' }],
    ['rank changed', [{ kind: 'rank_changed', on: '2026-05-01' }], { flags: ['rank_changed'], verdict: 'not_met' }],
  ])('%s', (_title, decisions, expected) => expect(decided(decisions)).toMatchObject(expected));

  it('stands in the explanation with its reason, and the lines still add up', () => {
    const decisions: Decision[] = [
      { kind: 'exemption', requirement: 'a_min', reason: '病休' }, { kind: 'reduction', requirement: 'total_min', percent: 50, reason: '援派' },
      { kind: 'override', requirement: 'total_min', needed: 2000, reason: '批示' }, { kind: 'penalty', amount: 100, reason: '违纪' },
    ];
    const { outcome, lines } = policy.explain(personYear([fact('degree_study', 10, { id: 1 })], { decisions }));
    expect(lines.filter(({ step }) => step === 'decision').map(({ words }) => words.zh)).toEqual(['经审定免除“a”：病休', '经审定减少“total” 50%：援派', '经审定“total”按 20 要求：批示']);
    expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(outcome.total);
  });

  it('of a requirement that the policy does not have changes nothing, and says so', () => {
    const { outcome, lines } = policy.explain(personYear([], { decisions: [{ kind: 'exemption', requirement: 'gone', reason: '病休' }] }));
    expect(outcome.verdict).toBe('not_met');
    expect(lines.find(({ step }) => step === 'decision')?.words.zh).toContain('认定未起作用');
  });

  it('a year’s exemption excuses nobody from the cycle', () => {
    const years = [2025, 2026].map((year) => personYear([], { year, decisions: [{ kind: 'exemption', reason }] }));
    expect(policy.evaluateCycle(years)[0]).toMatchObject({ verdict: 'not_met' });
  });

  it('a make-up counts in the year it makes up for, once', () => {
    const years = [personYear([], { year: 2025 }), personYear([fact('degree_study', 10, { id: 1 })], { decisions: [{ kind: 'make_up', factId: 1, forYear: 2025, reason }] })];
    const [cycle] = policy.evaluateCycle(years);
    expect(cycle?.years.map(({ outcome }) => outcome.total)).toEqual([1000, 0]);
    expect(cycle?.total).toBe(1000);
  });

  it('may say which rank a year is judged by', () => {
    const byRank = compiledWith({ requirements: [{ id: 'min', title: title('min'), counts: { total: true }, atLeast: { choose: [{ when: { 'profile.rank': { atLeast: '四级调研员' } }, amount: 100 }], otherwise: 10 } }] });
    const person = personYear([fact('degree_study', 20)], { profile: { rank: '四级调研员', rankSince: '2026-07-01' } });
    expect(byRank.evaluate(person)).toMatchObject({ verdict: 'not_met', flags: ['rank_changed'] });
    expect(byRank.evaluate({ ...person, decisions: [{ kind: 'judge_as', profile: { rank: '一级主任科员' }, reason }] })).toMatchObject({ verdict: 'met', flags: [] });
  });
});
