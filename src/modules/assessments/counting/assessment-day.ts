import { trainingDayAt, type Clock, type TrainingDay, type TrainingYear } from '#kernel';
import { yearWindow } from '#credit-rules';
import type { ReadyPolicy } from '../../credit-policy/public';

/**
 * The day whose postings decide where a person belongs: the last day of the training year, or today while the year still runs.
 * (The unit on the year-end date registers: DOMAIN.md §5, Moves.)
 */
export function assessmentDay(policy: ReadyPolicy, year: TrainingYear, clock: Clock): TrainingDay {
  const { end } = yearWindow(policy.policy, year);
  const today = trainingDayAt(clock.now());
  return today < end ? today : end;
}
