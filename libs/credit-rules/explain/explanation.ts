import type { Hundredths } from '#kernel';
import type { Text } from '../policy/text';

/** The stations of the fixed order of evaluation. */
export const EXPLANATION_STEPS = [
  'not_accepted', 'not_counted', 'rate', 'item_cap', 'same_once', 'spread', 'times', 'limit', 'bucket_cap',
  'penalty', 'opening', 'carry_in', 'deemed', 'total_rounding', 'total', 'decision', 'requirement', 'verdict', 'consequence', 'carry_out', 'flag',
] as const;
export type ExplanationStep = (typeof EXPLANATION_STEPS)[number];

export interface ExplanationLine {
  readonly step: ExplanationStep;
  readonly ledger: string;
  /** What this line adds to the ledger's total. The lines of a ledger add up to its total. */
  readonly amount: Hundredths;
  readonly words: Text;
  /** What the line is about: the rule, limit, bucket or requirement. */
  readonly title?: Text;
  readonly clause?: string;
  readonly id?: string;
  readonly factId?: number;
  /** Buckets the amount belongs to. */
  readonly buckets?: readonly string[];
}

/** Collects lines while an evaluation runs; evaluations without one collect nothing. */
export class Trace {
  readonly lines: ExplanationLine[] = [];

  add(line: ExplanationLine): void {
    this.lines.push(line);
  }
}
