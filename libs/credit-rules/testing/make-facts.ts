import type { Fact, FactKind, PersonYear } from '../facts';
import type { Policy } from '../policy/policy-document';
import { compilePolicy, type CompiledPolicy } from '../compiled-policy';
import { parsePolicy } from '../schema/parse-policy';
import { ACTIVITY_CATEGORIES } from '#contracts';

type FactDetails = Partial<Omit<Fact, 'kind'>> & { readonly unit?: string; readonly attributes?: FactKind['attributes'] };

const kinds = new Map<string, FactKind>();

/** A fact of 2026, by category and quantity as people write it: `fact('party_school_core', 5)` is five days. */
export function fact(category: string, quantity: number, { unit, attributes = {}, ...details }: FactDetails = {}): Fact {
  const usual = (ACTIVITY_CATEGORIES as Readonly<Record<string, { readonly unit: string }>>)[category]?.unit ?? 'item';
  return {
    id: 0,
    kind: internKind({ category, unit: unit ?? usual, attributes }),
    quantity: Math.round(quantity * 100),
    startsOn: '2026-05-11',
    endsOn: details.startsOn ?? '2026-05-11',
    ...details,
  };
}

function internKind(kind: FactKind): FactKind {
  const key = JSON.stringify(kind);
  const known = kinds.get(key);
  if (known) return known;
  kinds.set(key, kind);
  return kind;
}

/** A person-year of 2026 with nothing else to it; facts without an id get one by their place. */
export function personYear(facts: readonly Fact[], more: Partial<PersonYear> = {}): PersonYear {
  return {
    year: 2026,
    profile: {},
    carryIn: [],
    decisions: [],
    ...more,
    facts: facts.map((one, index) => (one.id === 0 ? { ...one, id: index + 1 } : one)),
  };
}

/** The smallest policy, with some parts set. @throws when it does not parse. */
export function policyWith(parts: Partial<Policy>): Policy {
  const document = {
    format: 1,
    code: 'test-policy',
    version: '1',
    title: { zh: '测试', en: 'Test' },
    source: { zh: '测试', en: 'Test' },
    confirmed: false,
    effective: { from: '2020-01-01' },
    rules: [{ id: 'any', title: { zh: '学习', en: 'Study' }, when: {}, rate: { held: true } }],
    requirements: [],
    ...parts,
  };
  const parsed = parsePolicy(JSON.parse(JSON.stringify(document)));
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors, null, 1));
  return parsed.policy;
}

export function compiledWith(parts: Partial<Policy>): CompiledPolicy {
  return compilePolicy(policyWith(parts));
}

export function title(text: string): { zh: string; en: string } {
  return { zh: text, en: text };
}
