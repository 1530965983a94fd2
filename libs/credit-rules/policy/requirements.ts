import type { Amount, Condition } from './conditions';
import type { Rounding, Text } from './text';

/** A number taken from a counted person-year. Exactly one of `total`, `bucket`, `buckets`, `items`, `count`, `share`. */
export interface Measure {
  readonly ledger?: string;
  readonly total?: true;
  readonly bucket?: string;
  /** Items in any of these buckets, each once. */
  readonly buckets?: readonly string[];
  /** Counted amount of the items whose fact fits. */
  readonly items?: Condition;
  /** How many counted items fit. */
  readonly count?: Condition;
  /** `share` as a percentage of `of`. */
  readonly share?: Measure;
  readonly of?: Measure;
  /** Whether carried-in credits take part: default only in a total and in the bucket they were sent to. */
  readonly carryIn?: boolean;
  /** `caps`: amounts as they were before limits and bucket caps. */
  readonly before?: 'caps';
}

/** A leaf has `counts` and a bound; a group has exactly one of `allOf`, `anyOf`, `someOf`. */
export interface Requirement {
  readonly id: string;
  readonly title: Text;
  readonly clause?: string;
  /** Whom it concerns. */
  readonly when?: Condition;
  readonly counts?: Measure;
  readonly atLeast?: Amount;
  readonly atMost?: Amount;
  readonly allOf?: readonly Requirement[];
  readonly anyOf?: readonly Requirement[];
  readonly someOf?: { readonly least: number; readonly of: readonly Requirement[] };
  /** Nested minimums that must hold as well. */
  readonly within?: readonly Requirement[];
  /** Once only, by a day counted from the day in a profile field; before that day an unmet requirement is pending. */
  readonly deadline?: { readonly after: string; readonly months: number };
  readonly excusedWhen?: OutcomeCondition;
  /** Follows `people.proRate`; default true for minimums of credits. */
  readonly proRate?: boolean;
  /** Shown, but the verdict does not depend on it. */
  readonly advisory?: boolean;
}

/** A test of a counted person-year. All entries must hold. */
export interface OutcomeCondition {
  readonly all?: readonly OutcomeCondition[];
  readonly any?: readonly OutcomeCondition[];
  readonly not?: OutcomeCondition;
  /** Every applicable requirement is met or excused. */
  readonly allMet?: boolean;
  readonly requirement?: string;
  readonly is?: 'met' | 'not_met' | 'excused' | 'pending';
  readonly measure?: Measure;
  readonly atLeast?: Amount;
  readonly above?: Amount;
  readonly atMost?: Amount;
  readonly below?: Amount;
  readonly verdict?: string | readonly string[];
  readonly flag?: string;
  readonly profile?: Condition;
  /** Some accepted fact fits. */
  readonly fact?: Condition;
  /** This year and the years before it, without a gap. */
  readonly consecutive?: { readonly years: number; readonly verdict?: string | readonly string[]; readonly notMet?: string };
}

export interface PeopleRules {
  /** Not counted among those assessed; the verdict is `excluded`. */
  readonly excluded?: readonly { readonly id: string; readonly title: Text; readonly clause?: string; readonly when: Condition }[];
  /** Excused from some or (absent) all requirements. With `needsDecision` only a recorded exemption excuses; the rule raises a flag. */
  readonly exempt?: readonly {
    readonly id: string;
    readonly title: Text;
    readonly clause?: string;
    readonly when: Condition;
    readonly requirements?: readonly string[];
    readonly needsDecision?: boolean;
  }[];
  /** People whose day in `since` falls in the training year. */
  readonly newInPost?: { readonly since: string; readonly judged: 'this_year' | 'next_year' | 'pro_rata'; readonly title: Text; readonly clause?: string };
  /** Minimums shrink with the months served in the year. Off unless stated. */
  readonly proRate?: { readonly from?: string; readonly until?: string; readonly countMonthOfChange?: boolean; readonly rounding?: Rounding };
  /** A change of rank inside the year; default: flagged when a rule asks for rank or post. */
  readonly rankChange?: 'flag' | 'ignore';
}

export interface CycleDefinition {
  readonly id: string;
  readonly title: Text;
  readonly clause?: string;
  readonly when?: Condition;
  readonly years: number;
  readonly kind: 'fixed' | 'rolling' | 'since_appointment';
  /** `fixed`: any first year of a cycle. */
  readonly firstYear?: number;
  /** `since_appointment`: default `profile.rankSince`. */
  readonly since?: string;
  /** Judged over the sums of the cycle. */
  readonly requirements: readonly Requirement[];
  /** Judged in every year of the cycle as well. */
  readonly everyYear?: readonly Requirement[];
  /** Facts marked `extra.makeUpFor` count in that year of the same cycle. */
  readonly makeUp?: boolean;
}

/** What a unit is judged by; excluded and wholly exempt people are in no denominator. */
export interface UnitMeasure {
  readonly id: string;
  readonly title: Text;
  readonly clause?: string;
  readonly kind: 'average' | 'completion_rate' | 'points_per_failing';
  /** `average`: of what; default the total. */
  readonly of?: Measure;
  readonly verdicts?: readonly string[];
  readonly atLeast?: number;
  readonly points?: number;
  readonly least?: number;
}
