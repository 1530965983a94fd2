import { ONE } from '../compile/ratio';
import { NO_FACT, type Scene } from '../compile/scene';
import type { CompiledPolicyParts } from '../compile/compile-policy';
import type { Trace } from '../explain/explanation';
import type { PersonProfile, PersonYear } from '../facts';
import { concerning, neededOf } from './needed';
import { decisionsOf, type PersonContext } from './person-context';

export function openContext(parts: CompiledPolicyParts, person: PersonYear, trace: Trace | undefined): PersonContext {
  const window = parts.windowOf(person.year);
  const scene: Scene = {
    year: person.year,
    yearStart: window.start,
    yearEnd: window.end,
    profile: judgedProfile(person),
    fact: NO_FACT,
    dayShare: ONE,
    neededOf: (requirement) => neededOf(requirement, context),
    clauseOf: (requirement) => concerning(requirement, context)?.atLeast?.(scene),
  };
  const context: PersonContext = { parts, person, scene, window, flags: new Set(), trace };
  return context;
}

/** A person's decision may say which rank or post the year is judged by. */
function judgedProfile(person: PersonYear): PersonProfile {
  if (person.decisions.length === 0) return person.profile;
  const judged = decisionsOf(person, 'judge_as');
  return judged.length === 0 ? person.profile : Object.assign({}, person.profile, ...judged.map((decision) => decision.profile));
}
