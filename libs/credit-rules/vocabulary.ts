import { ACTIVITY_CATEGORIES, ORGANISER_LEVELS, QUANTITY_UNITS, TRAINING_FORMS } from '#contracts';
import { compileConversions, FIXED_CONVERSIONS } from './compile/conversions';
import type { FieldTest } from './policy/conditions';
import type { DeclaredCategory, VocabularyEntry } from './policy/vocabulary-document';
import type { Policy } from './policy/policy-document';

/** The words a policy's records may use: the common ones, with those the policy declares added or put in their place. */
export interface ActivityVocabulary {
  readonly categories: ReadonlyMap<string, DeclaredCategory>;
  readonly units: ReadonlyMap<string, VocabularyEntry>;
  readonly organiserLevels: ReadonlyMap<string, VocabularyEntry>;
  readonly forms: ReadonlyMap<string, VocabularyEntry>;
}

/**
 * For imports: spreadsheets spell an entry as its `zh`; a record's unit of measure must be one of its category's `units`.
 * A category the policy declares has the units it states; another has its usual unit, those that the rules for it name,
 * and those that the policy's own conversions lead to from one of these.
 */
export function activityVocabulary(policy: VocabularySource): ActivityVocabulary {
  const { vocabulary } = policy;
  const categories = new Map<string, DeclaredCategory>();
  for (const [code, { zh, en, unit }] of Object.entries(ACTIVITY_CATEGORIES)) categories.set(code, { code, zh, en, units: unitsOf(code, unit, policy) });
  for (const category of vocabulary?.categories ?? []) categories.set(category.code, category);
  return {
    categories,
    units: merged(QUANTITY_UNITS, vocabulary?.units),
    organiserLevels: merged(ORGANISER_LEVELS, vocabulary?.organiserLevels),
    forms: merged(TRAINING_FORMS, vocabulary?.forms),
  };
}

type VocabularySource = Pick<Policy, 'vocabulary'> & Partial<Pick<Policy, 'conversions' | 'rules'>>;

function unitsOf(category: string, usual: string, policy: VocabularySource): string[] {
  const units = new Set([usual]);
  for (const rule of policy.rules ?? []) {
    if (!wordsOf(rule.when['category']).includes(category)) continue;
    for (const unit of [...wordsOf(rule.when['unit']), ...wordsOf(rule.measure?.unit ?? rule.rate.per)]) units.add(unit);
  }
  if (!policy.conversions?.length) return [...units];
  const convert = compileConversions(policy.conversions);
  const reachable = [...new Set([...policy.conversions, ...FIXED_CONVERSIONS].flatMap(({ unit, of }) => [unit, of]))];
  return [...new Set([...units, ...reachable.filter((unit) => [...units].some((known) => convert(known, unit) !== undefined))])];
}

/** The words a test names for equality: one, or a list. */
function wordsOf(expected: unknown): string[] {
  if (typeof expected === 'string') return [expected];
  if (Array.isArray(expected)) return expected.filter((one) => typeof one === 'string');
  const { is, in: among } = (expected ?? {}) as FieldTest;
  return [...wordsOf(is ?? []), ...wordsOf(among ?? [])];
}

function merged(common: Readonly<Record<string, { readonly zh: string; readonly en: string }>>, declared: readonly VocabularyEntry[] | undefined): Map<string, VocabularyEntry> {
  const entries = new Map<string, VocabularyEntry>(Object.entries(common).map(([code, words]) => [code, { code, ...words }]));
  for (const entry of declared ?? []) entries.set(entry.code, entry);
  return entries;
}
