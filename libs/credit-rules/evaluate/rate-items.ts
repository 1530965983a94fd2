import { divideRounded } from '#kernel';
import type { CompiledAward } from '../compile/compile-award';
import type { MeasuredFact } from '../compile/compile-measure';
import type { CompiledLedger } from '../compile/compile-parts';
import { ONE, plus } from '../compile/ratio';
import type { Places } from '../compile/routes';
import { both, joined, number } from '../explain/words';
import type { Text } from '../policy/text';
import type { AcceptedFact } from './accept-facts';
import { openItem, type Item } from './item';
import type { PersonContext } from './person-context';

/** Measure, rate, round and cap each accepted fact in one ledger. */
export function rateItems(accepted: readonly AcceptedFact[], ledger: CompiledLedger, context: PersonContext): Item[] {
  const items: Item[] = [];
  let pools: AcceptedFact[] | undefined;
  for (const entry of accepted) {
    const award = entry.candidate.rule.awards[ledger.index];
    if (!award) continue;
    if (award.pool) {
      (pools ??= []).push(entry);
      continue;
    }
    const measured = measure(award, entry, ledger, context);
    if (measured) pushItem(items, { entry, award, measured, ledger }, context);
  }
  if (pools) ratePools(pools, items, ledger, context);
  return items;
}

interface Rateable {
  readonly entry: AcceptedFact;
  readonly award: CompiledAward;
  readonly measured: MeasuredFact;
  readonly ledger: CompiledLedger;
}

function measure(award: CompiledAward, entry: AcceptedFact, ledger: CompiledLedger, context: PersonContext): MeasuredFact | undefined {
  const { scene } = context;
  scene.fact = entry.fact;
  scene.dayShare = entry.dayShare;
  const result = award.measure(scene);
  scene.dayShare = ONE;
  if (result === 'too_small') note(context, ledger, entry, both('数量不足最低起计量，不计', 'below the least quantity that counts'));
  else if (result === 'not_measurable') note(context, ledger, entry, both('计量单位无法折算，不计', 'its unit of measure cannot be converted'));
  else return result;
  return undefined;
}

function pushItem(items: Item[], { entry, award, measured, ledger }: Rateable, context: PersonContext): void {
  const { scene, trace } = context;
  scene.fact = entry.fact;
  const formula: Text[] | undefined = trace && [];
  const value = award.value(measured, scene, formula);
  if (value === undefined) {
    note(context, ledger, entry, both('计量单位无法折算，不计', 'its unit of measure cannot be converted'));
    return;
  }
  const rule = entry.candidate.rule;
  const item = openItem({ fact: entry.fact, rule, offset: entry.offset, amount: value }, entry.candidate.places[ledger.index] as Places, scene);
  if (trace && formula) {
    const words = joined(formula, '', '');
    trace.add({ ...lineOf(item, ledger, context), step: 'rate', amount: value, words: both(`${words.zh} = ${number(value)}`, `${words.en} = ${number(value)}`) });
  }
  capItem(item, award, ledger, context);
  portion(item, ledger, context);
  item.uncapped = item.amount;
  items.push(item);
}

function capItem(item: Item, award: CompiledAward, ledger: CompiledLedger, context: PersonContext): void {
  const cap = award.itemCap?.(context.scene);
  if (cap === undefined || Math.abs(item.amount) <= cap) return;
  const before = item.amount;
  item.amount = before < 0 ? -cap : cap;
  context.trace?.add({
    ...lineOf(item, ledger, context),
    step: 'item_cap',
    amount: item.amount - before,
    words: both(`单项最多 ${number(cap)}：${number(before)} → ${number(item.amount)}`, `at most ${number(cap)} an item: ${number(before)} → ${number(item.amount)}`),
  });
}

/** The part of an item that belongs to this year when its rule spreads it; portions add up to the whole. */
function portion(item: Item, ledger: CompiledLedger, context: PersonContext): void {
  const years = item.rule.spreadYears;
  if (years <= 1) return;
  const whole = item.amount;
  item.amount = divideRounded(whole * (item.offset + 1), years, 1, 'half_up') - divideRounded(whole * item.offset, years, 1, 'half_up');
  context.trace?.add({
    ...lineOf(item, ledger, context),
    step: 'spread',
    amount: item.amount - whole,
    words: both(
      `分 ${years} 年计入，第 ${item.offset + 1} 年：${number(whole)} → ${number(item.amount)}`,
      `spread over ${years} years, year ${item.offset + 1}: ${number(whole)} → ${number(item.amount)}`,
    ),
  });
}

/** Facts of one rule and the same buckets are added up first, then rated as one item, dated by the earliest. */
function ratePools(pooled: readonly AcceptedFact[], items: Item[], ledger: CompiledLedger, context: PersonContext): void {
  const pools = new Map<string, Rateable & { count: number; signed: MeasuredFact }>();
  for (const entry of pooled.toSorted((left, right) => poolOrder(left, right))) {
    const award = entry.candidate.rule.awards[ledger.index] as CompiledAward;
    const measured = measure(award, entry, ledger, context);
    if (!measured) continue;
    const { buckets } = openItem({ fact: entry.fact, rule: entry.candidate.rule, offset: 0, amount: 0 }, entry.candidate.places[ledger.index] as Places, context.scene);
    const key = `${entry.candidate.rule.rule.id}|${buckets.join(',')}|${measured.unit}`;
    const pool = pools.get(key);
    const signed = { ...measured, n: measured.sign * measured.n };
    if (pool) pools.set(key, { ...pool, signed: { ...pool.signed, ...plus(pool.signed, signed) }, count: pool.count + 1 });
    else pools.set(key, { entry, award, measured, ledger, count: 1, signed });
  }
  for (const pool of pools.values()) {
    const sign = pool.signed.n < 0 ? -1 : 1;
    const measured: MeasuredFact = { ...pool.signed, n: Math.abs(pool.signed.n), sign };
    if (pool.count > 1) note(context, ledger, pool.entry, both(`全年 ${pool.count} 项合并计算`, `${pool.count} items of the year counted together`));
    pushItem(items, { ...pool, measured }, context);
  }
}

function poolOrder(left: AcceptedFact, right: AcceptedFact): number {
  const [a, b] = [`${left.fact.endsOn}${left.fact.startsOn}`, `${right.fact.endsOn}${right.fact.startsOn}`];
  return a < b ? -1 : a > b ? 1 : left.fact.id - right.fact.id;
}

function note(context: PersonContext, ledger: CompiledLedger, entry: AcceptedFact, words: Text): void {
  const { rule } = entry.candidate.rule;
  context.trace?.add({ step: 'not_counted', ledger: ledger.id, amount: 0, words, factId: entry.fact.id, id: rule.id, title: rule.title, clause: rule.clause });
}

/** What every line about an item says. */
export function lineOf(item: Item, ledger: CompiledLedger, context: PersonContext) {
  const { rule } = item.rule;
  return {
    ledger: ledger.id,
    factId: item.fact.id,
    id: rule.id,
    title: rule.title,
    clause: rule.clause,
    buckets: item.buckets.map((index) => context.parts.buckets[index]?.bucket.id ?? ''),
  };
}
