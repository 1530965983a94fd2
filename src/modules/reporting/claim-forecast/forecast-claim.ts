import type { ExplanationLine, Fact, Outcome, PersonYear, Text } from '#credit-rules';
import { achievementKeyOf, kindAndExtra, type ClaimContent } from '../../credit-registration/public';
import type { ReadyPolicy } from '../../credit-policy/public';

export interface CutOff {
  readonly title: Text;
  readonly words: Text;
  /** Above zero. */
  readonly amount: number;
}

export interface ClaimForecast {
  /** By itself, before caps. */
  readonly worth: number;
  /** What the total of the year would gain. */
  readonly counts: number;
  readonly cuts: readonly CutOff[];
  /** What the caps would then cut from the other items of the year. */
  readonly cutElsewhere: number;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** Above every entry number of a year and below those of earlier years. */
const FACT_ID = 999_999;

/** The person's year with and without the claim: the same counting that will count it. */
export function forecastClaim(policy: ReadyPolicy, person: PersonYear, content: ClaimContent & { readonly quantityHundredths: number; readonly startsOn: string; readonly endsOn: string }): ClaimForecast {
  const before = policy.compiled.evaluate(person);
  const { outcome: after, lines } = policy.compiled.explain({ ...person, facts: [...person.facts, factOf(content)] });
  const ledger = policy.policy.ledgers?.[0]?.id ?? 'credits';
  const own = lines.filter((line) => line.factId === FACT_ID && line.ledger === ledger);
  const worth = sumOf(own.filter(({ step }) => step === 'rate'));
  const cuts = own.filter(({ step, amount }) => step !== 'rate' && amount < 0).map((line) => ({ title: line.title ?? line.words, words: line.words, amount: -line.amount }));
  const counts = after.total - before.total;
  return { worth, counts, cuts, cutElsewhere: Math.max(0, sumOf(own) - counts), before, after };
}

function factOf({ quantityHundredths, startsOn, endsOn, title, trainingYear, ...content }: Parameters<typeof forecastClaim>[2]): Fact {
  const { kind, extra } = kindAndExtra(content);
  return { id: FACT_ID, kind, quantity: quantityHundredths, startsOn, endsOn, trainingYear, achievementKey: title.trim() === '' ? 'no title yet' : achievementKeyOf(title), title, extra: { ...extra, organiser: content.organiser } };
}

function sumOf(lines: readonly ExplanationLine[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}
