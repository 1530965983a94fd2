import type { TrainingYear } from '#kernel';
import { compilePolicyParts } from './compile/compile-policy';
import type { PolicyNeeds } from './compile/policy-needs';
import { Trace, type ExplanationLine } from './explain/explanation';
import { countYear } from './evaluate/evaluate-year';
import { countCycle, cycleYears } from './evaluate/evaluate-cycle';
import { withCycles } from './evaluate/flag-cycles';
import { countUnit, type UnitMeasureOutcome } from './evaluate/evaluate-unit';
import type { PersonYear } from './facts';
import type { CycleOutcome, Outcome } from './outcome';
import type { Policy } from './policy/policy-document';

export interface CompiledPolicy {
  readonly policy: Policy;
  readonly needs: PolicyNeeds;
  /** The policy in canonical JSON: equal policies have equal digests. Callers hash it. */
  readonly digest: string;
  /**
   * Pure and deterministic. @param earlier the years before it of its cycles: then the outcome says how they stand
   * @throws RangeError when a number is too large to be exact.
   */
  evaluate(person: PersonYear, earlier?: readonly PersonYear[]): Outcome;
  /** The same pass with its trace. The lines of a ledger add up to its total. */
  explain(person: PersonYear, earlier?: readonly PersonYear[]): { outcome: Outcome; lines: ExplanationLine[] };
  /** The cycles that concern a person in a year, with their first and last years, so that callers know which years to bring. */
  cyclesOf(person: PersonYear): { cycle: string; firstYear: TrainingYear; lastYear: TrainingYear }[];
  /** Judges each cycle that concerns the person in the newest of these years; years outside a cycle are left aside. */
  evaluateCycle(years: readonly PersonYear[]): CycleOutcome[];
  explainCycle(years: readonly PersonYear[]): { outcome: CycleOutcome; lines: ExplanationLine[] }[];
  /** Judges a unit by its people. */
  evaluateUnit(people: readonly PersonYear[]): UnitMeasureOutcome[];
}

/** Compiles a policy that {@link parsePolicy} accepted. Keep the result: it remembers what it found out about kinds of facts. */
export function compilePolicy(policy: Policy): CompiledPolicy {
  const parts = compilePolicyParts(policy);
  const cyclesOver = (years: readonly PersonYear[]): CycleOutcome[] => parts.cycles.flatMap((cycle) => countCycle(parts, cycle, years) ?? []);
  const beside = (outcome: Outcome, person: PersonYear, earlier: readonly PersonYear[] | undefined): Outcome =>
    earlier === undefined || parts.cycles.length === 0 ? outcome : withCycles(outcome, cyclesOver([...earlier, person]));
  return {
    policy,
    needs: parts.needs,
    digest: parts.digestText,
    evaluate: (person, earlier) => beside(countYear(parts, person).outcome, person, earlier),
    explain: (person, earlier) => {
      const trace = new Trace();
      const { outcome } = countYear(parts, inReadingOrder(person), trace);
      return { outcome: beside(outcome, person, earlier), lines: trace.lines };
    },
    cyclesOf: (person) =>
      parts.cycles.flatMap((cycle) => {
        const span = cycleYears(parts, cycle, person);
        return span ? [{ cycle: cycle.definition.id, ...span }] : [];
      }),
    evaluateCycle: cyclesOver,
    explainCycle: (years) =>
      parts.cycles.flatMap((cycle) => {
        const trace = new Trace();
        const outcome = countCycle(parts, cycle, years.map(inReadingOrder), trace);
        return outcome ? [{ outcome, lines: trace.lines }] : [];
      }),
    evaluateUnit: (people) => countUnit(parts, people),
  };
}

/** Explanations list facts by day, whatever order they came in. */
function inReadingOrder(person: PersonYear): PersonYear {
  const facts = person.facts.toSorted((left, right) => {
    if (left.startsOn !== right.startsOn) return left.startsOn < right.startsOn ? -1 : 1;
    if (left.endsOn !== right.endsOn) return left.endsOn < right.endsOn ? -1 : 1;
    return left.id - right.id;
  });
  return { ...person, facts };
}
