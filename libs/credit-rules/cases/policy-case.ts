import type { TrainingDay, TrainingYear } from '#kernel';
import type { Decision, PersonProfile, YearHistory } from '../facts';
import type { Scalar } from '../policy/conditions';
import type { ShownOutcome } from './show-outcome';

/** A fact as people write it: natural numbers, the usual unit of its category unless another is named. */
export interface CaseFact {
  readonly category: string;
  readonly quantity: number;
  readonly unit?: string;
  readonly attributes?: Readonly<Record<string, Scalar>>;
  readonly extra?: Readonly<Record<string, Scalar>>;
  readonly title?: string;
  readonly achievementKey?: string;
  readonly startsOn?: TrainingDay;
  readonly endsOn?: TrainingDay;
  readonly trainingYear?: TrainingYear;
}

export interface CaseLot {
  readonly bucket: string;
  /** Credits, not hundredths. */
  readonly amount: number;
  readonly fromYear: TrainingYear;
  readonly expiresAfterYear?: TrainingYear;
}

/** One person-year that is worked out by hand, kept with a policy: what goes in and what must come out. */
export interface PolicyCase {
  readonly title: string;
  /** The year in which the policy takes effect, unless another is named. */
  readonly year?: TrainingYear;
  readonly profile?: PersonProfile;
  readonly facts?: readonly CaseFact[];
  readonly carryIn?: readonly CaseLot[];
  /** Amounts in credits. */
  readonly decisions?: readonly Decision[];
  readonly history?: readonly YearHistory[];
  /** Only what is named is compared. */
  readonly gives: Partial<ShownOutcome>;
}
