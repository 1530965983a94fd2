import type { TrainingDay, TrainingYear } from '#kernel';

/** Which figures are to be kept. */
export interface FiguresWanted {
  readonly year: TrainingYear;
  readonly policyId: number;
  readonly day: TrainingDay;
  readonly now: Date;
}
