import { shippedPolicies } from '../policies/shipped-policies';
import { compilePolicy } from '../compiled-policy';
import type { Policy } from '../policy/policy-document';
import { parseJsonText, placedInText } from '../schema/parse-json-text';
import { writePolicy } from '../schema/write-policy';
import { parseCases } from './parse-cases';
import { tryCase } from './try-case';

const nanjing = shippedPolicies['nanjing-2010'] as Policy;

const WHOLE_YEAR = {
  title: '一年',
  profile: { rank: '一级调研员' },
  facts: [
    { category: 'party_school_core', quantity: 5 },
    { category: 'external_training', quantity: 10 },
    { category: 'study_group', quantity: 4 },
    { category: 'online_required', quantity: 10 },
    { category: 'online_elective', quantity: 30 },
  ],
};

describe('a case kept with a policy', () => {
  const tried = (gives: object) => {
    const read = parseCases([{ ...WHOLE_YEAR, gives }], nanjing);
    if ('errors' in read) throw new Error(JSON.stringify(read.errors));
    return tryCase(compilePolicy(nanjing), read.cases[0] as (typeof read.cases)[number]);
  };

  it('passes when all that it names comes out: the year worked out by hand in the policy’s own words', () => {
    expect(tried({ total: 130, buckets: { required: 100, elective: 30 }, verdict: 'met', carryOut: { elective: 44 } })).toMatchObject({ passed: true, differences: [] });
  });

  it('names every difference when it fails', () => {
    expect(tried({ total: 131, buckets: { required: 100, elective: 29 }, verdict: 'not_met', flags: ['not_excellent'] }).differences).toEqual([
      { field: 'total', expected: 131, actual: 130 },
      { field: 'buckets.elective', expected: 29, actual: 30 },
      { field: 'verdict', expected: 'not_met', actual: 'met' },
      { field: 'flags', expected: ['not_excellent'], actual: [] },
    ]);
  });

  it.each([
    [[{ title: '甲', gives: {} }], '/0/gives', 'EMPTY'],
    [[{ gives: { total: 1 } }], '/0/title', 'MISSING'],
    [[{ title: '甲', facts: [{ category: 'party_school_cor', quantity: 1 }], gives: { total: 1 } }], '/0/facts/0/category', 'UNKNOWN_REFERENCE'],
    [[{ title: '甲', facts: [{ category: 'teaching', quantity: 1.234 }], gives: { total: 1 } }], '/0/facts/0/quantity', 'TOO_FINE'],
    [[{ title: '甲', facts: [{ category: 'teaching', quantity: 1, startsOn: '2026-02-30' }], gives: { total: 1 } }], '/0/facts/0/startsOn', 'BAD_FORM'],
    [[{ title: '甲', gives: { requirements: { nowhere: true } } }], '/0/gives/requirements/nowhere', 'UNKNOWN_REFERENCE'],
  ])('%j is refused at %s with %s', (json, pointer, code) => {
    expect(parseCases(json, nanjing)).toMatchObject({ errors: [{ pointer, code }] });
  });
});

describe('a text', () => {
  it('is written in the order in which the schema names the fields, and says the same', () => {
    const written = writePolicy(nanjing);
    expect(JSON.parse(written)).toEqual(nanjing);
    expect(Object.keys(JSON.parse(written) as object).slice(0, 3)).toEqual(['format', 'code', 'version']);
  });

  it('that is no JSON is refused with line and column', () => {
    expect(parseJsonText('{\n  "a": 1,\n  "b" 2\n}')).toMatchObject({ errors: [{ code: 'NOT_JSON', line: 3, reason: { zh: expect.stringContaining('第 3 行第 7 列') } }] });
  });

  it('says in which line each place stands, and the place around it for what is missing', () => {
    const text = '{\n  "rules": [\n    { "id": "a" },\n    {\n      "id": "b, }",\n      "rate": { "credits": "6" }\n    }\n  ]\n}';
    const problem = (pointer: string) => ({ pointer, code: 'MISSING' as const, reason: { zh: '', en: '' } });
    expect(placedInText(text, ['', '/rules', '/rules/0/id', '/rules/1', '/rules/1/id', '/rules/1/rate/credits', '/rules/1/when/category', '/nothing'].map(problem)).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 4, 1]);
  });
});
