import type { Count } from '../evaluate/count';
import type { YearHistory } from '../facts';
import type { RequirementOutcome } from '../outcome';
import type { Scene } from './scene';

/** What conditions on an outcome may look at. */
export interface JudgedView {
  readonly scene: Scene;
  readonly count: Count;
  readonly flags: ReadonlySet<string>;
  readonly history: readonly YearHistory[];
  readonly outcomes: readonly RequirementOutcome[];
  readonly verdict: string | undefined;
  readonly allMet: () => boolean;
}
