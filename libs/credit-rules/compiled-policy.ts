import { compilePolicyParts } from './compile/compile-policy';
import type { PolicyNeeds } from './compile/policy-needs';
import { Trace, type ExplanationLine } from './explain/explanation';
import { countYear } from './evaluate/evaluate-year';
import type { PersonYear } from './facts';
import type { Outcome } from './outcome';
import type { Policy } from './policy/policy-document';

export interface CompiledPolicy {
  readonly policy: Policy;
  readonly needs: PolicyNeeds;
  /** The policy in canonical JSON: equal policies have equal digests. Callers hash it. */
  readonly digest: string;
  /** Pure and deterministic. @throws RangeError when a number is too large to be exact. */
  evaluate(person: PersonYear): Outcome;
  /** The same pass with its trace. The lines of a ledger add up to its total. */
  explain(person: PersonYear): { outcome: Outcome; lines: ExplanationLine[] };
}

/** Compiles a policy that {@link parsePolicy} accepted. Keep the result: it remembers what it found out about kinds of facts. */
export function compilePolicy(policy: Policy): CompiledPolicy {
  const parts = compilePolicyParts(policy);
  return {
    policy,
    needs: parts.needs,
    digest: parts.digestText,
    evaluate: (person) => countYear(parts, person).outcome,
    explain: (person) => {
      const trace = new Trace();
      const { outcome } = countYear(parts, inReadingOrder(person), trace);
      return { outcome, lines: trace.lines };
    },
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
