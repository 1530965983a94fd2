import { canonicalJson, type TrainingDay } from '#kernel';
import type { Policy } from '../policy/policy-document';
import { monthsBetween } from '../evaluate/needed';
import { windowFinder, type PersonContext } from '../evaluate/person-context';
import { trainingYearOf } from '../evaluate/training-year-window';
import { compileCountMeasure } from './compile-count-measure';
import { compileCycles } from './compile-cycles';
import { compileCondition } from './compile-condition';
import { compileCarryOver, compileDeemed, compileOpening, compileRequirements, placeFinder, requirementsById } from './compile-judgement';
import { compileOutcomeCondition } from './compile-outcome-condition';
import { compileParts } from './compile-parts';
import { hundredths } from './ratio';
import { readerOf } from './fields';
import { routeFinder } from './routes';
import { policyNeeds } from './policy-needs';
import type { Scene } from './scene';

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
    baseNeed: (id: string, scene: Scene) => requirementById.get(id)?.atLeast?.(scene) ?? 0,
    carryOver: compileCarryOver(policy, counting, placeOf),
    excluded: (policy.people?.excluded ?? []).map((rule) => ({ rule, test: compileCondition(rule.when, counting.ladders) })),
    exempt: (policy.people?.exempt ?? []).map((rule) => ({ rule, test: compileCondition(rule.when, counting.ladders) })),
    newSince: policy.people?.newInPost && readerOf(policy.people.newInPost.since),
    flagsRankChange: policy.people?.rankChange === undefined ? needs.rankOrPost : policy.people.rankChange === 'flag',
    monthsServed: monthsServedFinder(policy),
    proRateRounding: { step: hundredths(policy.people?.proRate?.rounding?.step ?? 0.01), mode: policy.people?.proRate?.rounding?.mode ?? 'half_up' },
    bands: (policy.verdict?.bands ?? []).map((band) => ({ band, test: band.when && compileOutcomeCondition(band.when, counting) })),
    cycles: compileCycles(policy, counting),
    unitMeasures: (policy.unitMeasures ?? []).map((definition) => ({ definition, measure: definition.of && compileCountMeasure(definition.of, counting) })),
    consequences: (policy.verdict?.consequences ?? []).map((consequence) => ({ consequence, test: compileOutcomeCondition(consequence.when, counting) })),
  };
}

/** Months of the training year a person is judged for: 12 unless the policy counts pro rata. */
function monthsServedFinder(policy: Policy): (context: PersonContext) => number {
  const { proRate, newInPost } = policy.people ?? {};
  const from = proRate?.from ?? (newInPost?.judged === 'pro_rata' ? newInPost.since : undefined);
  if (from === undefined && proRate?.until === undefined) return () => 12;
  const [readFrom, readUntil] = [from && readerOf(from), proRate?.until && readerOf(proRate.until)];
  const countMonthOfChange = proRate?.countMonthOfChange ?? true;
  return ({ scene, window }) => {
    const begun = dayOf(readFrom ? readFrom(scene) : undefined);
    const ended = dayOf(readUntil ? readUntil(scene) : undefined);
    return monthsBetween(begun > window.start ? begun : window.start, ended !== '' && ended < window.end ? ended : window.end, countMonthOfChange);
  };
}

function dayOf(value: unknown): TrainingDay {
  return typeof value === 'string' ? value : '';
}
