import type { Hundredths, TrainingDay, TrainingYear } from '#kernel';
import type { Scalar } from './policy/conditions';

/** What kind of thing happened. Interned by the caller: equal kinds should be one object, so that rules are looked up once. */
export interface FactKind {
  readonly category: string;
  readonly unit: string;
  /** `organiserLevel`, `form`, `authorOrder`, `degree`, `watchedShare`, `testPassed`, `topic`, `course`, … */
  readonly attributes: Readonly<Record<string, Scalar>>;
}

/** One thing that happened, as the ledger recorded it. */
export interface Fact {
  readonly id: number;
  readonly kind: FactKind;
  /** Hundredths of `kind.unit`. Negative for a correction. */
  readonly quantity: number;
  readonly startsOn: TrainingDay;
  readonly endsOn: TrainingDay;
  /** The year the ledger filed it under; decides when the policy says `ledger`. */
  readonly trainingYear?: TrainingYear;
  readonly achievementKey?: string;
  readonly title?: string;
  /** Facts that vary too much to be part of a kind: `organiser`, `certificateOn`, `days`, `classHours`, `leaveHours`, … */
  readonly extra?: Readonly<Record<string, Scalar>>;
  /** The fact this one takes back; both then count nothing. */
  readonly reverses?: number;
}

/** The person as the year's roster snapshot has them; spelled as on the roster. */
export interface PersonProfile {
  readonly rank?: string;
  readonly post?: string;
  readonly staffKind?: string;
  readonly managedBy?: string;
  readonly status?: string;
  readonly orgLevel?: string;
  readonly sex?: string;
  readonly unit?: string;
  readonly bornOn?: TrainingDay;
  readonly rankSince?: TrainingDay;
  readonly postSince?: TrainingDay;
  readonly joinedOn?: TrainingDay;
  readonly leftOn?: TrainingDay;
  readonly [field: string]: Scalar | undefined;
}

/** Credits brought from an earlier year. `bucket` is `total` when they enter no bucket. */
export interface CarryLot {
  readonly bucket: string;
  readonly amount: Hundredths;
  readonly fromYear: TrainingYear;
  readonly expiresAfterYear?: TrainingYear;
}

/** What a person decided about a person-year; each is logged elsewhere with its author. */
export type Decision =
  | { readonly kind: 'exemption'; readonly requirement?: string; readonly reason: string }
  | { readonly kind: 'reduction'; readonly requirement: string; readonly by?: Hundredths; readonly percent?: number; readonly reason: string }
  | { readonly kind: 'override'; readonly requirement: string; readonly needed: Hundredths; readonly reason: string }
  | { readonly kind: 'opening_balance'; readonly bucket?: string; readonly amount: Hundredths; readonly reason: string }
  | { readonly kind: 'penalty'; readonly bucket?: string; readonly amount: Hundredths; readonly reason: string }
  | { readonly kind: 'excluded'; readonly reason: string }
  | { readonly kind: 'fact_excluded'; readonly factId: number; readonly reason: string }
  | { readonly kind: 'make_up'; readonly factId: number; readonly forYear: TrainingYear; readonly reason: string }
  | { readonly kind: 'rank_changed'; readonly on: TrainingDay }
  | { readonly kind: 'judge_as'; readonly profile: PersonProfile; readonly reason: string };

/** What is remembered of an earlier year. */
export interface YearHistory {
  readonly year: TrainingYear;
  readonly verdict: string;
  readonly met: readonly string[];
  readonly notMet: readonly string[];
}

export interface PersonYear {
  readonly year: TrainingYear;
  readonly profile: PersonProfile;
  /** In any order. Includes facts of earlier years when `needs.earlierYears` > 0. */
  readonly facts: readonly Fact[];
  readonly carryIn: readonly CarryLot[];
  readonly decisions: readonly Decision[];
  readonly history?: readonly YearHistory[];
}
