import type { Policy } from './policy/policy-document';
import type { Text } from './policy/text';
import type { VocabularyEntry } from './policy/vocabulary-document';
import type { ActivityVocabulary } from './vocabulary';

/** One fact that the form of a category asks, because a rule that may count it looks at it. */
export interface DeclaredFact {
  /** As policies name it: `attributes.organiserLevel`, `extra.certificateOn`. */
  readonly field: string;
  readonly title: Text;
  readonly kind: 'choice' | 'number' | 'day' | 'text';
  /** Of a `choice`. */
  readonly choices: readonly VocabularyEntry[];
  readonly required: boolean;
}

const TITLES: Readonly<Record<string, Text>> = {
  'attributes.organiserLevel': { zh: '层级', en: 'Level' },
  'attributes.form': { zh: '形式', en: 'Form' },
  'attributes.authorOrder': { zh: '作者排序', en: 'Order among the authors' },
  'attributes.degree': { zh: '学位', en: 'Degree' },
  'attributes.topic': { zh: '专题', en: 'Topic' },
  'extra.certificateOn': { zh: '证书日期', en: 'Day of the certificate' },
  'extra.classHours': { zh: '学时数', en: 'Class hours' },
  'extra.days': { zh: '天数', en: 'Days' },
};

/** What classes and online study record by themselves, and what the review of a claim proves. */
const RECORDED_BY_THE_SYSTEM: ReadonlySet<string> = new Set([
  'extra.attendedHalfDays', 'extra.leaveHours', 'extra.plannedHours', 'extra.organiser', 'extra.remark', 'extra.makeUpFor', 'extra.courseCredits', 'extra.testPassed',
  'attributes.watchedShare', 'attributes.testPassed', 'attributes.course', 'attributes.proof', 'attributes.unitApproved',
]);

const FIELD = /^(attributes|extra)\.[^\s.]+$/;

interface Mention {
  numeric: boolean;
  required: boolean;
  readonly values: Set<string>;
}

/** The facts that the parts of a policy look at, in the order in which they do. */
export function factsAskedBy(policy: Policy, parts: readonly unknown[], words: ActivityVocabulary): DeclaredFact[] {
  const mentions = new Map<string, Mention>();
  for (const part of parts) collect(part, mentions);
  if (policy.year?.decidedBy === 'certificate') mentionOf(mentions, 'extra.certificateOn').required = true;
  return [...mentions].filter(([field]) => !RECORDED_BY_THE_SYSTEM.has(field)).map(([field, mention]) => factOf(field, mention, words));
}

function collect(value: unknown, mentions: Map<string, Mention>): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    if (FIELD.test(key)) addValues(mentionOf(mentions, key), inner);
    else if (key === 'byField' && isField(inner)) addNamed(mentionOf(mentions, inner), value);
    else if (key === 'byOrder') Object.assign(mentionOf(mentions, orderField(inner)), { numeric: true, required: true });
    else if (key === 'held' && isField(inner)) Object.assign(mentionOf(mentions, inner), { numeric: true, required: true });
    else if (key === 'from' || key === 'smallestOf') addMeasured(mentions, inner);
    collect(inner, mentions);
  }
}

function mentionOf(mentions: Map<string, Mention>, field: string): Mention {
  const known = mentions.get(field) ?? { numeric: false, required: false, values: new Set<string>() };
  mentions.set(field, known);
  return known;
}

function isField(value: unknown): value is string {
  return typeof value === 'string' && FIELD.test(value);
}

function orderField(scale: unknown): string {
  return (scale as { readonly field?: string }).field ?? 'attributes.authorOrder';
}

/** What a condition compares the field with. */
function addValues(mention: Mention, expected: unknown): void {
  mention.required = true;
  for (const one of [expected].flat()) {
    if (typeof one === 'string') mention.values.add(one);
    if (typeof one === 'number') mention.numeric = true;
    if (one !== null && typeof one === 'object') addValues(mention, Object.values(one).flat());
  }
}

function addNamed(mention: Mention, { values }: { readonly values?: object }): void {
  mention.required = true;
  for (const name of Object.keys(values ?? {})) mention.values.add(name);
}

/** The quantity itself stands in for what a measure would take first. */
function addMeasured(mentions: Map<string, Mention>, sources: unknown): void {
  const fields = [sources].flat().filter(isField);
  for (const field of fields) mentionOf(mentions, field).numeric = true;
}

function factOf(field: string, { numeric, required, values }: Mention, words: ActivityVocabulary): DeclaredFact {
  const title = TITLES[field] ?? { zh: field.slice(field.indexOf('.') + 1), en: field.slice(field.indexOf('.') + 1) };
  const common = field === 'attributes.organiserLevel' ? words.organiserLevels : field === 'attributes.form' ? words.forms : undefined;
  if (common) return { field, title, kind: 'choice', choices: [...common.values()], required };
  if (field.endsWith('On')) return { field, title, kind: 'day', choices: [], required };
  if (numeric) return { field, title, kind: 'number', choices: [], required };
  const choices = [...values].map((code) => ({ code, zh: code, en: code }));
  return { field, title, kind: choices.length === 0 ? 'text' : 'choice', choices, required };
}
