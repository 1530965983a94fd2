import { divideRounded, type Hundredths } from '#kernel';
import type { CompiledBucket, CompiledLedger, CompiledLimit, CompiledOnce } from '../compile/compile-parts';
import { both, number } from '../explain/words';
import type { ExplanationStep } from '../explain/explanation';
import type { Text } from '../policy/text';
import { countingOrder, type Item } from './item';
import type { PersonContext } from './person-context';
import { lineOf } from './rate-items';

/** Same achievement once, then count and cap by category, then bucket caps; returns the items that still count. */
export function limitItems(items: Item[], ledger: CompiledLedger, context: PersonContext): Item[] {
  const { once, limits, buckets } = context.parts;
  let left = items;
  for (let index = 0; index < once.length; index += 1) left = keepHighest(left, index, ledger, context);
  limits.forEach((limit, index) => {
    if (limit.ledger !== ledger.index) return;
    const concerned = left.filter((item) => item.limits.includes(index));
    if (concerned.length === 0) return;
    for (const group of limit.each ? groupsOf(concerned, limit.each, context) : [concerned]) left = applyLimit(limit, group, left, ledger, context);
  });
  for (const bucket of buckets) {
    if (bucket.ledger !== ledger.index || (!bucket.max && bucket.maxShare === undefined)) continue;
    const max = bucketMax(bucket, left, context);
    if (max !== undefined) cutTo(max, left.filter((item) => item.buckets.includes(bucket.index)), { ...bucket.bucket, step: 'bucket_cap' }, ledger, context);
  }
  return left;
}

function bucketMax({ max, maxShare, index }: CompiledBucket, items: readonly Item[], { scene }: PersonContext): Hundredths | undefined {
  const fixed = max?.(scene);
  if (maxShare === undefined) return fixed;
  // b is at most p of (b + others) just when b is at most others × p ÷ (1 − p).
  let others = 0;
  for (const item of items) if (!item.buckets.includes(index)) others += item.amount;
  const shared = divideRounded(Math.max(0, others) * maxShare, 10_000 - maxShare, 1, 'down');
  return fixed === undefined ? shared : Math.min(fixed, shared);
}

function applyLimit(limit: CompiledLimit, group: readonly Item[], left: Item[], ledger: CompiledLedger, context: PersonContext): Item[] {
  const dropped = limit.limit.times === undefined ? undefined : beyondTimes(group, limit, limit.limit.times);
  const max = limit.max?.(context.scene);
  const remaining = dropped?.size ? drop(left, dropped, limit, ledger, context) : left;
  if (max !== undefined) cutTo(max, group.filter((item) => !dropped?.has(item)), { ...limit.limit, step: 'limit' }, ledger, context);
  return remaining;
}

/** Items that agree in some fields; an item that lacks one is a group of its own. */
function groupsOf(items: readonly Item[], by: CompiledOnce['by'], context: PersonContext): Iterable<Item[]> {
  const groups = new Map<string | Item, Item[]>();
  for (const item of items) {
    const key = keyOf(item, by, context) ?? item;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups.values();
}

/** Of items that are the same achievement only the highest counts; corrections stand outside. */
function keepHighest(items: Item[], index: number, ledger: CompiledLedger, context: PersonContext): Item[] {
  const group = context.parts.once[index];
  if (!group || !items.some((item) => item.once.includes(index))) return items;
  const best = new Map<string, Item>();
  const losers = new Set<Item>();
  for (const item of items) {
    if (!item.once.includes(index) || item.amount < 0) continue;
    const key = keyOf(item, group.by, context);
    if (key === undefined) continue;
    const rival = best.get(key);
    const better = rival === undefined || higher(item, rival);
    if (better) best.set(key, item);
    const loser = better ? rival : item;
    if (loser) losers.add(loser);
  }
  if (losers.size === 0) return items;
  for (const item of losers) {
    context.trace?.add({
      ...lineOf(item, ledger, context),
      step: 'same_once',
      id: group.once.id,
      clause: group.once.clause ?? item.rule.rule.clause,
      amount: -item.amount,
      words: both(`${group.once.title.zh}：同一项只计最高一次，减 ${number(item.amount)}`, `${group.once.title.en}: counted once at its highest, minus ${number(item.amount)}`),
    });
  }
  return items.filter((item) => !losers.has(item));
}

function keyOf(item: Item, by: CompiledOnce['by'], context: PersonContext): string | undefined {
  context.scene.fact = item.fact;
  const values = by.map((read) => read(context.scene));
  return values.some((value) => value === undefined || value === '') ? undefined : JSON.stringify(values);
}

function higher(item: Item, rival: Item): boolean {
  return item.amount > rival.amount || (item.amount === rival.amount && countingOrder(item, rival) < 0);
}

function beyondTimes(concerned: readonly Item[], limit: CompiledLimit, times: number): Set<Item> {
  const positive = concerned.filter((item) => item.amount > 0);
  if (positive.length <= times) return new Set();
  const order = limit.limit.keep === 'earliest' ? countingOrder : (left: Item, right: Item) => right.amount - left.amount || countingOrder(left, right);
  return new Set(positive.toSorted(order).slice(times));
}

function drop(items: Item[], dropped: ReadonlySet<Item>, limit: CompiledLimit, ledger: CompiledLedger, context: PersonContext): Item[] {
  for (const item of dropped) {
    context.trace?.add({
      ...lineOf(item, ledger, context),
      step: 'times',
      id: limit.limit.id,
      clause: limit.limit.clause ?? item.rule.rule.clause,
      amount: -item.amount,
      words: both(`${limit.limit.title.zh}：每年最多 ${limit.limit.times} 次，减 ${number(item.amount)}`, `${limit.limit.title.en}: at most ${limit.limit.times} a year, minus ${number(item.amount)}`),
    });
  }
  return items.filter((item) => !dropped.has(item));
}

interface Cap {
  readonly id: string;
  readonly title: Text;
  readonly clause?: string;
  readonly step: ExplanationStep;
}

/** Cuts items from the last in counting order until their sum fits. */
function cutTo(max: Hundredths, items: readonly Item[], cap: Cap, ledger: CompiledLedger, context: PersonContext): void {
  let sum = 0;
  for (const item of items) sum += item.amount;
  let excess = sum - max;
  if (excess <= 0) return;
  for (const item of items.toSorted(countingOrder).toReversed()) {
    if (excess <= 0) return;
    if (item.amount <= 0) continue;
    const before = item.amount;
    const cut = Math.min(before, excess);
    item.amount -= cut;
    excess -= cut;
    context.trace?.add({
      ...lineOf(item, ledger, context),
      step: cap.step,
      id: cap.id,
      clause: cap.clause ?? item.rule.rule.clause,
      amount: -cut,
      words: both(
        `${cap.title.zh}：合计最多 ${number(max)}，实有 ${number(sum)}，此项 ${number(before)} → ${number(item.amount)}`,
        `${cap.title.en}: at most ${number(max)} together, ${number(sum)} found, this item ${number(before)} → ${number(item.amount)}`,
      ),
    });
  }
}
