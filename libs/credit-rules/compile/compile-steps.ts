import type { Rate, Slice, Tier } from '../policy/rates';
import type { Text } from '../policy/text';
import { both, joined, number, quantityWords, ratioNumber } from '../explain/words';
import { inUnitOf, ZERO, type RateCounter, type RateTools } from './rate-counter';
import { compare, decimalRatio, hundredths, plus, times, type Ratio } from './ratio';

/** Steps hold rates of their own, compiled by the caller. */
export interface StepTools extends RateTools {
  readonly compile: (rate: Rate, tools: RateTools) => RateCounter;
}

export function compileTiers(tiers: readonly Tier[], per: string | undefined, tools: StepTools): RateCounter {
  const steps = tiers.map((tier) => ({
    holds: boundaryTest(tier),
    words: boundaryWords(tier),
    rate: tools.compile({ ...tier, per: tier.per ?? (tier.credits === undefined ? undefined : per) }, tools),
  }));
  return (measured, scene, formula) => {
    const inUnit = inUnitOf(measured, per, tools);
    if (!inUnit) return undefined;
    const step = steps.find((candidate) => candidate.holds(inUnit));
    if (!step) return ZERO;
    if (formula && step.words) {
      const unit = tools.unitWord(inUnit.unit);
      const quantity = quantityWords(inUnit, unit);
      formula.push(both(`${quantity.zh}，${step.words.zh} ${unit.zh}：`, `${quantity.en}, ${step.words.en}: `));
    } else if (formula) {
      const unit = tools.unitWord(inUnit.unit);
      const quantity = quantityWords(inUnit, unit);
      formula.push(both(`${quantity.zh}，最高一档：`, `${quantity.en}, highest step: `));
    }
    return step.rate(inUnit, scene, formula);
  };
}

function boundaryTest(tier: Tier): (measured: Ratio) => boolean {
  if (tier.upTo !== undefined) {
    const limit = decimalRatio(tier.upTo);
    return (measured) => compare(measured, limit) <= 0;
  }
  if (tier.below !== undefined) {
    const limit = decimalRatio(tier.below);
    return (measured) => compare(measured, limit) < 0;
  }
  return () => true;
}

function boundaryWords(tier: Tier): Text | undefined {
  if (tier.upTo !== undefined) return both(`不超过 ${tier.upTo}`, `up to ${tier.upTo}`);
  if (tier.below !== undefined) return both(`不满 ${tier.below}`, `below ${tier.below}`);
  return undefined;
}

export function compileSlices(slices: readonly Slice[], per: string | undefined, tools: RateTools): RateCounter {
  const steps = slices.map((slice) => ({
    upTo: slice.upTo === undefined ? undefined : decimalRatio(slice.upTo),
    factor: { n: hundredths(slice.credits), d: 100 },
    credits: number(hundredths(slice.credits)),
  }));
  return (measured, _scene, formula) => {
    const inUnit = inUnitOf(measured, per, tools);
    if (!inUnit) return undefined;
    let value = ZERO;
    let done: Ratio = ZERO;
    const words: Text[] = [];
    for (const step of steps) {
      const end: Ratio = step.upTo && compare(step.upTo, inUnit) < 0 ? step.upTo : inUnit;
      const part = plus(end, { n: -done.n, d: done.d });
      if (part.n <= 0) break;
      value = plus(value, times(part, step.factor));
      if (formula) words.push(both(`${ratioNumber(part)} × ${step.credits}`, `${ratioNumber(part)} × ${step.credits}`));
      done = end;
    }
    formula?.push(joined(words, ' + ', ' + '));
    return value;
  };
}
