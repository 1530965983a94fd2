import { canonicalJson, type Hundredths } from '#kernel';
import type { CompiledRule } from '../compile/compile-parts';
import type { OpenPlace, Places } from '../compile/routes';
import type { Scene } from '../compile/scene';
import type { Fact } from '../facts';

/** A fact (or a year's pooled facts) with what it counts in one ledger so far. */
export interface Item {
  readonly fact: Fact;
  readonly rule: CompiledRule;
  readonly offset: number;
  readonly buckets: readonly number[];
  readonly limits: readonly number[];
  readonly once: readonly number[];
  amount: Hundredths;
  /** The amount before limits and bucket caps. */
  uncapped: Hundredths;
}

const NOWHERE: readonly number[] = [];

export function openItem(
  content: { readonly fact: Fact; readonly rule: CompiledRule; readonly offset: number; readonly amount: Hundredths },
  places: Places,
  scene: Scene,
): Item {
  return {
    fact: content.fact,
    rule: content.rule,
    offset: content.offset,
    buckets: answered(places.buckets, places.openBuckets, scene),
    limits: answered(places.limits, places.openLimits, scene),
    once: answered(places.once, places.openOnce, scene),
    amount: content.amount,
    uncapped: content.amount,
  };
}

export function answered(settled: readonly number[], open: readonly OpenPlace[], scene: Scene): readonly number[] {
  if (open.length === 0) return settled.length === 0 ? NOWHERE : settled;
  return [...settled, ...open.filter((place) => place.test.holds(scene)).map((place) => place.index)];
}

/**
 * The order in which items are counted towards a limit: by last day, first day, larger amount, category, attributes, title, then id.
 * Only facts that are alike in all but their id depend on the id, so the order of records changes nothing.
 */
export function countingOrder(left: Item, right: Item): number {
  return (
    byText(left.fact.endsOn, right.fact.endsOn) ||
    byText(left.fact.startsOn, right.fact.startsOn) ||
    right.amount - left.amount ||
    byText(left.fact.kind.category, right.fact.kind.category) ||
    byText(canonicalJson(left.fact.kind), canonicalJson(right.fact.kind)) ||
    byText(left.fact.title ?? '', right.fact.title ?? '') ||
    left.fact.id - right.fact.id
  );
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
