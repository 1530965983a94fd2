import { Credits } from '#kernel';

/** An exact value `n / d`, in hundredths of something. `d` is positive. */
export interface Ratio {
  readonly n: number;
  readonly d: number;
}

export const ONE: Ratio = { n: 1, d: 1 };

/** @throws RangeError when an integer is too large to be exact. */
export function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is too large to be exact`);
  return value;
}

function greatestCommonDivisor(left: number, right: number): number {
  let [a, b] = [Math.abs(left), Math.abs(right)];
  while (b !== 0) [a, b] = [b, a % b];
  return a || 1;
}

export function ratio(n: number, d: number): Ratio {
  const divisor = greatestCommonDivisor(n, d);
  return { n: n / divisor, d: d / divisor };
}

export function times(left: Ratio, right: Ratio): Ratio {
  if (right === ONE) return left;
  const product = left.n * right.n;
  const denominator = left.d * right.d;
  if (Number.isSafeInteger(product) && Number.isSafeInteger(denominator)) return { n: product, d: denominator };
  const first = ratio(left.n, right.d);
  const second = ratio(right.n, left.d);
  return { n: exact(first.n * second.n), d: exact(first.d * second.d) };
}

export function plus(left: Ratio, right: Ratio): Ratio {
  if (left.d === right.d) return { n: exact(left.n + right.n), d: left.d };
  const divisor = greatestCommonDivisor(left.d, right.d);
  return { n: exact(left.n * (right.d / divisor) + right.n * (left.d / divisor)), d: exact(left.d * (right.d / divisor)) };
}

/** Negative, zero or positive as `left` is below, equal to or above `right`. */
export function compare(left: Ratio, right: Ratio): number {
  return exact(left.n * right.d) - exact(right.n * left.d);
}

/** A JSON number with at most two decimals, in hundredths. */
export function hundredths(decimal: number): number {
  const parsed = Credits.parse(String(decimal));
  if (parsed === undefined) throw new RangeError(`${decimal} is not a decimal with at most two places`);
  return parsed;
}

/** A JSON number of any size and up to six decimals as an exact ratio of whole numbers, in hundredths. */
export function decimalRatio(decimal: number): Ratio {
  return ratio(Math.round(decimal * 1_000_000), 10_000);
}

/** `"1/7"` or a decimal, as a plain ratio. */
export function fraction(value: string | number): Ratio {
  if (typeof value === 'number') return ratio(Math.round(value * 1_000_000), 1_000_000);
  const [n, d] = value.split('/').map(Number);
  return ratio(n ?? 0, d ?? 1);
}
