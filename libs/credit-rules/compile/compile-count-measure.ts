import { divideRounded, type Hundredths, type TrainingDay } from '#kernel';
import type { Measure } from '../policy/requirements';
import type { Count } from '../evaluate/count';
import type { Item } from '../evaluate/item';
import type { Text } from '../policy/text';
import { both } from '../explain/words';
import { compileCondition } from './compile-condition';
import type { CompiledParts } from './compile-parts';
import type { Scene } from './scene';

/** A number read from a count. */
export interface CountMeasure {
  /** Hundredths of credits, of items or of percent. With `until`, only items that ended by that day. */
  readonly value: (count: Count, scene: Scene, until?: TrainingDay) => Hundredths;
  /** Below, at or above a bound: negative, zero, positive. Exact also for shares. */
  readonly order: (count: Count, scene: Scene, bound: Hundredths, until?: TrainingDay) => number;
  readonly unit: Text;
}

type Value = CountMeasure['value'];

export function compileCountMeasure(measure: Measure, parts: CompiledParts): CountMeasure {
  if (measure.share && measure.of) return compileShareMeasure(compileCountMeasure(measure.share, parts), compileCountMeasure(measure.of, parts));
  const ledger = ledgerOf(measure, parts);
  const value = compileValue(measure, ledger, parts);
  return {
    value,
    order: (count, scene, bound, until) => value(count, scene, until) - bound,
    unit: measure.count ? both('项', 'items') : (parts.ledgers[ledger]?.unit ?? both('学分', 'credits')),
  };
}

function ledgerOf(measure: Measure, parts: CompiledParts): number {
  const bucket = measure.bucket ?? measure.buckets?.[0];
  if (bucket !== undefined) return parts.buckets.find((candidate) => candidate.bucket.id === bucket)?.ledger ?? 0;
  return Math.max(0, parts.ledgers.findIndex((candidate) => candidate.id === measure.ledger));
}

function compileShareMeasure(part: CountMeasure, whole: CountMeasure): CountMeasure {
  return {
    value: (count, scene, until) => {
      const all = whole.value(count, scene, until);
      return all <= 0 ? 0 : divideRounded(part.value(count, scene, until) * 10_000, all, 1, 'down');
    },
    order: (count, scene, bound, until) => {
      const all = whole.value(count, scene, until);
      return all <= 0 ? -bound : part.value(count, scene, until) * 10_000 - bound * all;
    },
    unit: both('%', '%'),
  };
}

function compileValue(measure: Measure, ledger: number, parts: CompiledParts): Value {
  if (measure.count) return compileItemCount(measure, ledger, parts);
  const wanted = (measure.buckets ?? (measure.bucket === undefined ? [] : [measure.bucket])).map((id) => parts.buckets.findIndex((bucket) => bucket.bucket.id === id));
  const fits = itemTest(measure, wanted, parts);
  const ofItems = (count: Count, scene: Scene, until?: TrainingDay): Hundredths => {
    let sum = 0;
    for (const item of count.ledgers[ledger]?.items ?? []) {
      if ((until === undefined || item.fact.endsOn <= until) && fits(item, scene)) sum += measure.before === 'caps' ? item.uncapped : item.amount;
    }
    return sum;
  };
  const brought = compileBrought(measure, ledger, wanted);
  const own = compileOwn(measure, ledger, wanted, ofItems);
  return (count, scene, until) => (until === undefined ? own(count, scene) : ofItems(count, scene, until)) + brought(count);
}

/** Own sums are at hand for a whole total and for one bucket; anything else asks the items. */
function compileOwn(measure: Measure, ledger: number, wanted: readonly number[], ofItems: Value): Value {
  if (measure.before === 'caps' || measure.items) return ofItems;
  if (measure.total) return (count) => count.ledgers[ledger]?.own ?? 0;
  const [bucket] = wanted;
  if (wanted.length === 1 && bucket !== undefined) return (count) => count.own[bucket] ?? 0;
  return ofItems;
}

function compileBrought(measure: Measure, ledger: number, wanted: readonly number[]): (count: Count) => Hundredths {
  if (measure.carryIn === false) return () => 0;
  if (measure.total || measure.carryIn) return (count) => count.ledgers[ledger]?.brought ?? 0;
  return (count) => {
    let sum = 0;
    for (const bucket of wanted) sum += count.brought[bucket] ?? 0;
    return sum;
  };
}

function itemTest(measure: Measure, wanted: readonly number[], parts: CompiledParts): (item: Item, scene: Scene) => boolean {
  if (measure.items) {
    const test = compileCondition(measure.items, parts.ladders);
    return (item, scene) => {
      scene.fact = item.fact;
      return test.holds(scene);
    };
  }
  if (measure.total) return () => true;
  return (item) => wanted.some((bucket) => item.buckets.includes(bucket));
}

function compileItemCount(measure: Measure, ledger: number, parts: CompiledParts): Value {
  const test = compileCondition(measure.count, parts.ladders);
  return (count, scene, until) => {
    let items = 0;
    for (const item of count.ledgers[ledger]?.items ?? []) {
      scene.fact = item.fact;
      if (item.uncapped > 0 && (until === undefined || item.fact.endsOn <= until) && test.holds(scene)) items += 1;
    }
    return items * 100;
  };
}
