import type { Amount } from '#credit-rules';
import { sayCondition } from './say-condition';
import type { Speaker } from './speaker';

/** `48 学分`, or in words how the number is found for a person. */
export function sayAmount(amount: Amount, speaker: Speaker, ledger?: string): string {
  const { words } = speaker;
  if (typeof amount === 'number') return speaker.credits(amount, ledger);
  const { times, of, choose = [], otherwise, perYearSince, credits, start, most } = amount;
  const parts = [
    ...(of === undefined ? [] : [words.timesOf(String(times ?? 1), speaker.requirement(of))]),
    ...(start === undefined ? [] : [words.startsFrom(speaker.credits(start, ledger))]),
    ...(perYearSince === undefined ? [] : [words.yearsSince(speaker.credits(credits ?? 0, ledger), speaker.field(perYearSince))]),
    ...choose.map((option) => words.when(sayCondition(option.when, speaker), sayAmount(option.amount, speaker, ledger))),
    ...(otherwise === undefined ? [] : [words.otherwise(sayAmount(otherwise, speaker, ledger))]),
    ...(most === undefined ? [] : [words.most(speaker.credits(most, ledger))]),
  ];
  return parts.join(words.semicolon);
}
