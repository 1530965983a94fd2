/** What the tests read of the answers. */
export interface Row {
  readonly id: number;
  readonly name: string;
  readonly unitId: number;
  readonly rank: string;
  readonly totalHundredths: number | null;
  readonly verdict: string | null;
  readonly unmet: readonly { readonly id: string }[];
  readonly flags: readonly string[];
}

export interface Training {
  readonly claims: { readonly count: number; readonly byAge: readonly { readonly age: string; readonly first: number; readonly upper: number }[] } | null;
  readonly callUps: { readonly people: number; readonly called: number; readonly repeated: number; readonly byUnit: readonly { readonly unitId: number; readonly own: boolean; readonly people: number; readonly called: number }[] };
  readonly classes: readonly { readonly taken: number }[];
  readonly bases: readonly object[] | null;
}

export interface Overview {
  readonly day: string;
  readonly denominator: { readonly people: number; readonly excluded: number };
  readonly met: number;
  readonly notMet: number;
  readonly pending: number;
  readonly flagged: number;
  readonly byUnit: readonly { readonly unitId: number; readonly people: number; readonly met: number }[];
  readonly byRank: readonly { readonly rank: string; readonly people: number; readonly met: number }[];
  readonly byRequirement: readonly { readonly id: string; readonly people: number; readonly met: number }[];
  readonly byPost: readonly { readonly post: string; readonly people: number; readonly met: number }[];
  readonly byCategory: readonly {
    readonly amount: number;
    readonly buckets: readonly { readonly id: string; readonly people: number; readonly amount: number }[];
    readonly categories: readonly { readonly category: string | null; readonly people: number; readonly amount: number; readonly inBuckets: readonly { readonly bucket: string; readonly amount: number }[] }[];
  }[];
  readonly atRisk: { readonly count: number; readonly people: readonly Row[] };
}
