import type { CarryOverRule, DeemedTotal, OpeningBalance, Policy } from '../policy/policy-document';
import type { Measure, Requirement } from '../policy/requirements';
import { compileAmount, type AmountFinder } from './compile-amount';
import { compileCondition, type Test } from './compile-condition';
import type { CompiledParts } from './compile-parts';
import { compileCountMeasure, type CountMeasure } from './compile-count-measure';
import { compileOutcomeCondition, type OutcomeTest } from './compile-outcome-condition';
import { readerOf, type FieldReader } from './fields';
import { hundredths } from './ratio';

export interface Place {
  readonly ledger: number;
  readonly bucket: number | undefined;
}

export interface CompiledRequirement {
  readonly requirement: Requirement;
  readonly concerns: Test;
  readonly measure: CountMeasure | undefined;
  readonly atLeast: AmountFinder | undefined;
  readonly atMost: AmountFinder | undefined;
  readonly parts: readonly CompiledRequirement[];
  /** How many parts must hold; `undefined` for all. */
  readonly least: number | undefined;
  readonly within: readonly CompiledRequirement[];
  readonly excused: OutcomeTest | undefined;
  readonly deadlineAfter: FieldReader | undefined;
  readonly proRate: boolean;
}

export interface CompiledCarryOver {
  readonly rule: CarryOverRule;
  readonly ledger: number;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly requirement: string | undefined;
  readonly amount: AmountFinder | undefined;
  readonly most: AmountFinder | undefined;
  /** Hundredths. */
  readonly times: number;
}

export interface CompiledOpening {
  readonly opening: OpeningBalance;
  readonly test: Test;
  readonly amount: AmountFinder;
  readonly place: Place;
}

export interface CompiledDeemed {
  readonly deemed: DeemedTotal;
  readonly test: Test;
  readonly atLeast: AmountFinder;
  readonly place: Place;
}

export type PlaceFinder = (bucket: string | undefined, ledger?: string) => Place;

export function placeFinder(parts: CompiledParts): PlaceFinder {
  return (bucket, ledger) => {
    const index = parts.buckets.findIndex((candidate) => candidate.bucket.id === bucket);
    if (index >= 0) return { ledger: parts.buckets[index]?.ledger ?? 0, bucket: index };
    return { ledger: Math.max(0, parts.ledgers.findIndex((candidate) => candidate.id === ledger)), bucket: undefined };
  };
}

export function compileRequirements(requirements: readonly Requirement[], parts: CompiledParts): CompiledRequirement[] {
  return requirements.map((requirement) => compileRequirement(requirement, parts));
}

function compileRequirement(requirement: Requirement, parts: CompiledParts): CompiledRequirement {
  const { ladders } = parts;
  const group = requirement.allOf ?? requirement.anyOf ?? requirement.someOf?.of ?? [];
  return {
    requirement,
    concerns: compileCondition(requirement.when, ladders),
    measure: requirement.counts && compileCountMeasure(requirement.counts, parts),
    atLeast: requirement.atLeast === undefined ? undefined : compileAmount(requirement.atLeast, ladders, 'clauseOf'),
    atMost: requirement.atMost === undefined ? undefined : compileAmount(requirement.atMost, ladders),
    parts: compileRequirements(group, parts),
    least: requirement.anyOf ? 1 : requirement.someOf?.least,
    within: compileRequirements(requirement.within ?? [], parts),
    excused: requirement.excusedWhen && compileOutcomeCondition(requirement.excusedWhen, parts),
    deadlineAfter: requirement.deadline && readerOf(requirement.deadline.after),
    proRate: requirement.proRate ?? isAmountOfCredits(requirement.counts),
  };
}

function isAmountOfCredits(measure: Measure | undefined): boolean {
  return measure !== undefined && measure.share === undefined && measure.count === undefined;
}

/** Every requirement by id, parts included. */
export function requirementsById(requirements: readonly CompiledRequirement[]): Map<string, CompiledRequirement> {
  const found = new Map<string, CompiledRequirement>();
  const visit = (list: readonly CompiledRequirement[]): void => {
    for (const entry of list) {
      found.set(entry.requirement.id, entry);
      visit(entry.parts);
      visit(entry.within);
    }
  };
  visit(requirements);
  return found;
}

export function compileCarryOver(policy: Policy, parts: CompiledParts, placeOf: PlaceFinder): CompiledCarryOver[] {
  return (policy.carryOver ?? []).map((rule) => {
    const from = placeOf(rule.from, rule.ledger);
    const to = placeOf(rule.to, rule.ledger);
    return {
      rule,
      ledger: rule.from === undefined && rule.to !== undefined ? to.ledger : from.ledger,
      from: from.bucket,
      to: to.bucket,
      requirement: typeof rule.above === 'string' ? rule.above : undefined,
      amount: typeof rule.above === 'string' ? undefined : compileAmount(rule.above, parts.ladders),
      most: rule.most === undefined ? undefined : compileAmount(rule.most, parts.ladders),
      times: hundredths(rule.times ?? 1),
    };
  });
}

export function compileOpening(policy: Policy, parts: CompiledParts, placeOf: PlaceFinder): CompiledOpening[] {
  return (policy.opening ?? []).map((opening) => ({
    opening,
    test: compileCondition(opening.when, parts.ladders),
    amount: compileAmount(opening.amount, parts.ladders),
    place: placeOf(opening.bucket, opening.ledger),
  }));
}

export function compileDeemed(policy: Policy, parts: CompiledParts, placeOf: PlaceFinder): CompiledDeemed[] {
  return (policy.deemed ?? []).map((deemed) => ({
    deemed,
    test: compileCondition(deemed.when, parts.ladders),
    atLeast: compileAmount(deemed.atLeast, parts.ladders),
    place: placeOf(deemed.bucket, deemed.ledger),
  }));
}
