import { ACTIVITY_CATEGORIES, midSentence, officialWord, ORGANISER_LEVELS, QUANTITY_UNITS, TRAINING_FORMS, VERDICT_TERMS } from '#contracts';
import type { Policy, Requirement, Scalar, Text } from '#credit-rules';
import type { Language } from '../../../words/dictionary';
import { fieldWords } from './field-words';
import { type SayingWords, sayingWords } from './saying-words';

/** Reads one policy's codes out in one language: the policy's own names before the common ones, the code itself when there is no name. */
export interface Speaker {
  readonly words: SayingWords;
  readonly text: (text: Text) => string;
  readonly unit: (code: string) => string;
  /** `15 天`: a number with a unit of measure. */
  readonly quantity: (value: number, unit: string) => string;
  readonly field: (name: string) => string;
  readonly value: (field: string, value: Scalar) => string;
  readonly rule: (id: string) => string;
  readonly bucket: (id: string) => string;
  readonly requirement: (id: string) => string;
  readonly ledger: (id: string | undefined) => string;
  /** `48 学分`: a number with the unit of a ledger. */
  readonly credits: (amount: number, ledger?: string) => string;
  readonly verdict: (code: string) => string;
}

const CREDITS: Text = { zh: '学分', en: 'credits' };
const VERDICTS: Readonly<Record<string, Text>> = Object.fromEntries(Object.entries(VERDICT_TERMS).map(([code, term]) => [code, { zh: term.zh, en: midSentence(term) }]));

export function speakerOf(policy: Policy, language: Language): Speaker {
  const words = sayingWords[language];
  const fields: Readonly<Record<string, string>> = fieldWords[language];
  const text = (pair: Text) => pair[language];
  const { vocabulary = {}, ledgers = [] } = policy;
  const names = {
    category: named(ACTIVITY_CATEGORIES, vocabulary.categories),
    unit: named(QUANTITY_UNITS, vocabulary.units),
    level: named(ORGANISER_LEVELS, vocabulary.organiserLevels),
    form: named(TRAINING_FORMS, vocabulary.forms),
    rule: titled(policy.rules),
    bucket: titled(policy.buckets ?? []),
    requirement: titled(everyRequirement(policy)),
    verdict: new Map([...Object.entries(VERDICTS), ...(policy.verdict?.bands ?? []).map(({ code, title }) => [code, title] as const)]),
  };
  const say = (map: ReadonlyMap<string, Text>) => (code: string) => {
    const found = map.get(code);
    return found ? text(found) : code;
  };
  const valuesOf: Readonly<Record<string, (code: string) => string>> = {
    category: say(names.category),
    unit: say(names.unit),
    'attributes.organiserLevel': say(names.level),
    'attributes.form': say(names.form),
  };
  const unitOf = (id: string | undefined) => text((id === undefined ? ledgers[0] : ledgers.find((ledger) => ledger.id === id))?.unit ?? CREDITS);
  return {
    words,
    text,
    unit: say(names.unit),
    quantity: (value, unit) => `${value} ${language === 'en' && value !== 1 ? plural(say(names.unit)(unit)) : say(names.unit)(unit)}`,
    field: (name) => fields[name] ?? name.slice(name.indexOf('.') + 1),
    value: (field, value) => (typeof value === 'boolean' ? (value ? words.yes : words.no) : (valuesOf[field]?.(String(value)) ?? officialWord(String(value), language))),
    rule: say(names.rule),
    bucket: say(names.bucket),
    requirement: say(names.requirement),
    ledger: (id) => text((id === undefined ? ledgers[0] : ledgers.find((ledger) => ledger.id === id))?.title ?? CREDITS),
    credits: (amount, ledger) => `${amount} ${language === 'en' && amount === 1 ? singular(unitOf(ledger)) : unitOf(ledger)}`,
    verdict: say(names.verdict),
  };
}

/** Units of measure are named in the singular, those of a ledger in the plural. */
function plural(unit: string): string {
  return unit.endsWith('s') ? `${unit}es` : `${unit}s`;
}

function singular(unit: string): string {
  return unit.endsWith('s') ? unit.slice(0, -1) : unit;
}

function named(common: Readonly<Record<string, Text>>, own: readonly (Text & { readonly code: string })[] = []): Map<string, Text> {
  return new Map([...Object.entries(common), ...own.map((entry) => [entry.code, entry] as const)]);
}

function titled(things: readonly { readonly id: string; readonly title: Text }[]): Map<string, Text> {
  return new Map(things.map(({ id, title }) => [id, title]));
}

/** Those of the year and of the cycles, with all that are nested in them. */
function everyRequirement(policy: Policy): Requirement[] {
  const outer = [...policy.requirements, ...(policy.cycles ?? []).flatMap(({ requirements, everyYear = [] }) => [...requirements, ...everyYear])];
  return outer.flatMap(withNested);
}

function withNested(requirement: Requirement): Requirement[] {
  const inner = [...(requirement.allOf ?? []), ...(requirement.anyOf ?? []), ...(requirement.someOf?.of ?? []), ...(requirement.within ?? [])];
  return [requirement, ...inner.flatMap(withNested)];
}
