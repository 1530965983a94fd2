import { factsAskedBy, type DeclaredFact } from './declared-facts';
import type { DeclarationRule, ReviewLevels } from './policy/declarations';
import type { Condition } from './policy/conditions';
import type { Policy } from './policy/policy-document';
import type { Text } from './policy/text';
import type { VocabularyEntry } from './policy/vocabulary-document';
import { activityVocabulary } from './vocabulary';

export type { DeclaredFact } from './declared-facts';

/** The form by which one category is declared: exactly the facts that its rules need. */
export interface DeclarationForm {
  readonly category: VocabularyEntry;
  readonly clause?: string;
  readonly advice?: Text;
  /** Units of measure to choose from; the first is the usual one. */
  readonly units: readonly VocabularyEntry[];
  readonly facts: readonly DeclaredFact[];
  readonly evidence: readonly Text[];
  /** Files without which it is not handed in. */
  readonly leastEvidence: number;
  readonly review: ReviewLevels;
  readonly filedBefore: boolean;
}

const ANY_PROOF: readonly Text[] = [{ zh: '证明材料', en: 'proof' }];

/** By category, in the order in which the policy or the common words list them. Categories that no rule counts have none. */
export function declarationForms(policy: Policy): ReadonlyMap<string, DeclarationForm> {
  const words = activityVocabulary(policy);
  const declared: readonly DeclarationRule[] = policy.declarations?.categories ?? [...words.categories.keys()].map((category) => ({ category }));
  const forms = new Map<string, DeclarationForm>();
  for (const rule of declared) {
    const category = words.categories.get(rule.category);
    const counting = policy.rules.filter(({ when }) => concerns(when, rule.category));
    if (category === undefined || counting.length === 0) continue;
    const evidence = rule.evidence ?? ANY_PROOF;
    const parts = [...counting, ...[...(policy.refuse ?? []), ...(policy.buckets ?? [])].filter((part) => concerns(part.when, rule.category)), ...policy.requirements.map(({ counts }) => counts)];
    forms.set(rule.category, {
      category: { code: category.code, zh: category.zh, en: category.en },
      ...(rule.clause === undefined ? {} : { clause: rule.clause }),
      ...(rule.advice === undefined ? {} : { advice: rule.advice }),
      units: category.units.flatMap((unit) => words.units.get(unit) ?? []),
      facts: factsAskedBy(policy, parts, words),
      evidence,
      leastEvidence: evidence.length === 0 ? 0 : 1,
      review: rule.review ?? 'reviewer_decides',
      filedBefore: rule.filedBefore ?? false,
    });
  }
  return forms;
}

/** Whether the condition's own words on the category leave this one in. */
function concerns(when: Condition | undefined, category: string): boolean {
  const expected: unknown = when?.['category'];
  if (expected === undefined) return true;
  if (typeof expected === 'string') return expected === category;
  if (Array.isArray(expected)) return expected.includes(category);
  const { not, in: one, is } = expected as { readonly not?: unknown; readonly in?: unknown; readonly is?: unknown };
  if (not !== undefined && [not].flat().includes(category)) return false;
  return (one === undefined || [one].flat().includes(category)) && (is === undefined || is === category);
}
