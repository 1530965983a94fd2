/** The year a credit counts in. Named by its calendar year even where a policy starts it on another day. */
export type TrainingYear = number;

export function isTrainingYear(value: unknown): value is TrainingYear {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2200;
}
