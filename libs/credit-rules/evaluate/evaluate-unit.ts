import { divideRounded, type Hundredths } from '#kernel';
import type { CompiledPolicyParts } from '../compile/compile-policy';
import { hundredths } from '../compile/ratio';
import type { PersonYear } from '../facts';
import type { UnitMeasure } from '../policy/requirements';
import { countYear, type CountedYear } from './evaluate-year';

export interface UnitMeasureOutcome {
  readonly id: string;
  /** Hundredths: credits for an average, percent for a rate, points for points. */
  readonly value: Hundredths;
  /** The line to reach, where there is one. */
  readonly needed?: Hundredths;
  readonly met: boolean;
  /** People counted; those excluded or wholly exempt are not among them. */
  readonly denominator: number;
}

/** Judges a unit by its people. */
export function countUnit(parts: CompiledPolicyParts, people: readonly PersonYear[]): UnitMeasureOutcome[] {
  const counted = people.map((person) => countYear(parts, person)).filter(({ outcome }) => outcome.verdict !== 'excluded' && outcome.exempt !== true);
  return parts.unitMeasures.map(({ definition, measure }) => {
    const passing = counted.filter(({ outcome }) => passes(definition, outcome.verdict)).length;
    const denominator = counted.length;
    switch (definition.kind) {
      case 'average': {
        const sum = counted.reduce((total, person) => total + valueFor(person, measure), 0);
        return judged(definition, denominator === 0 ? 0 : divideRounded(sum, denominator, 1, 'down'), denominator);
      }
      case 'completion_rate':
        return judged(definition, denominator === 0 ? 0 : divideRounded(passing * 10_000, denominator, 1, 'down'), denominator);
      case 'points_per_failing': {
        const points = hundredths(definition.points ?? 0) * (denominator - passing);
        const least = definition.least === undefined ? points : hundredths(definition.least);
        return { id: definition.id, value: Math.max(points, least), met: points === 0, denominator };
      }
    }
  });
}

function passes(definition: UnitMeasure, verdict: string): boolean {
  return definition.verdicts === undefined ? verdict !== 'not_met' : definition.verdicts.includes(verdict);
}

function valueFor({ count, context, outcome }: CountedYear, measure: CompiledPolicyParts['unitMeasures'][number]['measure']): Hundredths {
  return measure ? measure.value(count, context.scene) : outcome.total;
}

function judged(definition: UnitMeasure, value: Hundredths, denominator: number): UnitMeasureOutcome {
  const needed = hundredths(definition.atLeast ?? 0);
  return { id: definition.id, value, needed, met: denominator === 0 || value >= needed, denominator };
}
