import type { Hundredths, TrainingDay, TrainingYear } from '#kernel';

export type RegisterLanguage = 'zh-CN' | 'en';

/** One ledger entry as the form shows it. All texts are already in the form's language. */
export interface RegisterEntry {
  readonly date: TrainingDay;
  readonly activity: string;
  readonly category: string;
  readonly organiser: string;
  /** Hundredths of `unit`. */
  readonly quantity: Hundredths;
  readonly unit: string;
  readonly clause: string;
  /** What the entry counts after every cap. */
  readonly credits: Hundredths;
  /** Why it counts other than its face value: cut off by a cap, reversed, counted elsewhere. */
  readonly note?: string;
}

export interface RegisterRequirement {
  readonly title: string;
  readonly clause: string;
  /** What `needed` and `counted` are hundredths of. */
  readonly measure: 'credits' | 'items' | 'percent';
  readonly needed: Hundredths;
  readonly counted: Hundredths;
  readonly state: 'met' | 'not_met' | 'excused' | 'pending';
}

export interface RegisterAmount {
  readonly title: string;
  readonly credits: Hundredths;
}

/** 学分登记表: a person's training year as it is printed, signed and filed. Holds no unmasked resident ID. */
export interface CreditRegister {
  readonly language: RegisterLanguage;
  readonly unit: string;
  readonly year: TrainingYear;
  /** The instant the figures were read; printed in China's time. */
  readonly asOf: Date;
  readonly person: {
    readonly name: string;
    readonly maskedResidentId: string;
    readonly post: string;
    readonly rank: string;
    readonly staffKind: string;
  };
  readonly policy: { readonly title: string; readonly version: string; readonly confirmed: boolean };
  /** The word after a total: credits here, class hours there. */
  readonly countedIn: string;
  /** In ledger order. */
  readonly entries: readonly RegisterEntry[];
  readonly requirements: readonly RegisterRequirement[];
  readonly buckets: readonly RegisterAmount[];
  readonly total: Hundredths;
  /** Named by the bucket they enter. */
  readonly carryOut: readonly RegisterAmount[];
  /** What the system advises; a person decides. */
  readonly advice: { readonly verdict: string; readonly reasons: readonly string[] };
  readonly ledger: { readonly headHash: string; readonly entryCount: number };
}
