import type { Award, Bonus, QuantityMeasure } from '../policy/policy-document';
import { both } from '../explain/words';
import { compileAmount, type AmountFinder } from './compile-amount';
import { compileCondition } from './compile-condition';
import { compileMeasure, compileRounding, type CompiledRounding, type MeasuredFact, type MeasureResult } from './compile-measure';
import { compileMultiplier } from './compile-multipliers';
import { compileRate } from './compile-rate';
import { rounded, type Formula, type RateTools } from './rate-counter';
import { plus, type Ratio } from './ratio';
import type { Scene } from './scene';

export interface CompiledAward {
  readonly measure: (scene: Scene) => MeasureResult;
  /** Credits of a measured quantity after item rounding, or `undefined` when its unit fits no rate. */
  readonly value: (measured: MeasuredFact, scene: Scene, formula?: Formula) => number | undefined;
  readonly itemCap: AmountFinder | undefined;
  readonly pool: boolean;
}

const FINEST: CompiledRounding = { step: 1, mode: 'half_up' };

export function compileAward(award: Award, usualRounding: CompiledRounding | undefined, tools: RateTools): CompiledAward {
  const rate = compileRate(award.rate, tools);
  const bonuses = (award.bonuses ?? []).map((bonus) => compileBonus(bonus, tools));
  const multipliers = (award.multipliers ?? []).map((multiplier) => compileMultiplier(multiplier, tools.ladders));
  const rounding = compileRounding(award.rounding) ?? usualRounding ?? FINEST;
  return {
    measure: compileMeasure(award.pool ? inOneUnit(award) : award.measure, tools.convert),
    value: (measured, scene, formula) => {
      let value = rate(measured, scene, formula);
      if (!value) return undefined;
      for (const bonus of bonuses) value = bonus(value, measured, scene, formula);
      for (const multiplier of multipliers) value = multiplier(value, scene, formula);
      return measured.sign * rounded(value, rounding.step, rounding.mode);
    },
    itemCap: award.itemCap === undefined ? undefined : compileAmount(award.itemCap, tools.ladders),
    pool: award.pool === true,
  };
}

/** What is added up must be of one unit: that of the rate, unless the measure names another. */
function inOneUnit({ measure, rate }: Award): QuantityMeasure | undefined {
  return rate.per === undefined ? measure : { unit: rate.per, ...measure };
}

type BonusCounter = (value: Ratio, measured: MeasuredFact, scene: Scene, formula?: Formula) => Ratio;

function compileBonus(bonus: Bonus, tools: RateTools): BonusCounter {
  const applies = compileCondition(bonus.when, tools.ladders);
  const rate = compileRate(bonus.rate, tools);
  return (value, measured, scene, formula) => {
    if (!applies.holds(scene)) return value;
    formula?.push(both(` + ${bonus.title.zh} `, ` + ${bonus.title.en} `));
    const extra = rate(measured, scene, formula);
    return extra ? plus(value, extra) : value;
  };
}
