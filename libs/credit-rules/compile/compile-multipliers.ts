import type { Multiplier } from '../policy/rates';
import { both, number } from '../explain/words';
import { compileCondition, type Ladders } from './compile-condition';
import { compileOrderScale } from './compile-order-scale';
import type { Formula } from './rate-counter';
import { readerOf } from './fields';
import { hundredths, times, type Ratio } from './ratio';
import type { Scene } from './scene';

export type MultiplierCounter = (value: Ratio, scene: Scene, formula?: Formula) => Ratio;

export function compileMultiplier(multiplier: Multiplier, ladders: Ladders): MultiplierCounter {
  const applies = compileCondition(multiplier.when, ladders);
  const factorOf = compileFactor(multiplier);
  return (value, scene, formula) => {
    if (!applies.holds(scene)) return value;
    const factor = factorOf(scene);
    const { zh, en } = multiplier.title;
    formula?.push(both(` × ${number(factor)}（${zh}）`, ` × ${number(factor)} (${en})`));
    return times(value, { n: factor, d: 100 });
  };
}

function compileFactor(multiplier: Multiplier): (scene: Scene) => number {
  if (multiplier.by !== undefined) {
    const fixed = hundredths(multiplier.by);
    return () => fixed;
  }
  if (multiplier.byOrder) {
    const scale = compileOrderScale(multiplier.byOrder);
    return (scene) => scale(scene).value;
  }
  const read = readerOf(multiplier.byField ?? '');
  const values = new Map(Object.entries(multiplier.values ?? {}).map(([key, value]) => [key, hundredths(value)]));
  const otherwise = hundredths(multiplier.otherwise ?? 1);
  return (scene) => values.get(String(read(scene) ?? '')) ?? otherwise;
}
