import type { Text } from '#credit-rules';
import type { LiveSystem } from './live-system';

/**
 * `absent`, `off` (known to the product and switched off) and `present` of what must not be; `kept` and `lacking` of what must be.
 */
export const RED_LINE_STANDINGS = ['absent', 'off', 'kept', 'present', 'lacking'] as const;
export type RedLineStanding = (typeof RED_LINE_STANDINGS)[number];

export interface Sight {
  readonly standing: RedLineStanding;
  /** What was looked at, so that an inspector can look as well. */
  readonly looked: Text;
  /** What was found there. */
  readonly found: readonly Text[];
}

export interface RedLine {
  readonly id: string;
  readonly title: Text;
  /** What the rule asks. */
  readonly rule: Text;
  /** Judges the system as it runs, never by what is claimed of it. */
  look(live: LiveSystem): Sight;
}
