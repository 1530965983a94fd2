import type { Policy } from '../policy/policy-document';
import { shippedPolicies } from '../policies/shipped-policies';
import { compilePolicy } from '../compiled-policy';
import { fact, personYear } from '../testing/make-facts';

const total = (id: string, atLeast: number) => ({ id, title: { zh: id, en: id }, counts: { total: true as const }, atLeast });
const policy: Policy = {
  ...(shippedPolicies['nanjing-2010'] as Policy),
  cycles: [{ id: 'term', title: { zh: '周期', en: 'Term' }, years: 5, kind: 'fixed', firstYear: 2022, requirements: [total('sum', 100)], everyYear: [total('each', 15)] }],
};

describe('a minimum of every year of a cycle', () => {
  const years = (...days: readonly number[]) => days.map((count, index) => personYear([fact('party_school_core', count)], { year: 2022 + index }));
  it.each([
    ['a year that lacks it puts the cycle at risk at once', years(2, 3), ['cycle_at_risk:term']],
    ['no year lacks it', years(3, 3), []],
  ])('%s', (_title, [earlier, present], flags) => {
    expect(compilePolicy(policy).evaluate(present ?? personYear([]), earlier ? [earlier] : []).flags).toEqual(flags);
  });

  it('says nothing of a cycle where the earlier years were not brought, or of one who is not assessed', () => {
    const [earlier, present] = years(2, 3);
    const excluding = compilePolicy({ ...policy, people: { excluded: [{ id: 'gone', title: { zh: '借调', en: 'seconded' }, when: { 'profile.status': '借调' } }] } });
    expect(compilePolicy(policy).evaluate(present ?? personYear([])).cycles).toBeUndefined();
    expect(excluding.evaluate({ ...(present ?? personYear([])), profile: { status: '借调' } }, earlier ? [earlier] : [])).toMatchObject({ verdict: 'excluded', flags: [] });
  });
});
