import { comparePolicies } from './compare-policies';
import { shippedPolicies } from './policies/shipped-policies';
import type { Policy } from './policy/policy-document';

const nanjing = shippedPolicies['nanjing-2010'] as Policy;

describe('comparePolicies', () => {
  it('finds nothing between equal policies', () => expect(comparePolicies(nanjing, structuredClone(nanjing))).toEqual([]));

  it('names each difference by place and by the titles around it', () => {
    const [first, ...others] = nanjing.rules;
    const after: Policy = {
      ...nanjing,
      version: '2',
      rules: [...others.filter((rule) => rule.id !== 'teaching'), { ...(first as Policy['rules'][number]), rate: { credits: 7, per: 'day' } }],
    };
    expect(comparePolicies(nanjing, after)).toEqual([
      { pointer: '/version', titles: [], before: '1', after: '2' },
      { pointer: '/rules/party_school_core/rate/credits', titles: [{ zh: '党校主体班', en: 'Party-school core class' }], before: 6, after: 7 },
      { pointer: '/rules/teaching', titles: [{ zh: '教学授课', en: 'Teaching' }], before: expect.objectContaining({ id: 'teaching' }) },
    ]);
  });
});
