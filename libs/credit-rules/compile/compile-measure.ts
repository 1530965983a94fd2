import { daysBetween, divideRounded, type RoundingMode } from '#kernel';
import type { QuantityMeasure } from '../policy/policy-document';
import type { Rounding } from '../policy/text';
import type { Converter } from './conversions';
import type { Measured } from './rate-counter';
import { readerOf } from './fields';
import { compare, decimalRatio, hundredths, ONE, times, type Ratio } from './ratio';
import type { Scene } from './scene';

export interface MeasuredFact extends Measured {
  /** -1 for a correction. */
  readonly sign: 1 | -1;
}

export type MeasureResult = MeasuredFact | 'not_measurable' | 'too_small';

type Source = (scene: Scene) => Measured | undefined;

/** `step` in hundredths. */
export interface CompiledRounding {
  readonly step: number;
  readonly mode: RoundingMode;
}

export function compileRounding(rounding: Rounding | undefined): CompiledRounding | undefined {
  return rounding && { step: hundredths(rounding.step), mode: rounding.mode };
}

/** Finds how much of something there was: sources, unit, minimum, most, rounding, in this order. */
export function compileMeasure(measure: QuantityMeasure | undefined, convert: Converter): (scene: Scene) => MeasureResult {
  const find = compileSources(measure ?? {}, convert);
  const minimum = measure?.minimum === undefined ? undefined : decimalRatio(measure.minimum);
  const most = measure?.most === undefined ? undefined : decimalRatio(measure.most);
  const rounding = compileRounding(measure?.rounding);
  return (scene) => {
    const found = find(scene);
    if (!found) return 'not_measurable';
    const sign = found.n < 0 ? -1 : 1;
    let size: Ratio = sign < 0 ? { n: -found.n, d: found.d } : found;
    if (scene.dayShare !== ONE) size = times(size, scene.dayShare);
    if (minimum && compare(size, minimum) < 0) return 'too_small';
    if (most && compare(size, most) > 0) size = most;
    if (rounding) size = { n: divideRounded(size.n, size.d, rounding.step, rounding.mode), d: 1 };
    return { n: size.n, d: size.d, unit: found.unit, sign };
  };
}

function compileSources(measure: QuantityMeasure, convert: Converter): Source {
  const sourceOf = (name: string): Source => compileSource(name, measure.unit, convert);
  const named = measure.from ?? (measure.smallestOf ? [] : ['quantity']);
  const sources = [...named.map(sourceOf), ...(measure.smallestOf ? [smallest(measure.smallestOf.map(sourceOf))] : [])];
  const [only] = sources;
  if (only && sources.length === 1) return only;
  return (scene) => {
    for (const source of sources) {
      const found = source(scene);
      if (found) return found;
    }
    return undefined;
  };
}

function smallest(sources: readonly Source[]): Source {
  return (scene) => {
    let best: Measured | undefined;
    for (const source of sources) {
      const found = source(scene);
      if (found && (!best || compare(found, best) < 0)) best = found;
    }
    return best;
  };
}

function compileSource(name: string, unit: string | undefined, convert: Converter): Source {
  if (name === 'quantity') return quantitySource(unit, convert);
  if (name === 'calendar_days') {
    const factor = unit === undefined ? ONE : convert('day', unit);
    return (scene) => {
      const days = { n: (daysBetween(scene.fact.startsOn, scene.fact.endsOn) + 1) * 100, d: 1 };
      return factor && { ...times(days, factor), unit: unit ?? 'day' };
    };
  }
  const read = readerOf(name);
  return (scene) => {
    const value = read(scene);
    return typeof value === 'number' ? { ...decimalRatio(value), unit: unit ?? scene.fact.kind.unit } : undefined;
  };
}

function quantitySource(unit: string | undefined, convert: Converter): Source {
  return ({ fact }) => {
    if (unit === undefined || unit === fact.kind.unit) return { n: fact.quantity, d: 1, unit: fact.kind.unit };
    const factor = convert(fact.kind.unit, unit);
    return factor && { ...times({ n: fact.quantity, d: 1 }, factor), unit };
  };
}
