export type RoundingMode = 'half_up' | 'up' | 'down';

/**
 * `numerator / denominator`, rounded to a whole multiple of `step`. The only rounding in Xuefen.
 * All three are integers, `denominator` and `step` positive; `half_up`, `up` and `down` work on the
 * magnitude, so that a reversal rounds to exactly the negative of what it reverses.
 * @throws RangeError when an intermediate product is not a safe integer.
 */
export function divideRounded(numerator: number, denominator: number, step: number, mode: RoundingMode): number {
  const magnitude = Math.abs(numerator);
  const unit = denominator * step;
  if (!Number.isSafeInteger(magnitude) || !Number.isSafeInteger(unit) || unit <= 0) {
    throw new RangeError(`cannot round ${numerator}/${denominator} to ${step}`);
  }
  const floor = Math.floor(magnitude / unit);
  const rest = magnitude - floor * unit;
  const lifted = mode === 'up' ? rest > 0 : mode === 'half_up' ? rest * 2 >= unit : false;
  const rounded = (floor + (lifted ? 1 : 0)) * step;
  return numerator < 0 && rounded !== 0 ? -rounded : rounded;
}
