import { divideRounded, type Hundredths } from '#kernel';
import type { Amount, AmountRule } from '../policy/conditions';
import { compileCondition, type Ladders } from './compile-condition';
import { readerOf, wholeYears } from './fields';
import { hundredths } from './ratio';
import type { Scene } from './scene';

/** Finds an amount for the person in the scene; `undefined` when the policy states none for them. */
export type AmountFinder = (scene: Scene) => Hundredths | undefined;

export function compileAmount(amount: Amount, ladders: Ladders): AmountFinder {
  if (typeof amount === 'number') {
    const fixed = hundredths(amount);
    return () => fixed;
  }
  if (amount.choose) return compileChoice(amount, ladders);
  if (amount.perYearSince !== undefined) return compilePerYear(amount);
  const multiple = hundredths(amount.times ?? 1);
  const requirement = amount.of ?? '';
  return (scene) => divideRounded(scene.neededOf(requirement) * multiple, 100, 1, 'down');
}

function compileChoice(amount: AmountRule, ladders: Ladders): AmountFinder {
  const choices = (amount.choose ?? []).map((choice) => ({
    fits: compileCondition(choice.when, ladders),
    amount: compileAmount(choice.amount, ladders),
  }));
  const otherwise = amount.otherwise === undefined ? undefined : compileAmount(amount.otherwise, ladders);
  return (scene) => {
    const chosen = choices.find((choice) => choice.fits.holds(scene));
    return chosen ? chosen.amount(scene) : otherwise?.(scene);
  };
}

function compilePerYear(amount: AmountRule): AmountFinder {
  const since = readerOf(amount.perYearSince ?? '');
  const each = hundredths(amount.credits ?? 0);
  const most = amount.most === undefined ? Number.MAX_SAFE_INTEGER : hundredths(amount.most);
  return (scene) => {
    const day = since(scene);
    if (typeof day !== 'string' || day === '') return 0;
    return Math.min(most, each * Math.max(0, wholeYears(day, scene.yearEnd)));
  };
}
