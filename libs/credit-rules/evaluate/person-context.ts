import type { Scene } from '../compile/scene';
import type { CompiledPolicyParts } from '../compile/compile-policy';
import type { Trace } from '../explain/explanation';
import type { Decision, PersonYear } from '../facts';
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

export function decisionsOf<K extends Decision['kind']>(person: PersonYear, kind: K): Extract<Decision, { kind: K }>[] {
  if (person.decisions.length === 0) return [];
  return person.decisions.filter((decision): decision is Extract<Decision, { kind: K }> => decision.kind === kind);
}
