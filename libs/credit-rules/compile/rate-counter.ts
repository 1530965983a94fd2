import { divideRounded } from '#kernel';
import type { Text } from '../policy/text';
import type { Ladders } from './compile-condition';
import type { Converter } from './conversions';
import { ONE, times, type Ratio } from './ratio';
import type { Scene } from './scene';

/** A quantity in hundredths of `unit`; its magnitude only. */
export interface Measured extends Ratio {
  readonly unit: string;
}

/** How a value came about, as words; present only while explaining. */
export type Formula = Text[];

/** Credits in hundredths, exact, or `undefined` when the quantity cannot be brought to the unit of the rate. */
export type RateCounter = (measured: Measured, scene: Scene, formula?: Formula) => Ratio | undefined;

export interface RateTools {
  readonly ladders: Ladders;
  readonly convert: Converter;
  readonly unitWord: (unit: string) => Text;
  readonly ledgerWord: Text;
}

export const ZERO: Ratio = { n: 0, d: 1 };

/** The quantity in another unit, or `undefined` when the policy knows no way. */
export function inUnitOf(measured: Measured, unit: string | undefined, tools: RateTools): Measured | undefined {
  if (unit === undefined || unit === measured.unit) return measured;
  const factor = tools.convert(measured.unit, unit);
  if (!factor) return undefined;
  return factor === ONE ? { ...measured, unit } : { ...times(measured, factor), unit };
}

/** Rounds an exact value of credits to a step of hundredths. */
export function rounded(value: Ratio, step: number, mode: 'half_up' | 'up' | 'down'): number {
  return divideRounded(value.n, value.d, step, mode);
}
