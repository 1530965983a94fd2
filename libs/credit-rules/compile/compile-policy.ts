import { canonicalJson } from '#kernel';
import type { Policy } from '../policy/policy-document';
import { trainingYearOf, windowFinder } from '../evaluate/training-year-window';
import { compileCountMeasure } from './compile-count-measure';
import { compileCycles } from './compile-cycles';
import { compileCondition } from './compile-condition';
import { compileCarryOver, compileDeemed, compileOpening, compileRequirements, placeFinder, requirementsById } from './compile-judgement';
import { compileMonthsServed } from './compile-months-served';
import { compileOutcomeCondition } from './compile-outcome-condition';
import { compileParts } from './compile-parts';
import { hundredths } from './ratio';
import { readerOf } from './fields';
import { routeFinder } from './routes';
import { policyNeeds } from './policy-needs';

export type CompiledPolicyParts = ReturnType<typeof compilePolicyParts>;

/** Everything an evaluation asks of a policy, looked up once. */
export function compilePolicyParts(policy: Policy) {
  const counting = compileParts(policy);
  const placeOf = placeFinder(counting);
  const requirements = compileRequirements(policy.requirements, counting);
  const requirementById = requirementsById(requirements);
  const needs = policyNeeds(policy);
  const decidedByLedger = (policy.year?.decidedBy ?? 'ledger') === 'ledger';
  return {
    ...counting,
    policy,
    needs,
    digestText: canonicalJson(policy),
    routeOf: routeFinder(counting),
    placeOf,
    windowOf: windowFinder(policy),
    splitByDay: policy.year?.decidedBy === 'split_by_day',
    yearOf: decidedByLedger
      ? (fact: { readonly trainingYear?: number }, year: number) => fact.trainingYear ?? year
      : (fact: Parameters<typeof trainingYearOf>[1]) => trainingYearOf(policy, fact),
    opening: compileOpening(policy, counting, placeOf),
    deemed: compileDeemed(policy, counting, placeOf),
    requirements,
    requirementById,
    carryOver: compileCarryOver(policy, counting, placeOf),
    excluded: (policy.people?.excluded ?? []).map((rule) => ({ rule, test: compileCondition(rule.when, counting.ladders) })),
    exempt: (policy.people?.exempt ?? []).map((rule) => ({ rule, test: compileCondition(rule.when, counting.ladders) })),
    newSince: policy.people?.newInPost && readerOf(policy.people.newInPost.since),
    flagsRankChange: policy.people?.rankChange === undefined ? needs.rankOrPost : policy.people.rankChange === 'flag',
    monthsServed: compileMonthsServed(policy),
    proRateRounding: { step: hundredths(policy.people?.proRate?.rounding?.step ?? 0.01), mode: policy.people?.proRate?.rounding?.mode ?? 'half_up' },
    bands: (policy.verdict?.bands ?? []).map((band) => ({ band, test: band.when && compileOutcomeCondition(band.when, counting) })),
    cycles: compileCycles(policy, counting),
    unitMeasures: (policy.unitMeasures ?? []).map((definition) => ({ definition, measure: definition.of && compileCountMeasure(definition.of, counting) })),
    consequences: (policy.verdict?.consequences ?? []).map((consequence) => ({ consequence, test: compileOutcomeCondition(consequence.when, counting) })),
  };
}
