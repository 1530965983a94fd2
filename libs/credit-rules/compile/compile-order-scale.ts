import type { OrderScale } from '../policy/rates';
import { readerOf } from './fields';
import { hundredths } from './ratio';
import type { Scene } from './scene';

export type OrderFinder = (scene: Scene) => { readonly order: number; readonly value: number };

/** Value in hundredths by position among the authors. */
export function compileOrderScale(scale: OrderScale): OrderFinder {
  const read = readerOf(scale.field ?? 'attributes.authorOrder');
  const assumed = scale.assume ?? 1;
  const valueOf = scale.start === undefined ? listed(scale) : decremented(scale);
  return (scene) => {
    const stated = Number(read(scene));
    const order = Number.isInteger(stated) && stated >= 1 ? stated : assumed;
    return { order, value: valueOf(order) };
  };
}

function listed(scale: OrderScale): (order: number) => number {
  const values = (scale.values ?? []).map(hundredths);
  const beyond = hundredths(scale.beyond ?? 0);
  return (order) => values[order - 1] ?? beyond;
}

function decremented(scale: OrderScale): (order: number) => number {
  const [start, decrement, least] = [hundredths(scale.start ?? 0), hundredths(scale.decrement ?? 0), hundredths(scale.least ?? 0)];
  return (order) => Math.max(least, start - decrement * (order - 1));
}
