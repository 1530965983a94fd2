import { declarationForms } from './declaration-forms';
import { shippedPolicies } from './policies/shipped-policies';
import type { Policy } from './policy/policy-document';
import { parsePolicy } from './schema/parse-policy';

const formsOf = (code: string, more: Partial<Policy> = {}) => declarationForms({ ...(shippedPolicies[code] as Policy), ...more });
const asked = (code: string, category: string) => formsOf(code).get(category)?.facts.map(({ field, kind, required }) => `${field} ${kind}${required ? '' : ' or not'}`);

describe('the form of a category', () => {
  it.each([
    ['nanjing-2010', 'published_paper', ['attributes.organiserLevel choice']],
    ['nanjing-2010', 'study_group', []],
    ['nanjing-2010', 'overseas', []],
    ['guangzhou-2007', 'external_training', ['attributes.organiserLevel choice']],
    ['national-2023', 'external_training', ['extra.classHours number', 'extra.days number or not']],
  ])('under %s, %s asks exactly what its rules look at', (code, category, facts) => {
    expect(asked(code, category)).toEqual(facts);
  });

  it('asks the day of the certificate where that decides the year', () => {
    const forms = formsOf('nanjing-2010', { year: { decidedBy: 'certificate' } });
    expect(forms.get('degree_study')?.facts.map(({ field }) => field)).toEqual(['extra.certificateOn']);
  });

  it('is there for every category that a rule counts, where the policy says nothing of declarations', () => {
    const { declarations: _unsaid, ...silent } = shippedPolicies['nanjing-2010'] as Policy;
    expect([...declarationForms(silent).keys()]).toHaveLength(12);
    expect(declarationForms(silent).get('teaching')).toMatchObject({ leastEvidence: 1, review: 'reviewer_decides', filedBefore: false });
    expect(formsOf('zhejiang-sample').has('teaching')).toBe(false);
  });

  it('follows what the policy says of it', () => {
    expect([...formsOf('nanjing-2010').keys()]).not.toContain('party_school_core');
    expect(formsOf('nanjing-2010').get('in_house_training')).toMatchObject({ filedBefore: true, units: [{ code: 'credit' }] });
    expect(formsOf('nanjing-2010').get('published_paper')).toMatchObject({ review: 'two_levels', leastEvidence: 1 });
  });
});

it('a declaration of what does not exist, or twice of the same, is refused', () => {
  const policy = shippedPolicies['nanjing-2010'] as Policy;
  const parsed = parsePolicy({ ...policy, declarations: { categories: [{ category: 'teaching' }, { category: 'teaching' }, { category: 'dancing' }] } });
  expect('errors' in parsed && parsed.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/declarations/categories/2/category UNKNOWN_REFERENCE', '/declarations/categories/1/category DUPLICATE_ID']);
});
