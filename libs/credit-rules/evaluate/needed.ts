import { divideRounded, type Hundredths } from '#kernel';
import type { CompiledRequirement } from '../compile/compile-judgement';
import { decisionsOf, type PersonContext } from './person-context';

/** What a requirement needs from this person: the policy's figure, pro rata where the policy says so, then decisions. */
export function neededInForce(requirement: CompiledRequirement, context: PersonContext): Hundredths | undefined {
  const base = requirement.atLeast?.(context.scene);
  if (base === undefined) return undefined;
  const needed = requirement.proRate ? proRated(base, context) : base;
  return context.person.decisions.length === 0 ? needed : decided(needed, requirement.requirement.id, context);
}

/** The requirement of this name when it concerns the person. */
export function concerning(id: string, { parts, scene }: PersonContext): CompiledRequirement | undefined {
  const requirement = parts.requirementById.get(id);
  return requirement?.concerns.holds(scene) ? requirement : undefined;
}

/** What the requirement of this name needs from the person. */
export function neededOf(id: string, context: PersonContext): Hundredths | undefined {
  const requirement = concerning(id, context);
  return requirement && neededInForce(requirement, context);
}

function decided(needed: Hundredths, id: string, context: PersonContext): Hundredths {
  let result = needed;
  for (const decision of decisionsOf(context.person, 'reduction')) {
    if (decision.requirement !== id) continue;
    if (decision.percent !== undefined) result -= divideRounded(needed * decision.percent, 100, 1, 'half_up');
    result -= decision.by ?? 0;
  }
  for (const decision of decisionsOf(context.person, 'override')) if (decision.requirement === id) result = decision.needed;
  return Math.max(0, result);
}

function proRated(base: Hundredths, context: PersonContext): Hundredths {
  const months = context.parts.monthsServed(context.scene, context.window);
  if (months === 12) return base;
  const { step, mode } = context.parts.proRateRounding;
  return divideRounded(base * months, 12, step, mode);
}
