import { shippedPolicies } from './policies/shipped-policies';
import { policyWith, title } from './testing/make-facts';
import { activityVocabulary } from './vocabulary';

function unitsOf(policy: Parameters<typeof activityVocabulary>[0], category: string): readonly string[] {
  return activityVocabulary(policy).categories.get(category)?.units ?? [];
}

describe('activityVocabulary', () => {
  it('under Nanjing each category has its usual unit only', () => {
    for (const { units } of activityVocabulary(shippedPolicies['nanjing-2010'] ?? {}).categories.values()) expect(units).toHaveLength(1);
  });

  it('adds the units that a rule for the category names', () => {
    const policy = policyWith({ rules: [{ id: 'online', title: title('online'), when: { category: ['online_elective'] }, rate: { credits: 1, per: 'minute', every: 40 } }] });
    expect(unitsOf(policy, 'online_elective')).toEqual(['credit', 'minute']);
    expect(unitsOf(policy, 'online_required')).toEqual(['credit']);
  });

  it('adds the units that stated conversions lead to', () => {
    const policy = policyWith({ conversions: [{ unit: 'day', is: 6, of: 'class_hour' }] });
    expect(unitsOf(policy, 'external_training')).toEqual(['day', 'class_hour', 'half_day']);
    expect(unitsOf(policy, 'published_paper')).toEqual(['paper']);
  });

  it('adds what conversions lead to from a unit that a rule names, however it names the category', () => {
    const policy = policyWith({
      conversions: [{ unit: 'class_hour', is: 45, of: 'minute' }],
      rules: [{ id: 'online', title: title('online'), when: { category: { in: ['online_elective'] } }, rate: { credits: 1, per: 'class_hour' } }],
    });
    expect(unitsOf(policy, 'online_elective')).toEqual(['credit', 'class_hour', 'minute', 'second']);
    expect(unitsOf(policy, 'online_required')).toEqual(['credit']);
  });

  it('a declared category has exactly the units it states', () => {
    const policy = policyWith({ vocabulary: { categories: [{ code: 'overseas', zh: '出国培训', en: 'Abroad', units: ['class_hour'] }] } });
    expect(activityVocabulary(policy).categories.get('overseas')).toEqual({ code: 'overseas', zh: '出国培训', en: 'Abroad', units: ['class_hour'] });
  });
});
