import { comparePolicies, shippedPolicies, type Policy } from '#credit-rules';
import { compareStatements, isSaid, statementAt } from './compare-statements';
import { statementsOf } from './statements';

const nanjing = shippedPolicies['nanjing-2010'] as Policy;
const compared = (right: Policy, left: Policy = nanjing) => compareStatements(statementsOf(left, 'zh'), statementsOf(right, 'zh'));

describe('what two policies say otherwise', () => {
  test('is nothing between a policy and itself', () => {
    expect(compared(nanjing)).toEqual([]);
  });

  test('an added and a removed rule are read out in sentences, without a word of the document’s own', () => {
    const [first] = nanjing.rules;
    if (!first) throw new Error('no rules');
    const without: Policy = { ...nanjing, rules: nanjing.rules.slice(1) };
    const [removed] = compared(without).filter(({ key }) => key.startsWith('rules/'));
    const [added] = compared(nanjing, without).filter(({ key }) => key.startsWith('rules/'));
    expect(removed).toMatchObject({ kind: 'removed', title: first.title.zh, left: expect.arrayContaining(['每天 6 学分']) });
    expect(removed?.right).toBeUndefined();
    expect(added).toMatchObject({ kind: 'added', right: removed?.left });
    expect(removed?.left?.join('\n')).not.toMatch(/\b(rate|credits|per|when|category|buckets)\b/);
  });

  test('a changed rate shows both sentences', () => {
    const [first, ...rest] = nanjing.rules;
    if (!first) throw new Error('no rules');
    const dearer: Policy = { ...nanjing, rules: [{ ...first, rate: { credits: 5, per: 'day' } }, ...rest] };
    const [changed] = compared(dearer);
    expect(changed).toMatchObject({ kind: 'changed', left: expect.arrayContaining(['每天 6 学分']), right: expect.arrayContaining(['每天 5 学分']) });
  });

  test.each(Object.keys(shippedPolicies).filter((code) => code !== 'nanjing-2010'))('every place in which Nanjing’s document and %s differ is spoken of', (code) => {
    const other = shippedPolicies[code as keyof typeof shippedPolicies] as Policy;
    const said = compared(other);
    const unsaid = comparePolicies(nanjing, other).filter(({ pointer }) => !isSaid(pointer, said));
    expect(unsaid.map(({ pointer }) => pointer)).toEqual(['/code']);
    expect(said.flatMap(({ left = [], right = [] }) => [...left, ...right]).join('\n')).not.toContain('[object Object]');
  });

  test.each([
    ['/limits/paper-cap/max', 'limits/paper-cap'],
    ['/sameOnce/paper', 'limits/paper'],
    ['/limits', 'limits/'],
    ['/people/exempt/maternity/when', 'people/maternity'],
    ['/people/proRate', 'people/pro-rate'],
    ['/verdict/bands/met/title/zh', 'verdict/met'],
    ['/year/startsOn', 'basics/year'],
    ['/declarations/withinDays', 'declarations/'],
    ['/clauses/第七条', 'clauses/第七条'],
  ])('%s is spoken of in %s', (pointer, key) => {
    expect(statementAt(pointer)).toBe(key);
  });
});
