import type { TrainingDay } from '#kernel';
import type { Amount, Condition, Scalar } from './conditions';
import type { Declarations } from './declarations';
import type { Rate, Multiplier } from './rates';
import type { CycleDefinition, OutcomeCondition, PeopleRules, Requirement, UnitMeasure } from './requirements';
import type { Rounding, Text } from './text';
import type { Vocabulary } from './vocabulary-document';

export type YearDecision = 'ledger' | 'start' | 'end' | 'certificate' | 'split_by_day';

export interface LedgerDefinition {
  readonly id: string;
  readonly title: Text;
  /** The word after a number: 学分, 学时, 天. */
  readonly unit: Text;
}

/** `1 unit = is × of`, e.g. `{ unit: 'day', is: 6, of: 'class_hour' }`. */
export interface UnitConversion {
  readonly unit: string;
  readonly is: number;
  readonly of: string;
}

/** Where a rule's quantity comes from. */
export interface QuantityMeasure {
  readonly unit?: string;
  /** The first that is present counts: `quantity`, `calendar_days`, `extra.x`, `attributes.x`. */
  readonly from?: readonly string[];
  /** When none of `from` is present: the smallest of those present. */
  readonly smallestOf?: readonly string[];
  /** Less than this counts nothing. */
  readonly minimum?: number;
  readonly most?: number;
  /** Rounding of the quantity itself, e.g. only whole hours. */
  readonly rounding?: Rounding;
}

export interface Gate {
  readonly title: Text;
  readonly clause?: string;
  readonly when: Condition;
  /** Raised on the person when the gate refuses, e.g. `withdrawn`. */
  readonly flag?: string;
}

export interface Bonus {
  readonly title: Text;
  readonly clause?: string;
  readonly when: Condition;
  readonly rate: Rate;
}

/** What one fact earns in one ledger. */
export interface Award {
  readonly measure?: QuantityMeasure;
  readonly rate: Rate;
  readonly bonuses?: readonly Bonus[];
  readonly multipliers?: readonly Multiplier[];
  readonly rounding?: Rounding;
  readonly itemCap?: Amount;
  /** Quantities of the whole year are added first and rated as one item. */
  readonly pool?: boolean;
}

export interface Rule extends Award {
  readonly id: string;
  readonly title: Text;
  readonly clause?: string;
  readonly when: Condition;
  /** The ledger that `rate` counts in; default the first. */
  readonly ledger?: string;
  readonly gates?: readonly Gate[];
  readonly buckets?: readonly string[];
  /** The item is spread evenly over this many years, beginning with its own. */
  readonly spreadYears?: number;
  /** The item counts in full in each of this many years, beginning with its own. */
  readonly validYears?: number;
  /** What the same fact earns in further ledgers. */
  readonly alsoEarns?: Readonly<Record<string, Award>>;
}

/** Which counted items something is about: all conditions must hold; nothing said means all items. */
export interface ItemSelector {
  readonly rules?: readonly string[];
  readonly buckets?: readonly string[];
  readonly when?: Condition;
}

export interface Refusal {
  readonly id: string;
  readonly title: Text;
  readonly clause?: string;
  readonly when: Condition;
}

export interface SameOnce {
  readonly id: string;
  readonly title: Text;
  readonly clause?: string;
  readonly over?: ItemSelector;
  /** Facts that agree in all of these fields are the same; a fact that lacks one stands alone. */
  readonly by: readonly string[];
}

export interface Limit {
  readonly id: string;
  readonly title: Text;
  readonly clause?: string;
  readonly over: ItemSelector;
  readonly ledger?: string;
  readonly times?: number;
  readonly keep?: 'highest' | 'earliest';
  readonly max?: Amount;
  /** The limit holds separately for each group of items that agree in these fields. */
  readonly each?: readonly string[];
}

export interface Bucket {
  readonly id: string;
  readonly title: Text;
  readonly clause?: string;
  readonly ledger?: string;
  /** Independent classifications: buckets of one axis are shown together. */
  readonly axis?: string;
  /** Items belong when their rule names the bucket or when this holds. */
  readonly when?: Condition;
  readonly max?: Amount;
  /** At most this percentage of the ledger's items together, its own included. */
  readonly maxShare?: number;
}

/** Raises a total or a bucket to at least an amount when a matching fact was counted: "deemed to have …". */
export interface DeemedTotal {
  readonly id: string;
  readonly title: Text;
  readonly clause?: string;
  readonly when: Condition;
  readonly bucket?: string;
  readonly ledger?: string;
  readonly atLeast: Amount;
}

export interface OpeningBalance {
  readonly id: string;
  readonly title: Text;
  readonly clause?: string;
  readonly when?: Condition;
  readonly bucket?: string;
  readonly ledger?: string;
  readonly amount: Amount;
}

export interface CarryOverRule {
  readonly id: string;
  readonly title: Text;
  readonly clause?: string;
  /** What has a surplus: a bucket, or the ledger's total when absent. */
  readonly from?: string;
  readonly ledger?: string;
  /** Only what exceeds this requirement (or amount) is carried. */
  readonly above: string | Amount;
  /** The bucket it enters next year; the total only when absent. */
  readonly to?: string;
  /** The part of the surplus that is carried; default 1. */
  readonly times?: number;
  readonly most?: Amount;
  /** 1 = next year only. Absent = no end. */
  readonly validYears?: number;
  /** `all`: enters whole next year. `as_needed`: oldest lots first, only what the requirement still lacks. */
  readonly use?: 'all' | 'as_needed';
}

export interface VerdictBand {
  readonly code: string;
  readonly title: Text;
  readonly clause?: string;
  readonly when?: OutcomeCondition;
}

export interface Consequence {
  readonly code: string;
  readonly title: Text;
  readonly clause?: string;
  readonly when: OutcomeCondition;
  /** How firmly the rule speaks; the system advises either way, a person decides. */
  readonly wording?: 'shall' | 'generally' | 'in_principle';
}

export interface Policy {
  readonly $schema?: string;
  readonly format: 1;
  readonly code: string;
  /** Named by the authors; a confirmed version is never changed. */
  readonly version: string;
  readonly title: Text;
  readonly source: Text & { readonly url?: string };
  readonly confirmed: boolean;
  readonly note?: Text;
  readonly effective: { readonly from: TrainingDay; readonly until?: TrainingDay };
  readonly clauses?: Readonly<Record<string, Text>>;
  readonly vocabulary?: Vocabulary;
  /** From lowest to highest, by field; defaults exist for `profile.rank`, `profile.post`, `attributes.organiserLevel`. */
  readonly ladders?: Readonly<Record<string, readonly Scalar[]>>;
  readonly year?: {
    /** `MM-DD`, default `01-01`. */
    readonly startsOn?: string;
    /** The calendar year that names a training year not beginning on 1 January; default `end`. */
    readonly namedBy?: 'start' | 'end';
    readonly decidedBy?: YearDecision;
  };
  readonly ledgers?: readonly LedgerDefinition[];
  readonly conversions?: readonly UnitConversion[];
  readonly rounding?: { readonly item?: Rounding; readonly total?: Rounding };
  readonly refuse?: readonly Refusal[];
  readonly rules: readonly Rule[];
  readonly sameOnce?: readonly SameOnce[];
  readonly limits?: readonly Limit[];
  readonly buckets?: readonly Bucket[];
  readonly opening?: readonly OpeningBalance[];
  readonly deemed?: readonly DeemedTotal[];
  readonly requirements: readonly Requirement[];
  readonly carryOver?: readonly CarryOverRule[];
  readonly declarations?: Declarations;
  readonly people?: PeopleRules;
  readonly verdict?: { readonly bands?: readonly VerdictBand[]; readonly consequences?: readonly Consequence[] };
  readonly cycles?: readonly CycleDefinition[];
  readonly unitMeasures?: readonly UnitMeasure[];
}
