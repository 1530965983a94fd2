import type { Policy } from '../policy/policy-document';
import type { CycleDefinition, Requirement } from '../policy/requirements';
import { compileCondition, type Test } from './compile-condition';
import { compileRequirements, requirementsById, type CompiledRequirement } from './compile-judgement';
import type { CompiledParts } from './compile-parts';
import { readerOf, type FieldReader } from './fields';

export interface CompiledCycle {
  readonly definition: CycleDefinition;
  readonly concerns: Test;
  readonly since: FieldReader;
  readonly requirements: readonly CompiledRequirement[];
  readonly everyYear: readonly CompiledRequirement[];
  readonly requirementById: ReadonlyMap<string, CompiledRequirement>;
}

export function compileCycles(policy: Policy, parts: CompiledParts): CompiledCycle[] {
  return (policy.cycles ?? []).map((definition) => {
    const requirements = compileRequirements(definition.requirements.map(neverProRata), parts);
    const everyYear = compileRequirements(definition.everyYear ?? [], parts);
    return {
      definition,
      concerns: compileCondition(definition.when, parts.ladders),
      since: readerOf(definition.since ?? 'profile.rankSince'),
      requirements,
      everyYear,
      requirementById: requirementsById([...requirements, ...everyYear]),
    };
  });
}

/** Months of one year say nothing about a sum of years. */
function neverProRata(requirement: Requirement): Requirement {
  return {
    ...requirement,
    proRate: false,
    ...(requirement.allOf ? { allOf: requirement.allOf.map(neverProRata) } : {}),
    ...(requirement.anyOf ? { anyOf: requirement.anyOf.map(neverProRata) } : {}),
    ...(requirement.someOf ? { someOf: { ...requirement.someOf, of: requirement.someOf.of.map(neverProRata) } } : {}),
    ...(requirement.within ? { within: requirement.within.map(neverProRata) } : {}),
  };
}
