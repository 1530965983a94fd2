import type { PolicyLibrary } from '../../../credit-policy/public';
import type { Actor } from '../../../identity/public';

/** Who takes the year a step further and when, and where the policies stand that it and the years before it are judged by. */
export interface AnnualAct {
  readonly policies: PolicyLibrary;
  readonly actor: Actor;
  readonly at: Date;
}
