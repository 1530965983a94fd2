import type { Policy } from '#credit-rules';
import type { SignInWay } from '../../attendance/public';
import type { DeclaredRoute } from '../../identity/public';

/** What the red lines are judged by: read from the running process and its database. */
export interface LiveSystem {
  readonly routes: readonly DeclaredRoute[];
  /** `table.column` of every table. */
  readonly columns: readonly string[];
  readonly policies: readonly KnownPolicy[];
  /** What lists of people may be sorted by. */
  readonly peopleSorts: readonly string[];
  readonly signInWays: readonly SignInWay[];
}

export interface KnownPolicy {
  readonly policy: Policy;
  /** Years that it judges; none for one that is only kept. */
  readonly inForceIn: readonly number[];
}

export function hasRoute({ routes }: LiveSystem, door: string): boolean {
  return routes.some(({ method, path }) => `${method} ${path}` === door);
}
