import type { Appraised } from '#contracts';
import type { TraineeAttendance } from '../reading/read-attendance';

/** 结业 / 不予结业 / 退学 */
export const OUTCOMES = ['COMPLETED', 'NOT_CERTIFIED', 'WITHDRAWN'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type OutcomeReason = 'leave_over_limit' | 'missed_over_limit' | 'appraisal_failed';

/**
 * The three effects of what somebody missed are independent: half-days not attended count for nothing (whoever posts credits sees to it), too
 * many missed give no certificate, too much leave is a withdrawal (N5). A failed appraisal gives no certificate either.
 */
export function judgeTrainee({ overLeave, overMissed }: Pick<TraineeAttendance, 'overLeave' | 'overMissed'>, appraised: Appraised | undefined): { readonly outcome: Outcome; readonly reasons: readonly OutcomeReason[] } {
  const reasons: OutcomeReason[] = [];
  if (overLeave) reasons.push('leave_over_limit');
  if (overMissed) reasons.push('missed_over_limit');
  if (appraised?.passed === false) reasons.push('appraisal_failed');
  return { outcome: overLeave ? 'WITHDRAWN' : reasons.length > 0 ? 'NOT_CERTIFIED' : 'COMPLETED', reasons };
}
