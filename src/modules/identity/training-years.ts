/** Injection token: which training years there is anything to see of. Provided by the application; without it, the current one. */
export const TRAINING_YEARS = Symbol('TrainingYears');

export interface TrainingYears {
  /** Newest first. */
  list(): Promise<readonly number[]>;
}
