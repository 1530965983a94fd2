import { isTrainingDay } from '#kernel';
import { laddersOf } from '../compile/ladders';
import type { Ladders } from '../compile/compile-condition';
import { both } from '../explain/words';
import type { Policy } from '../policy/policy-document';
import type { Requirement } from '../policy/requirements';
import { activityVocabulary, type ActivityVocabulary } from '../vocabulary';
import { pointerPart, valueAt, type PolicyProblem, type PolicyProblemCode } from './policy-problem';

/** What a policy names, and the problems found so far. */
export class PolicyCheck {
  readonly problems: PolicyProblem[] = [];
  readonly words: ActivityVocabulary;
  readonly ladders: Ladders;
  readonly rules: ReadonlySet<string>;
  readonly buckets: ReadonlySet<string>;
  readonly ledgers: ReadonlySet<string>;
  readonly requirements: ReadonlySet<string>;

  constructor(readonly policy: Policy) {
    this.words = activityVocabulary(policy);
    this.ladders = laddersOf(policy);
    this.rules = new Set(policy.rules.map((rule) => rule.id));
    this.buckets = new Set((policy.buckets ?? []).map((bucket) => bucket.id));
    this.ledgers = new Set((policy.ledgers ?? [{ id: 'credits' }]).map((ledger) => ledger.id));
    this.requirements = new Set(allRequirements(policy.requirements).map(({ requirement }) => requirement.id));
  }

  add(pointer: string, code: PolicyProblemCode, zh: string, en: string): void {
    this.problems.push({ pointer, value: valueAt(this.policy, pointer), code, reason: both(zh, en) });
  }

  /** A name must be one of those the policy defines. */
  reference(pointer: string, name: string | undefined, known: ReadonlySet<string> | ReadonlyMap<string, unknown>, kind: 'rule' | 'bucket' | 'ledger' | 'requirement' | 'unit' | 'category' | 'verdict' | 'organiser level' | 'form'): void {
    if (name === undefined || known.has(name)) return;
    const names = [...known.keys()];
    this.add(pointer, 'UNKNOWN_REFERENCE', `没有名为“${name}”的${KIND_WORDS[kind]}；现有：${names.join('、') || '无'}`, `no ${kind} is called “${name}”; there are: ${names.join(', ') || 'none'}`);
  }

  /** Exactly one of some fields must be present. */
  exactlyOne(pointer: string, object: object, names: readonly string[]): void {
    const present = names.filter((name) => (object as Record<string, unknown>)[name] !== undefined);
    if (present.length === 1) return;
    const found = present.length === 0 ? both('一个也没有', 'none is there') : both(`现有 ${present.join('、')}`, `${present.join(', ')} are there`);
    this.add(pointer, 'EXACTLY_ONE', `${names.join('、')} 须有且只有一个，${found.zh}`, `exactly one of ${names.join(', ')} is needed, ${found.en}`);
  }

  unique(pointer: string, ids: readonly string[], at = 'id'): void {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index) this.add(`${pointer}/${index}/${at}`, 'DUPLICATE_ID', `“${id}”已用过`, `“${id}” is already used`);
    });
  }

  realDay(pointer: string, day: string | undefined): void {
    if (day !== undefined && !isTrainingDay(day)) this.add(pointer, 'BAD_FORM', '没有这一天', 'there is no such day');
  }
}

const KIND_WORDS = {
  rule: '计分条款',
  bucket: '归类',
  ledger: '账本',
  requirement: '要求',
  unit: '计量单位',
  category: '培训类别',
  verdict: '结论',
  'organiser level': '层级',
  form: '形式',
} as const;

/** Requirements with their parts, each with its place. */
export function allRequirements(requirements: readonly Requirement[], pointer = '/requirements'): { requirement: Requirement; pointer: string }[] {
  return requirements.flatMap((requirement, index) => {
    const at = `${pointer}/${index}`;
    return [
      { requirement, pointer: at },
      ...allRequirements(requirement.allOf ?? [], `${at}/allOf`),
      ...allRequirements(requirement.anyOf ?? [], `${at}/anyOf`),
      ...allRequirements(requirement.someOf?.of ?? [], `${at}/someOf/of`),
      ...allRequirements(requirement.within ?? [], `${at}/within`),
    ];
  });
}

/** Visits every object of a document with its pointer. */
export function walk(value: unknown, visit: (object: Record<string, unknown>, pointer: string) => void, pointer = ''): void {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, pointer);
  for (const [key, inner] of Object.entries(value)) walk(inner, visit, `${pointer}/${pointerPart(key)}`);
}
