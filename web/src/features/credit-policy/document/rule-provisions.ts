import type { Policy, Rule } from '#credit-rules';
import { sayAround } from '../saying/say-award';
import { sayCondition } from '../saying/say-condition';
import { sayRate } from '../saying/say-rate';
import type { Speaker } from '../saying/speaker';

/** One line of the table of rules. */
export interface RuleLine {
  readonly key: string;
  readonly title: string;
  readonly clause?: string;
  readonly appliesTo: string;
  readonly worth: readonly string[];
  readonly limits: readonly string[];
  readonly into: readonly string[];
}

export function ruleLines({ rules }: Policy, speaker: Speaker): RuleLine[] {
  return rules.map((rule) => ({
    key: rule.id,
    title: speaker.text(rule.title),
    clause: rule.clause,
    appliesTo: sayCondition(rule.when, speaker),
    worth: sayWorth(rule, speaker),
    limits: sayLimits(rule, speaker),
    into: (rule.buckets ?? []).map(speaker.bucket),
  }));
}

function sayWorth(rule: Rule, speaker: Speaker): string[] {
  const also = Object.entries(rule.alsoEarns ?? {}).map(([ledger, award]) => speaker.words.alsoEarns(speaker.ledger(ledger), sayRate(award.rate, { speaker, ledger })));
  return [sayRate(rule.rate, { speaker, ledger: rule.ledger }), ...also];
}

function sayLimits(rule: Rule, speaker: Speaker): string[] {
  const { words } = speaker;
  return [
    ...(rule.gates ?? []).map((gate) => words.gate(speaker.text(gate.title))),
    ...sayAround(rule, speaker, rule.ledger),
    ...(rule.spreadYears === undefined ? [] : [words.spread(rule.spreadYears)]),
    ...(rule.validYears === undefined ? [] : [words.valid(rule.validYears)]),
  ];
}
