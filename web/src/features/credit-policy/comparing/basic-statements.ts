import type { Policy } from '#credit-rules';
import type { policyWords } from '../policy-words';
import { sayRounding } from '../saying/say-award';
import type { Speaker } from '../saying/speaker';
import type { Statement } from './statement';

type Words = (typeof policyWords)['zh'] | (typeof policyWords)['en'];

/** Names, source and conventions. What a policy leaves out is no statement. */
export function basicStatements(policy: Policy, { words, speaker }: { words: Words; speaker: Speaker }): Statement[] {
  const { year = {}, rounding = {}, conversions = [], ledgers = [], ladders = {}, vocabulary = {}, effective } = policy;
  const { bracketed, comma, labelled } = speaker.words;
  const said: readonly (readonly [string, string, readonly string[]])[] = [
    ['title', words.name, [speaker.text(policy.title)]],
    ['version', words.version, [policy.version]],
    ['confirmed', words.status, [policy.confirmed ? words.confirmed : words.unconfirmed]],
    ['source', words.source, [speaker.text(policy.source), ...(policy.source.url === undefined ? [] : [policy.source.url])]],
    ['effective', words.effective, [effective.until === undefined ? words.from(effective.from) : words.between(effective.from, effective.until)]],
    ['note', words.note, policy.note === undefined ? [] : [speaker.text(policy.note)]],
    ['ledgers', words.ledgers, ledgers.map((ledger) => `${speaker.text(ledger.title)}${bracketed(speaker.text(ledger.unit))}`)],
    ['conversions', words.conversions, conversions.map(({ unit, is, of }) => words.conversion(speaker.unit(unit), String(is), speaker.unit(of)))],
    ['year', words.yearPart, [
      ...(year.startsOn === undefined ? [] : [labelled(words.yearStarts, year.startsOn), labelled(words.yearNamed, year.namedBy === 'start' ? words.yearNamedStart : words.yearNamedEnd)]),
      ...(year.decidedBy === undefined ? [] : [labelled(words.yearDecidedBy, words[`decidedBy_${year.decidedBy}`])]),
    ]],
    ['rounding', words.roundingPart, [
      ...(rounding.item === undefined ? [] : [labelled(words.itemRounding, sayRounding(rounding.item, speaker))]),
      ...(rounding.total === undefined ? [] : [labelled(words.totalRounding, sayRounding(rounding.total, speaker))]),
    ]],
    ['ladders', words.ladders, Object.entries(ladders).map(([field, values]) => labelled(speaker.field(field), values.map((value) => speaker.value(field, value)).join(' < ')))],
    ['vocabulary', words.vocabulary, [
      ...(vocabulary.categories ?? []).map((category) => labelled(speaker.field('category'), `${speaker.text(category)}${bracketed(category.units.map(speaker.unit).join(comma))}`)),
      ...(vocabulary.units ?? []).map((unit) => labelled(speaker.field('unit'), speaker.text(unit))),
      ...(vocabulary.organiserLevels ?? []).map((level) => labelled(speaker.field('attributes.organiserLevel'), speaker.text(level))),
      ...(vocabulary.forms ?? []).map((form) => labelled(speaker.field('attributes.form'), speaker.text(form))),
    ]],
  ];
  return said.filter(([, , lines]) => lines.length > 0).map(([key, title, lines]) => ({ key: `basics/${key}`, part: words.basics, title, lines }));
}
