import type { TrainingDay, TrainingYear } from '#kernel';
import type { ReadyPolicy } from '../../credit-policy/public';

/** Which figures are to be kept. */
export interface FiguresWanted {
  readonly year: TrainingYear;
  readonly policy: ReadyPolicy;
  readonly day: TrainingDay;
  readonly now: Date;
}
