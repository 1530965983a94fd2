import type { CycleOutcome, CycleStanding, Outcome } from '../outcome';
import { satisfied } from './judgement';

/** The outcome of a year with what its cycles say beside it: advice, which changes neither total nor verdict. Who is not assessed is not advised about. */
export function withCycles(outcome: Outcome, cycles: readonly CycleOutcome[]): Outcome {
  const assessed = outcome.exempt !== true && outcome.verdict !== 'excluded';
  return {
    ...outcome,
    flags: assessed ? [...outcome.flags, ...cycles.flatMap((cycle) => flagOf(cycle) ?? [])] : outcome.flags,
    cycles: cycles.map(({ cycle, firstYear, lastYear, complete, total, requirements, verdict }): CycleStanding => ({ cycle, firstYear, lastYear, complete, total, requirements, verdict })),
  };
}

/**
 * Not met: in the last year of the cycle. At risk, before it: a year already counted lacks what every year must have, or one year is left,
 * all the others were counted, and the sums are not reached yet. Who came into the cycle later is not warned for years they did not serve.
 */
function flagOf(cycle: CycleOutcome): string | undefined {
  if (cycle.verdict === 'met') return undefined;
  if (cycle.complete) return `cycle_not_met:${cycle.cycle}`;
  const unmet = cycle.requirements.filter((requirement) => requirement.partOf === undefined && requirement.advisory !== true && !satisfied(requirement));
  const lacksYear = unmet.some(({ id }) => id.includes('@'));
  const oneYearLeft = cycle.years.length === cycle.lastYear - cycle.firstYear;
  return unmet.length > 0 && (lacksYear || oneYearLeft) ? `cycle_at_risk:${cycle.cycle}` : undefined;
}
