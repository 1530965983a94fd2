import { holds, type Principal } from '../../identity/public';
import { RUN_PURPOSES, WITH_RESULTS, type RunPurpose } from '../runs/run-purposes';

/** Which runs somebody may know of: versions under review are the business of those who draft and review, tried or judged by. */
export interface RunsSeen {
  readonly purposes: readonly RunPurpose[];
  readonly ofDrafts: boolean;
}

/** Runs with results of their own. */
export function runsSeenBy(principal: Principal): RunsSeen {
  return { purposes: WITH_RESULTS, ofDrafts: seesDrafts(principal) };
}

/** Dry runs among them. */
export function anyRunsSeenBy(principal: Principal): RunsSeen {
  const ofDrafts = seesDrafts(principal);
  return { purposes: ofDrafts ? RUN_PURPOSES : WITH_RESULTS, ofDrafts };
}

export const DRY_RUNS: RunsSeen = { purposes: ['dry_run'], ofDrafts: true };

function seesDrafts(principal: Principal): boolean {
  return holds(principal, 'policies.read-drafts');
}
