import type { CompiledPolicy } from '../compiled-policy';
import { yearWindow } from '../evaluate/training-year-window';
import type { Decision, Fact, PersonYear } from '../facts';
import { activityVocabulary } from '../vocabulary';
import type { CaseFact, PolicyCase } from './policy-case';
import { showOutcome, type ShownOutcome } from './show-outcome';

export interface CaseDifference {
  /** What of the outcome: `total`, `buckets.required`, `verdict` … */
  readonly field: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface TriedCase {
  readonly title: string;
  readonly passed: boolean;
  readonly differences: readonly CaseDifference[];
  /** Absent when the person-year could not be counted at all. */
  readonly outcome?: ShownOutcome;
}

/** Counts the case and compares whatever it names of its outcome. */
export function tryCase(compiled: CompiledPolicy, tried: PolicyCase): TriedCase {
  const { title } = tried;
  try {
    const outcome = showOutcome(compiled.evaluate(personOf(compiled, tried)));
    const differences = differencesOf(tried.gives, outcome);
    return { title, passed: differences.length === 0, differences, outcome };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { title, passed: false, differences: [{ field: '', expected: tried.gives, actual: error.message }] };
  }
}

function personOf({ policy }: CompiledPolicy, { year = Number(policy.effective.from.slice(0, 4)), profile = {}, facts = [], carryIn = [], decisions = [], history }: PolicyCase): PersonYear {
  const { categories } = activityVocabulary(policy);
  const { end } = yearWindow(policy, year);
  return {
    year,
    profile,
    facts: facts.map((fact, index) => factOf(fact, { id: index + 1, usualUnit: categories.get(fact.category)?.units[0] ?? 'item', day: end })),
    carryIn: carryIn.map((lot) => ({ ...lot, amount: hundredths(lot.amount) })),
    decisions: decisions.map(decisionOf),
    ...(history ? { history } : {}),
  };
}

function factOf({ category, quantity, unit, attributes = {}, startsOn, endsOn, ...rest }: CaseFact, { id, usualUnit, day }: { id: number; usualUnit: string; day: string }): Fact {
  const begins = startsOn ?? endsOn ?? day;
  return { id, kind: { category, unit: unit ?? usualUnit, attributes }, quantity: hundredths(quantity), startsOn: begins, endsOn: endsOn ?? begins, ...rest };
}

function decisionOf(decision: Decision): Decision {
  switch (decision.kind) {
    case 'reduction':
      return decision.by === undefined ? decision : { ...decision, by: hundredths(decision.by) };
    case 'override':
      return { ...decision, needed: hundredths(decision.needed) };
    case 'opening_balance':
    case 'penalty':
      return { ...decision, amount: hundredths(decision.amount) };
    default:
      return decision;
  }
}

function hundredths(amount: number): number {
  return Math.round(amount * 100);
}

function differencesOf(expected: Partial<ShownOutcome>, actual: ShownOutcome): CaseDifference[] {
  return (Object.keys(expected) as (keyof ShownOutcome)[]).flatMap((field) => {
    const [wanted, got] = [expected[field], actual[field]];
    if (Array.isArray(wanted)) return sameList(wanted, actual.flags) ? [] : [{ field, expected: wanted, actual: got }];
    if (wanted === null || typeof wanted !== 'object') return wanted === got ? [] : [{ field, expected: wanted, actual: got }];
    const named = got as Readonly<Record<string, unknown>>;
    return Object.entries(wanted).flatMap(([name, value]) => {
      // Nothing carried into a bucket is not written down; to expect none of it is to expect that.
      const found = named[name] ?? (field === 'carryOut' ? 0 : undefined);
      return value === found ? [] : [{ field: `${field}.${name}`, expected: value, actual: found }];
    });
  });
}

function sameList(left: readonly string[], right: readonly string[]): boolean {
  return JSON.stringify(left.toSorted()) === JSON.stringify(right.toSorted());
}
