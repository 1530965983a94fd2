import type { Scene } from '../compile/scene';
import { NO_FACT } from '../compile/scene';
import { ONE } from '../compile/ratio';
import type { CompiledPolicyParts } from '../compile/compile-policy';
import type { Trace } from '../explain/explanation';
import type { Decision, PersonProfile, PersonYear } from '../facts';
import type { YearWindow } from './training-year-window';

/** One evaluation of one person-year: the scene, what was flagged, and the trace when explaining. */
export interface PersonContext {
  readonly parts: CompiledPolicyParts;
  readonly person: PersonYear;
  readonly scene: Scene;
  readonly window: YearWindow;
  readonly flags: Set<string>;
  readonly trace: Trace | undefined;
}

export function openContext(parts: CompiledPolicyParts, person: PersonYear, trace: Trace | undefined): PersonContext {
  const window = parts.windowOf(person.year);
  const scene: Scene = {
    year: person.year,
    yearStart: window.start,
    yearEnd: window.end,
    profile: judgedProfile(person),
    fact: NO_FACT,
    dayShare: ONE,
    neededOf: (requirement) => parts.baseNeed(requirement, scene),
  };
  return { parts, person, scene, window, flags: new Set(), trace };
}

/** A person's decision may say which rank or post the year is judged by. */
function judgedProfile(person: PersonYear): PersonProfile {
  if (person.decisions.length === 0) return person.profile;
  const judged = decisionsOf(person, 'judge_as');
  return judged.length === 0 ? person.profile : Object.assign({}, person.profile, ...judged.map((decision) => decision.profile));
}

export function decisionsOf<K extends Decision['kind']>(person: PersonYear, kind: K): Extract<Decision, { kind: K }>[] {
  if (person.decisions.length === 0) return [];
  return person.decisions.filter((decision): decision is Extract<Decision, { kind: K }> => decision.kind === kind);
}
