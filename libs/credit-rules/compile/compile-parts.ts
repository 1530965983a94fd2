import type { Bucket, Gate, ItemSelector, Limit, Policy, Refusal, Rule, SameOnce } from '../policy/policy-document';
import type { Text } from '../policy/text';
import { unitWords } from '../explain/words';
import { compileAmount, type AmountFinder } from './compile-amount';
import { compileAward, type CompiledAward } from './compile-award';
import { ALWAYS, compileCondition, type Ladders, type Test } from './compile-condition';
import { compileRounding, type CompiledRounding } from './compile-measure';
import { compileConversions } from './conversions';
import { readerOf, type FieldReader } from './fields';
import { hundredths } from './ratio';
import { laddersOf } from './ladders';

export const MAIN_LEDGER_DEFAULT = { id: 'credits', title: { zh: '学分', en: 'Credits' }, unit: { zh: '学分', en: 'credits' } } as const;

export interface CompiledGate {
  readonly gate: Gate;
  readonly test: Test;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly when: Test;
  readonly gates: readonly CompiledGate[];
  /** By ledger. */
  readonly awards: readonly (CompiledAward | undefined)[];
  readonly spreadYears: number;
  readonly validYears: number;
}

export interface CompiledBucket {
  readonly index: number;
  readonly bucket: Bucket;
  readonly ledger: number;
  readonly when: Test | undefined;
  readonly max: AmountFinder | undefined;
  /** Hundredths of a percent. */
  readonly maxShare: number | undefined;
}

export interface CompiledSelector {
  readonly rules: ReadonlySet<string> | undefined;
  readonly buckets: ReadonlySet<number> | undefined;
  readonly when: Test;
}

export interface CompiledLimit {
  readonly limit: Limit;
  readonly ledger: number;
  readonly over: CompiledSelector;
  readonly max: AmountFinder | undefined;
  readonly each: readonly FieldReader[] | undefined;
}

export interface CompiledOnce {
  readonly once: SameOnce;
  readonly over: CompiledSelector;
  readonly by: readonly FieldReader[];
}

export interface CompiledRefusal {
  readonly refusal: Refusal;
  readonly test: Test;
}

export interface CompiledLedger {
  readonly index: number;
  readonly id: string;
  readonly title: Text;
  readonly unit: Text;
  readonly rounding: CompiledRounding | undefined;
}

/** A policy's counting half: what facts are worth, and how much of it counts. */
export interface CompiledParts {
  readonly ladders: Ladders;
  readonly ledgers: readonly CompiledLedger[];
  readonly rules: readonly CompiledRule[];
  readonly buckets: readonly CompiledBucket[];
  readonly limits: readonly CompiledLimit[];
  readonly once: readonly CompiledOnce[];
  readonly refusals: readonly CompiledRefusal[];
}

export function compileParts(policy: Policy): CompiledParts {
  const ladders = laddersOf(policy);
  const ledgers = (policy.ledgers ?? [MAIN_LEDGER_DEFAULT]).map((ledger, index) => ({ ...ledger, index, rounding: compileRounding(policy.rounding?.total) }));
  const ledgerIndex = (id: string | undefined): number => (id === undefined ? 0 : ledgers.findIndex((ledger) => ledger.id === id));
  const buckets = (policy.buckets ?? []).map((bucket, index): CompiledBucket => ({
    index,
    bucket,
    ledger: ledgerIndex(bucket.ledger),
    when: bucket.when && compileCondition(bucket.when, ladders),
    max: bucket.max === undefined ? undefined : compileAmount(bucket.max, ladders),
    maxShare: bucket.maxShare === undefined ? undefined : hundredths(bucket.maxShare),
  }));
  const selector = (over: ItemSelector | undefined): CompiledSelector => ({
    rules: over?.rules && new Set(over.rules),
    buckets: over?.buckets && new Set(over.buckets.map((id) => buckets.findIndex((bucket) => bucket.bucket.id === id))),
    when: over?.when ? compileCondition(over.when, ladders) : ALWAYS,
  });
  return {
    ladders,
    ledgers,
    rules: compileRules(policy, ladders, ledgers),
    buckets,
    limits: (policy.limits ?? []).map((limit) => ({
      limit,
      ledger: ledgerIndex(limit.ledger),
      over: selector(limit.over),
      max: limit.max === undefined ? undefined : compileAmount(limit.max, ladders),
      each: limit.each?.map(readerOf),
    })),
    once: (policy.sameOnce ?? []).map((once) => ({ once, over: selector(once.over), by: once.by.map(readerOf) })),
    refusals: (policy.refuse ?? []).map((refusal) => ({ refusal, test: compileCondition(refusal.when, ladders) })),
  };
}

function compileRules(policy: Policy, ladders: Ladders, ledgers: readonly CompiledLedger[]): CompiledRule[] {
  const convert = compileConversions(policy.conversions ?? []);
  const unitWord = unitWords(policy.vocabulary?.units ?? []);
  const itemRounding = compileRounding(policy.rounding?.item);
  return policy.rules.map((rule) => ({
    rule,
    when: compileCondition(rule.when, ladders),
    gates: (rule.gates ?? []).map((gate) => ({ gate, test: compileCondition(gate.when, ladders) })),
    awards: ledgers.map((ledger) => {
      const award = ledger.id === (rule.ledger ?? ledgers[0]?.id) ? rule : rule.alsoEarns?.[ledger.id];
      return award && compileAward(award, itemRounding, { ladders, convert, unitWord, ledgerWord: ledger.unit });
    }),
    spreadYears: rule.spreadYears ?? 1,
    validYears: rule.validYears ?? 1,
  }));
}
