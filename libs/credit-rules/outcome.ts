import type { Hundredths, TrainingYear } from '#kernel';
import type { CarryLot } from './facts';

export interface RequirementOutcome {
  readonly id: string;
  /** Hundredths of credits, of items (100 = one) or of percent, as the requirement counts. */
  readonly needed: Hundredths;
  readonly counted: Hundredths;
  readonly met: boolean;
  readonly excused?: true;
  /** Not met, but its deadline has not come. */
  readonly pending?: true;
  /** The requirement it is a part of. */
  readonly partOf?: string;
  readonly advisory?: true;
}

/** What a category of activity came to in one ledger and one set of buckets. */
export interface CategoryAmount {
  /** Place of the ledger in the policy. */
  readonly ledger: number;
  /** Undefined for what is no activity: carried in, opening balances, deemed amounts, deductions, rounding of totals. */
  readonly category: string | undefined;
  /** A bit for each bucket, by its place in the policy: 5 is the first and the third. */
  readonly buckets: number;
  readonly amount: Hundredths;
}

/** A counted person-year. Amounts of the first ledger unless a bucket belongs to another. */
export interface Outcome {
  readonly total: Hundredths;
  readonly ledgerTotals: Readonly<Record<string, Hundredths>>;
  readonly buckets: Readonly<Record<string, Hundredths>>;
  readonly byCategory: readonly CategoryAmount[];
  readonly requirements: readonly RequirementOutcome[];
  readonly carryOut: readonly CarryLot[];
  /** A band's code; `excluded` for people who are not assessed. */
  readonly verdict: string;
  readonly flags: readonly string[];
  /** Excused from everything that applies: in no denominator. */
  readonly exempt?: true;
  /** How the cycles that concern the person stand; only where their earlier years were brought. */
  readonly cycles?: readonly CycleStanding[];
}

/** How a cycle stands in one of its years. */
export interface CycleStanding {
  readonly cycle: string;
  readonly firstYear: TrainingYear;
  readonly lastYear: TrainingYear;
  /** False while years of the cycle are still to come. */
  readonly complete: boolean;
  readonly total: Hundredths;
  /** What must hold in every year is named `id@year`. */
  readonly requirements: readonly RequirementOutcome[];
  /** `met`, `not_met` or, before the end, `open`. */
  readonly verdict: 'met' | 'not_met' | 'open';
}

export interface CycleOutcome extends CycleStanding {
  readonly years: readonly { readonly year: TrainingYear; readonly outcome: Outcome }[];
  readonly buckets: Readonly<Record<string, Hundredths>>;
}
