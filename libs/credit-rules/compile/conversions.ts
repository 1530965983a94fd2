import type { UnitConversion } from '../policy/policy-document';
import { decimalRatio, ONE, ratio, times, type Ratio } from './ratio';

/** True everywhere; a policy adds its own, e.g. how long a class hour is. */
export const FIXED_CONVERSIONS: readonly UnitConversion[] = [
  { unit: 'minute', is: 60, of: 'second' },
  { unit: 'day', is: 2, of: 'half_day' },
];

/** The factor from one unit to another, or `undefined` when the policy knows no way. */
export type Converter = (from: string, to: string) => Ratio | undefined;

export function compileConversions(stated: readonly UnitConversion[]): Converter {
  const steps = new Map<string, { to: string; factor: Ratio }[]>();
  const add = (from: string, to: string, factor: Ratio): void => {
    const list = steps.get(from) ?? [];
    list.push({ to, factor });
    steps.set(from, list);
  };
  for (const { unit, is, of } of [...stated, ...FIXED_CONVERSIONS]) {
    const whole = decimalRatio(is);
    const factor = ratio(whole.n, whole.d * 100);
    add(unit, of, factor);
    add(of, unit, { n: factor.d, d: factor.n });
  }
  const known = new Map<string, Ratio | undefined>();
  return (from, to) => {
    if (from === to) return ONE;
    const key = `${from}>${to}`;
    if (!known.has(key)) known.set(key, search(steps, from, to));
    return known.get(key);
  };
}

/** Breadth first, so the shortest way counts. */
function search(steps: ReadonlyMap<string, readonly { to: string; factor: Ratio }[]>, from: string, to: string): Ratio | undefined {
  const reached = new Map<string, Ratio>([[from, ONE]]);
  for (const [unit, factor] of reached) {
    for (const step of steps.get(unit) ?? []) {
      if (!reached.has(step.to)) reached.set(step.to, times(factor, step.factor));
    }
  }
  return reached.get(to);
}
