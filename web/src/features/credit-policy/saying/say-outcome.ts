import { midSentence, REQUIREMENT_STATE_TERMS } from '#contracts';
import type { Amount, OutcomeCondition } from '#credit-rules';
import { sayAmount } from './say-amount';
import { sayCondition } from './say-condition';
import { sayMeasure, sayMeasured } from './say-measure';
import type { Speaker } from './speaker';

const BOUNDS = ['atLeast', 'above', 'atMost', 'below'] as const;

/** A test of a counted year in words: `有要求未达到，且连续 2 年结论为未达到`. */
export function sayOutcome(condition: OutcomeCondition, speaker: Speaker): string {
  const { words } = speaker;
  const { all, any, not, allMet, requirement, is, measure, verdict, flag, profile, fact, consecutive } = condition;
  return [
    ...(all ? [all.map((inner) => sayOutcome(inner, speaker)).join(words.and)] : []),
    ...(any ? [words.bracketed(any.map((inner) => sayOutcome(inner, speaker)).join(words.or))] : []),
    ...(not ? [words.not(sayOutcome(not, speaker))] : []),
    ...(allMet === undefined ? [] : [allMet ? words.allMet : words.notAllMet]),
    ...(requirement === undefined ? [] : [words.requirementIs(speaker.requirement(requirement), standing(is ?? 'met', speaker))]),
    ...(measure ? BOUNDS.flatMap((bound) => sayBound(bound, condition, speaker)) : []),
    ...(verdict === undefined ? [] : [words.verdictIs(verdicts(verdict, speaker))]),
    ...(flag === undefined ? [] : [words.flagged(flag)]),
    ...(profile ? [words.profileIs(sayCondition(profile, speaker))] : []),
    ...(fact ? [words.someFact(sayCondition(fact, speaker))] : []),
    ...(consecutive ? [sayConsecutive(consecutive, speaker)] : []),
  ].join(words.and);
}

function standing(is: NonNullable<OutcomeCondition['is']>, { text }: Speaker): string {
  const term = REQUIREMENT_STATE_TERMS[is];
  return text({ zh: term.zh, en: midSentence(term) });
}

function sayBound(bound: (typeof BOUNDS)[number], condition: OutcomeCondition, speaker: Speaker): string[] {
  const { measure } = condition;
  const amount: Amount | undefined = condition[bound];
  if (!measure || amount === undefined) return [];
  const said = typeof amount === 'number' ? sayMeasured(amount, measure, measure.ledger, speaker) : sayAmount(amount, speaker, measure.ledger);
  return [speaker.words[bound](sayMeasure(measure, speaker), said)];
}

function verdicts(verdict: string | readonly string[], speaker: Speaker): string {
  return (typeof verdict === 'string' ? [verdict] : verdict).map((code) => speaker.words.quoted(speaker.verdict(code))).join(speaker.words.or);
}

function sayConsecutive({ years, verdict, notMet }: NonNullable<OutcomeCondition['consecutive']>, speaker: Speaker): string {
  const { words } = speaker;
  const what = [
    ...(verdict === undefined ? [] : [words.verdictIs(verdicts(verdict, speaker))]),
    ...(notMet === undefined ? [] : [words.unmet(speaker.requirement(notMet))]),
  ];
  return words.consecutive(years, what.join(words.and));
}
