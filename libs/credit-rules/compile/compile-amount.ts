import { divideRounded, type Hundredths } from '#kernel';
import type { Amount, AmountRule } from '../policy/conditions';
import { compileCondition, type Ladders } from './compile-condition';
import { readerOf, wholeYears } from './fields';
import { hundredths } from './ratio';
import type { Scene } from './scene';

/** Finds an amount for the person in the scene; `undefined` when the policy states none for them. */
export type AmountFinder = (scene: Scene) => Hundredths | undefined;

/** What a multiple is of: what a requirement needs from the person, or, inside another requirement (which is shrunk itself), what its clause asks. */
export type MultipleOf = 'neededOf' | 'clauseOf';

export function compileAmount(amount: Amount, ladders: Ladders, multipleOf: MultipleOf = 'neededOf'): AmountFinder {
  if (typeof amount === 'number') {
    const fixed = hundredths(amount);
    return () => fixed;
  }
  if (amount.choose) return compileChoice(amount, ladders, multipleOf);
  if (amount.perYearSince !== undefined) return compilePerYear(amount);
  return compileMultiple(amount, multipleOf);
}

function compileMultiple(amount: AmountRule, multipleOf: MultipleOf): AmountFinder {
  const multiple = hundredths(amount.times ?? 1);
  const requirement = amount.of ?? '';
  const most = mostOf(amount);
  return (scene) => {
    const needed = scene[multipleOf](requirement);
    return needed === undefined ? undefined : Math.min(most, divideRounded(needed * multiple, 100, 1, 'down'));
  };
}

function mostOf({ most }: AmountRule): Hundredths {
  return most === undefined ? Number.MAX_SAFE_INTEGER : hundredths(most);
}

function compileChoice(amount: AmountRule, ladders: Ladders, multipleOf: MultipleOf): AmountFinder {
  const choices = (amount.choose ?? []).map((choice) => ({
    fits: compileCondition(choice.when, ladders),
    amount: compileAmount(choice.amount, ladders, multipleOf),
  }));
  const otherwise = amount.otherwise === undefined ? undefined : compileAmount(amount.otherwise, ladders, multipleOf);
  return (scene) => {
    const chosen = choices.find((choice) => choice.fits.holds(scene));
    return chosen ? chosen.amount(scene) : otherwise?.(scene);
  };
}

function compilePerYear(amount: AmountRule): AmountFinder {
  const since = readerOf(amount.perYearSince ?? '');
  const each = hundredths(amount.credits ?? 0);
  const start = hundredths(amount.start ?? 0);
  const most = mostOf(amount);
  return (scene) => {
    const day = since(scene);
    const years = typeof day === 'string' && day !== '' ? Math.max(0, wholeYears(day, scene.yearEnd)) : 0;
    return Math.min(most, start + each * years);
  };
}
