import type { FactKind } from '../facts';
import type { CompiledParts, CompiledRefusal, CompiledRule, CompiledSelector } from './compile-parts';
import { allOf, anyOf, settle, type Test } from './compile-condition';

/** Something an item belongs to once an open question about the fact or person is answered. */
export interface OpenPlace {
  readonly index: number;
  readonly test: Test;
}

/** Where items of one kind counted by one rule belong, in one ledger: settled places first, open ones with their question. */
export interface Places {
  readonly buckets: readonly number[];
  readonly openBuckets: readonly OpenPlace[];
  readonly limits: readonly number[];
  readonly openLimits: readonly OpenPlace[];
  readonly once: readonly number[];
  readonly openOnce: readonly OpenPlace[];
}

export interface Candidate {
  readonly rule: CompiledRule;
  /** What the kind leaves open. */
  readonly test: Test | undefined;
  readonly places: readonly Places[];
}

export interface Route {
  readonly refusals: readonly CompiledRefusal[];
  /** In document order; the first whose test holds counts the fact. */
  readonly candidates: readonly Candidate[];
}

/** Finds the route of a kind, once for each kind object. */
export function routeFinder(parts: CompiledParts): (kind: FactKind) => Route {
  const known = new WeakMap<FactKind, Route>();
  return (kind) => {
    const route = known.get(kind);
    if (route) return route;
    const found = findRoute(parts, kind);
    known.set(kind, found);
    return found;
  };
}

function findRoute(parts: CompiledParts, kind: FactKind): Route {
  const refusals = parts.refusals.flatMap((refusal) => {
    const settled = settle(refusal.test, kind);
    if (settled === false) return [];
    return [settled === true ? { ...refusal, test: allOf([]) } : { ...refusal, test: settled }];
  });
  const candidates: Candidate[] = [];
  for (const rule of parts.rules) {
    const settled = settle(rule.when, kind);
    if (settled === false) continue;
    const places = parts.ledgers.map((ledger) => findPlaces(parts, rule, kind, ledger.index));
    candidates.push({ rule, test: settled === true ? undefined : settled, places });
    if (settled === true) break;
  }
  return { refusals, candidates };
}

function findPlaces(parts: CompiledParts, rule: CompiledRule, kind: FactKind, ledger: number): Places {
  const belongs = parts.buckets.map((bucket): boolean | Test => {
    if (bucket.ledger !== ledger) return false;
    if (rule.rule.buckets?.includes(bucket.bucket.id)) return true;
    return bucket.when ? settle(bucket.when, kind) : false;
  });
  const selects = (over: CompiledSelector): boolean | Test => {
    if (over.rules && !over.rules.has(rule.rule.id)) return false;
    const inBucket = over.buckets ? oneOf([...over.buckets].map((index) => belongs[index] ?? false)) : true;
    const fits = settle(over.when, kind);
    if (inBucket === false || fits === false) return false;
    const open = [inBucket, fits].filter((part) => part !== true);
    return open.length === 0 ? true : allOf(open);
  };
  const limits = parts.limits.map((limit) => (limit.ledger === ledger ? selects(limit.over) : false));
  const once = parts.once.map((group) => selects(group.over));
  return {
    buckets: settledPlaces(belongs),
    openBuckets: openPlaces(belongs),
    limits: settledPlaces(limits),
    openLimits: openPlaces(limits),
    once: settledPlaces(once),
    openOnce: openPlaces(once),
  };
}

function oneOf(parts: readonly (boolean | Test)[]): boolean | Test {
  if (parts.includes(true)) return true;
  const open = parts.filter((part) => typeof part !== 'boolean');
  return open.length === 0 ? false : anyOf(open);
}

function settledPlaces(places: readonly (boolean | Test)[]): number[] {
  return places.flatMap((place, index) => (place === true ? [index] : []));
}

function openPlaces(places: readonly (boolean | Test)[]): OpenPlace[] {
  return places.flatMap((test, index) => (typeof test === 'boolean' ? [] : [{ index, test }]));
}
