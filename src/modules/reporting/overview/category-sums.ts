import type { CategoryCell } from '../../assessments/public';

/** Every category together. */
export const ALL_CATEGORIES = -2;
/** Every bucket and what is in none. */
export const WHOLE_LEDGER = -1;

export interface CategorySum {
  readonly ledger: number;
  readonly category: number;
  readonly bucket: number;
  /** Who has anything there. */
  people: number;
  amount: number;
}

type PackedSum = readonly [ledger: number, category: number, bucket: number, people: number, amount: number];

/** Adds people up by ledger, category and bucket; whoever has two cells at one place is one of its people. */
export class CategorySums {
  private readonly sums = new Map<string, CategorySum>();

  add(cells: readonly CategoryCell[]): void {
    const present = new Set<CategorySum>();
    for (const [ledger, category, buckets, amount] of cells) {
      for (const bucket of [WHOLE_LEDGER, ...bucketsOf(buckets)]) {
        for (const under of [category, ALL_CATEGORIES]) {
          const sum = this.at(ledger, under, bucket);
          sum.amount += amount;
          present.add(sum);
        }
      }
    }
    for (const sum of present) sum.people += 1;
  }

  /** Adds what was added up elsewhere. */
  addPacked(packed: string): void {
    for (const [ledger, category, bucket, people, amount] of JSON.parse(packed) as PackedSum[]) {
      const sum = this.at(ledger, category, bucket);
      sum.people += people;
      sum.amount += amount;
    }
  }

  packed(): string {
    return JSON.stringify(this.list().map(({ ledger, category, bucket, people, amount }): PackedSum => [ledger, category, bucket, people, amount]));
  }

  list(): CategorySum[] {
    return [...this.sums.values()];
  }

  private at(ledger: number, category: number, bucket: number): CategorySum {
    const key = `${ledger} ${category} ${bucket}`;
    const known = this.sums.get(key);
    if (known) return known;
    const opened = { ledger, category, bucket, people: 0, amount: 0 };
    this.sums.set(key, opened);
    return opened;
  }
}

function bucketsOf(bits: number): number[] {
  const buckets: number[] = [];
  for (let rest = bits, bucket = 0; rest > 0; rest = Math.floor(rest / 2), bucket += 1) if (rest % 2 === 1) buckets.push(bucket);
  return buckets;
}
