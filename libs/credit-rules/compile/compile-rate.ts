import type { Rate } from '../policy/rates';
import type { Text } from '../policy/text';
import { both, number, quantityWords, ratioNumber } from '../explain/words';
import { compileCondition } from './compile-condition';
import { compileOrderScale } from './compile-order-scale';
import { compileSlices, compileTiers } from './compile-steps';
import { readerOf } from './fields';
import { inUnitOf, ZERO, type Formula, type Measured, type RateCounter, type RateTools } from './rate-counter';
import { compare, decimalRatio, hundredths, plus, times, type Ratio } from './ratio';
import type { Scene } from './scene';

export function compileRate(rate: Rate | number, tools: RateTools): RateCounter {
  if (typeof rate === 'number') return compileFlat(rate, tools);
  return bounded(rate, compileUnbounded(rate, tools), tools);
}

function compileUnbounded(rate: Rate, tools: RateTools): RateCounter {
  if (rate.credits !== undefined) return compileLinear(rate, tools);
  if (rate.flat !== undefined) return compileFlat(rate.flat, tools);
  if (rate.held !== undefined) return compileHeld(rate.held, tools);
  if (rate.tiers) return compileTiers(rate.tiers, rate.per, { ...tools, compile: compileRate });
  if (rate.slices) return compileSlices(rate.slices, rate.per, tools);
  if (rate.byField !== undefined) return compileTable(rate, tools);
  if (rate.byOrder) return compileByOrder(rate, tools);
  if (rate.sum) return compileSum(rate.sum, tools);
  if (rate.largestOf) return compileBest(rate.largestOf, tools, (left, right) => compare(left, right) > 0);
  if (rate.smallestOf) return compileBest(rate.smallestOf, tools, (left, right) => compare(left, right) < 0);
  return compileChoice(rate, tools);
}

function bounded(rate: Rate, inner: RateCounter, tools: RateTools): RateCounter {
  if (rate.most === undefined && rate.least === undefined) return inner;
  const most = rate.most === undefined ? undefined : { n: hundredths(rate.most), d: 1 };
  const least = rate.least === undefined ? undefined : { n: hundredths(rate.least), d: 1 };
  return (measured, scene, formula) => {
    const value = inner(measured, scene, formula);
    if (!value) return undefined;
    if (most && compare(value, most) > 0) {
      formula?.push(both(`（最多 ${number(most.n)}）`, ` (at most ${number(most.n)})`));
      return most;
    }
    if (least && compare(value, least) < 0) {
      formula?.push(both(`（至少 ${number(least.n)} ${tools.ledgerWord.zh}）`, ` (at least ${number(least.n)})`));
      return least;
    }
    return value;
  };
}

function compileLinear(rate: Rate, tools: RateTools): RateCounter {
  const every = decimalRatio(rate.every ?? 1);
  // quantity/100 × credits, over `every`/100: the hundreds cancel.
  const factor: Ratio = { n: hundredths(rate.credits ?? 0) * every.d, d: every.n };
  return (measured, scene, formula) => {
    const inUnit = inUnitOf(measured, rate.per, tools);
    if (!inUnit) return undefined;
    formula?.push(linearWords(inUnit, rate, scene, tools));
    return times(inUnit, factor);
  };
}

function linearWords(measured: Measured, rate: Rate, scene: Scene, tools: RateTools): Text {
  const unit = tools.unitWord(measured.unit);
  const amount = number(hundredths(rate.credits ?? 0));
  const every = rate.every === undefined || rate.every === 1 ? '' : `${rate.every} `;
  const quantity = quantityWords(measured, unit);
  const origin = convertedFrom(measured, scene, tools);
  return both(
    `${origin.zh}${quantity.zh} × ${amount} ${tools.ledgerWord.zh}/${every}${unit.zh}`,
    `${origin.en}${quantity.en} × ${amount} ${tools.ledgerWord.en}/${every}${unit.en}`,
  );
}

/** `5 天 = ` before a quantity that is the fact's own, brought to another unit. */
function convertedFrom(measured: Measured, { fact }: Scene, tools: RateTools): Text {
  const factor = fact.kind.unit === measured.unit ? undefined : tools.convert(fact.kind.unit, measured.unit);
  const own: Ratio = { n: Math.abs(fact.quantity), d: 1 };
  if (!factor || compare(times(own, factor), measured) !== 0) return both('', '');
  const words = quantityWords(own, tools.unitWord(fact.kind.unit));
  return both(`${words.zh} = `, `${words.en} = `);
}

function compileFlat(amount: number, tools: RateTools): RateCounter {
  const value: Ratio = { n: hundredths(amount), d: 1 };
  const words = both(`每项 ${number(value.n)} ${tools.ledgerWord.zh}`, `${number(value.n)} ${tools.ledgerWord.en} an item`);
  return (_measured, _scene, formula) => {
    formula?.push(words);
    return value;
  };
}

function compileHeld(held: true | string, tools: RateTools): RateCounter {
  const read = held === true ? undefined : readerOf(held);
  return (measured, scene, formula) => {
    const value = heldValue(read?.(scene), measured, read === undefined);
    if (value) formula?.push(both(`自带 ${ratioNumber(value)} ${tools.ledgerWord.zh}`, `worth ${ratioNumber(value)} ${tools.ledgerWord.en} by itself`));
    return value;
  };
}

function heldValue(stated: unknown, measured: Measured, fromQuantity: boolean): Ratio | undefined {
  if (fromQuantity) return { n: measured.n, d: measured.d };
  return typeof stated === 'number' ? decimalRatio(stated) : undefined;
}

function compileTable(rate: Rate, tools: RateTools): RateCounter {
  const read = readerOf(rate.byField ?? '');
  const rows = new Map(Object.entries((rate.values ?? {}) as Record<string, number | Rate>).map(([key, value]) => [key, compileRate(inherit(value, rate.per), tools)]));
  const otherwise = compileRate(inherit(rate.otherwise ?? 0, rate.per), tools);
  return (measured, scene, formula) => {
    const value = read(scene);
    return (rows.get(String(value ?? '')) ?? otherwise)(measured, scene, formula);
  };
}

function inherit(rate: number | Rate, per: string | undefined): number | Rate {
  return typeof rate === 'number' || rate.per !== undefined || per === undefined ? rate : { ...rate, per };
}

function compileByOrder(rate: Rate, tools: RateTools): RateCounter {
  const scale = compileOrderScale(rate.byOrder ?? {});
  return (_measured, scene, formula) => {
    const found = scale(scene);
    formula?.push(both(`排序第 ${found.order}：${number(found.value)} ${tools.ledgerWord.zh}`, `author ${found.order}: ${number(found.value)} ${tools.ledgerWord.en}`));
    return { n: found.value, d: 1 };
  };
}

function compileSum(parts: readonly Rate[], tools: RateTools): RateCounter {
  const counters = parts.map((part) => compileRate(part, tools));
  return (measured, scene, formula) => {
    let value: Ratio = ZERO;
    for (const [index, counter] of counters.entries()) {
      if (index > 0) formula?.push(both(' + ', ' + '));
      const part = counter(measured, scene, formula);
      if (!part) return undefined;
      value = plus(value, part);
    }
    return value;
  };
}

function compileBest(parts: readonly Rate[], tools: RateTools, better: (left: Ratio, right: Ratio) => boolean): RateCounter {
  const counters = parts.map((part) => compileRate(part, tools));
  return (measured, scene, formula) => {
    let best: { value: Ratio; words: Formula } | undefined;
    for (const counter of counters) {
      const words: Formula = [];
      const value = counter(measured, scene, formula && words);
      if (value && (!best || better(value, best.value))) best = { value, words };
    }
    formula?.push(...(best?.words ?? []));
    return best?.value;
  };
}

function compileChoice(rate: Rate, tools: RateTools): RateCounter {
  const choices = (rate.choose ?? []).map((choice) => ({
    fits: compileCondition(choice.when, tools.ladders),
    rate: compileRate(inherit(choice.rate, rate.per), tools),
  }));
  const otherwise = compileRate(inherit(rate.otherwise ?? 0, rate.per), tools);
  return (measured, scene, formula) => (choices.find((choice) => choice.fits.holds(scene))?.rate ?? otherwise)(measured, scene, formula);
}
