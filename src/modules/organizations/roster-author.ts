import type { TrainingDay } from '#kernel';

/** Who brought a roster, and from which day its facts are in force. */
export interface RosterAuthor {
  readonly accountId: number;
  readonly name: string;
  /** The day from which changed facts are in force; facts of people new to the city are in force from `newFrom`. */
  readonly changedFrom: TrainingDay;
  readonly newFrom: TrainingDay;
}
