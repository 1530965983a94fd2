import { ACTIVITY_CATEGORIES, ORGANISER_LEVELS, QUANTITY_UNITS, TRAINING_FORMS } from '#contracts';
import type { DeclaredCategory, Policy, VocabularyEntry } from './policy/policy-document';

/** The words a policy's records may use: the common ones, with those the policy declares added or put in their place. */
export interface ActivityVocabulary {
  readonly categories: ReadonlyMap<string, DeclaredCategory>;
  readonly units: ReadonlyMap<string, VocabularyEntry>;
  readonly organiserLevels: ReadonlyMap<string, VocabularyEntry>;
  readonly forms: ReadonlyMap<string, VocabularyEntry>;
}

/** For imports: spreadsheets spell an entry as its `zh`; a record's unit of measure must be one of its category's `units`. */
export function activityVocabulary(policy: Pick<Policy, 'vocabulary'>): ActivityVocabulary {
  const { vocabulary } = policy;
  const categories = new Map<string, DeclaredCategory>();
  for (const [code, { zh, en, unit }] of Object.entries(ACTIVITY_CATEGORIES)) categories.set(code, { code, zh, en, units: [unit] });
  for (const category of vocabulary?.categories ?? []) categories.set(category.code, category);
  return {
    categories,
    units: merged(QUANTITY_UNITS, vocabulary?.units),
    organiserLevels: merged(ORGANISER_LEVELS, vocabulary?.organiserLevels),
    forms: merged(TRAINING_FORMS, vocabulary?.forms),
  };
}

function merged(common: Readonly<Record<string, { readonly zh: string; readonly en: string }>>, declared: readonly VocabularyEntry[] | undefined): Map<string, VocabularyEntry> {
  const entries = new Map<string, VocabularyEntry>(Object.entries(common).map(([code, words]) => [code, { code, ...words }]));
  for (const entry of declared ?? []) entries.set(entry.code, entry);
  return entries;
}
