import { policyWith, title } from '../testing/make-facts';
import { parsePolicy } from './parse-policy';

/** A sound policy, as plain JSON to be spoilt. */
function sound(): Record<string, never> {
  return structuredClone(
    policyWith({
      buckets: [{ id: 'required', title: title('required') }],
      rules: [
        { id: 'core', title: title('core'), when: { category: 'party_school_core' }, rate: { credits: 6, per: 'day' }, buckets: ['required'] },
        { id: 'overseas', title: title('overseas'), when: { category: 'overseas' }, rate: { per: 'day', tiers: [{ upTo: 15, credits: 6 }, { flat: 48 }] } },
      ],
      requirements: [{ id: 'min', title: title('min'), when: { 'profile.rank': { atLeast: '四级调研员' } }, counts: { bucket: 'required' }, atLeast: 56 }],
    }),
  ) as unknown as Record<string, never>;
}

/** Puts a value at a pointer; `undefined` takes it away. */
function spoilt(pointer: string, value: unknown): unknown {
  const document = sound();
  const parts = pointer.split('/').slice(1);
  const last = parts.pop() ?? '';
  const parent = parts.reduce<Record<string, unknown>>((at, part) => at[part] as Record<string, unknown>, document);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return document;
}

function dependent(id: string, of: string): object {
  return { id, title: title(id), counts: { total: true }, atLeast: { times: 1, of } };
}

describe('parsePolicy', () => {
  it('accepts what is sound', () => expect(parsePolicy(sound())).toHaveProperty('policy'));

  it.each([null, [], 'policy', 7])('refuses %j, which is no object', (json) => {
    expect(parsePolicy(json)).toMatchObject({ errors: [{ pointer: '', code: 'NOT_AN_OBJECT' }] });
  });

  const rows: [string, unknown, string, string, string][] = [
    ['/code', undefined, '/code', 'MISSING', '缺少“code”'],
    ['/colour', 'red', '/colour', 'UNKNOWN_FIELD', '不认识“colour”'],
    ['/code', 'Nan Jing', '/code', 'BAD_FORM', '写法不符'],
    ['/format', 2, '/format', 'NOT_ALLOWED', '应为 1'],
    ['/confirmed', 'yes', '/confirmed', 'WRONG_TYPE', '应为true 或 false'],
    ['/effective', { from: '2026-02-30' }, '/effective/from', 'BAD_FORM', '没有这一天'],
    ['/effective', { from: '2026-01-01', until: '2025-01-01' }, '/effective/until', 'BAD_ORDER', '应晚于 from'],
    ['/rules', [], '/rules', 'EMPTY', '至少要有 1 项'],
    ['/rules/0/rate/credits', '6', '/rules/0/rate/credits', 'WRONG_TYPE', '应为数字'],
    ['/rules/0/rate/credits', 6.005, '/rules/0/rate/credits', 'TOO_FINE', '最多两位小数'],
    ['/rules/0/rate/flat', 3, '/rules/0/rate', 'EXACTLY_ONE', '现有 credits、flat'],
    ['/rules/0/rate', { most: 3 }, '/rules/0/rate', 'EXACTLY_ONE', '一个也没有'],
    ['/rules/0/rate/per', 'fortnight', '/rules/0/rate/per', 'UNKNOWN_REFERENCE', '没有名为“fortnight”的计量单位'],
    ['/rules/0/when', { catgory: 'overseas' }, '/rules/0/when/catgory', 'UNKNOWN_FIELD', '不认识“catgory”'],
    ['/rules/0/when', { category: 'oversea' }, '/rules/0/when/category', 'UNKNOWN_REFERENCE', '没有名为“oversea”的培训类别'],
    ['/rules/0/when', { any: [{ category: ['overseas', 'oversea'] }] }, '/rules/0/when/any/0/category/1', 'UNKNOWN_REFERENCE', '没有名为“oversea”'],
    ['/rules/0/when', { 'attributes.organiserLevel': 'city' }, '/rules/0/when/attributes.organiserLevel', 'UNKNOWN_REFERENCE', '没有名为“city”的层级'],
    ['/rules/0/when', { 'attributes.organiserLevel': '市级' }, '/rules/0/when/attributes.organiserLevel', 'NOT_ALLOWED', '须写作代码“municipal”'],
    ['/rules/0/rate', { byField: 'attributes.form', values: { onlin: 3 } }, '/rules/0/rate/values/onlin', 'UNKNOWN_REFERENCE', '没有名为“onlin”的形式'],
    ['/rules/0/when', { share: { of: 'extra.leaveHours', in: 'extra.plannedHours' } }, '/rules/0/when/share', 'MISSING', '缺少比较'],
    ['/rules/0/buckets', ['requierd'], '/rules/0/buckets/0', 'UNKNOWN_REFERENCE', '没有名为“requierd”的归类；现有：required'],
    ['/rules/1/id', 'core', '/rules/1/id', 'DUPLICATE_ID', '“core”已用过'],
    ['/rules/1/rate/tiers', [{ flat: 1 }, { upTo: 3, flat: 2 }], '/rules/1/rate/tiers/0', 'BAD_ORDER', '只有最后一档'],
    ['/rules/1/rate/tiers', [{ upTo: 9, flat: 1 }, { upTo: 3, flat: 2 }], '/rules/1/rate/tiers/1', 'BAD_ORDER', '上限应逐档升高'],
    ['/limits', [{ id: 'l', title: title('l'), over: {} }], '/limits/0', 'MISSING', '缺少 max 或 times'],
    ['/limits', [{ id: 'l', title: title('l'), over: { rules: ['x'] }, max: 3 }], '/limits/0/over/rules/0', 'UNKNOWN_REFERENCE', '没有名为“x”的计分条款'],
    ['/requirements/0/counts', { bucket: 'x' }, '/requirements/0/counts/bucket', 'UNKNOWN_REFERENCE', '没有名为“x”的归类'],
    ['/requirements/0/counts', { total: true, bucket: 'required' }, '/requirements/0/counts', 'EXACTLY_ONE', '现有 total、bucket'],
    ['/requirements/0/atLeast', undefined, '/requirements/0/atLeast', 'MISSING', '缺少 atLeast 或 atMost'],
    ['/requirements/0/atLeast', { times: 2, of: 'min' }, '/requirements/0/atLeast', 'CIRCULAR', '又回到自身'],
    ['/requirements/0/when', { 'profile.rank': { atLeast: '处长' } }, '/requirements/0/when/profile.rank/atLeast', 'UNKNOWN_REFERENCE', '“处长”不在高低次序中'],
    ['/carryOver', [{ id: 'c', title: title('c'), above: 'max' }], '/carryOver/0/above', 'UNKNOWN_REFERENCE', '没有名为“max”的要求'],
    ['/carryOver', [{ id: 'c', title: title('c'), above: 'min', validYears: 5 }], '/carryOver/0/validYears', 'CONTRADICTION', '整笔转入只在下一年有效'],
    ['/verdict', { bands: [{ code: 'a', title: title('a') }, { code: 'b', title: title('b') }] }, '/verdict/bands/0', 'BAD_ORDER', '只能放在最后'],
    ['/cycles', [{ id: 'c', title: title('c'), years: 5, kind: 'fixed', requirements: [{ id: 'm', title: title('m'), counts: { total: true }, atLeast: 1 }] }], '/cycles/0/firstYear', 'MISSING', '固定周期须写明 firstYear'],
    ['/rules/0/itemCap', { times: 2, of: 'min', credits: 3 }, '/rules/0/itemCap/credits', 'CONTRADICTION', 'credits 只与 perYearSince 同用'],
    ['/rules/0/itemCap', { choose: [{ when: {}, amount: 3 }], most: 2 }, '/rules/0/itemCap/most', 'CONTRADICTION', 'most 只与 of、perYearSince 同用'],
    ['/rules/0/when', {}, '/rules/1', 'BAD_ORDER', '上一条“core”不设条件'],
    ['/rules/0/when', { quantity: { atLeast: '60' } }, '/rules/0/when/quantity/atLeast', 'WRONG_TYPE', '应为数字'],
    ['/rules/0/when', { 'attribute.form': 'online' }, '/rules/0/when/attribute.form', 'UNKNOWN_FIELD', 'attributes.x'],
    ['/rules/0/when', { share: { of: 'quantity', in: 'days', atLeast: '80%' } }, '/rules/0/when/share/atLeast', 'BAD_FORM', '写法不符，应为：分数'],
    ['/rules/0/alsoEarns', { credits: { rate: { flat: 1 } } }, '/rules/0/alsoEarns/credits', 'CONTRADICTION', '已在该账本计分'],
    ['/requirements/0/when', { 'profile.yearInRank': { atLeast: 3 } }, '/requirements/0/when/profile.yearInRank', 'UNKNOWN_FIELD', '人员有：post、rank'],
    ['/requirements/0/when', { any: [{ category: 'overseas' }] }, '/requirements/0/when/any/0/category', 'NOT_ALLOWED', '此处说的是人员'],
    ['/requirements/0/atMost', 55, '/requirements/0/atMost', 'CONTRADICTION', 'atMost 小于 atLeast'],
    ['/conversions', [{ unit: 'day', is: 6, of: 'class_hour' }, { unit: 'half_day', is: 4, of: 'class_hour' }], '/conversions/1/is', 'CONTRADICTION', '1 half_day = 3 class_hour'],
    ['/vocabulary', { categories: [{ code: 'a', zh: '研学', en: 'a', units: ['day'] }, { code: 'b', zh: '研 学', en: 'b', units: ['day'] }] }, '/vocabulary/categories/1/zh', 'DUPLICATE_ID', '已用过'],
    ['/verdict', { consequences: [{ code: 'a', title: title('a'), when: { verdict: 'failed' } }] }, '/verdict/consequences/0/when/verdict', 'UNKNOWN_REFERENCE', '没有名为“failed”的结论'],
    ['/people', { exempt: [{ id: 'e', title: title('e'), when: {}, requirements: ['x'] }] }, '/people/exempt/0/requirements/0', 'UNKNOWN_REFERENCE', '没有名为“x”的要求'],
  ];

  it.each(rows)('%s = %j is refused at %s as %s', (pointer, value, at, code, reason) => {
    const parsed = parsePolicy(spoilt(pointer, value));
    const errors = 'errors' in parsed ? parsed.errors : [];
    expect(errors).toContainEqual(expect.objectContaining({ pointer: at, code, reason: { zh: expect.stringContaining(reason), en: expect.any(String) } }));
  });

  it('lets a rule name a level as a spreadsheet spells it, where nobody gave it a code', () => {
    expect(parsePolicy(spoilt('/rules/0/when', { 'attributes.organiserLevel': '核心期刊' }))).toHaveProperty('policy');
  });

  it('tells the value that stands at the place', () => {
    expect(parsePolicy(spoilt('/rules/0/rate/credits', '6'))).toMatchObject({ errors: [{ value: '6' }] });
  });

  it('finds amounts that depend on each other in a circle', () => {
    const parsed = parsePolicy({ ...sound(), requirements: [dependent('a', 'b'), dependent('b', 'a')] });
    expect(parsed).toMatchObject({ errors: [{ pointer: '/requirements/0/atLeast', code: 'CIRCULAR' }, { pointer: '/requirements/1/atLeast', code: 'CIRCULAR' }] });
  });

  it('stops after a hundred problems', () => {
    const rules = Array.from({ length: 150 }, () => ({ id: 'x' }));
    const parsed = parsePolicy({ ...sound(), rules });
    expect('errors' in parsed && parsed.errors).toHaveLength(100);
  });
});
