import type { Text } from './text';

export const REVIEW_LEVELS = ['one_level', 'two_levels', 'reviewer_decides'] as const;

/** `reviewer_decides`: the first reviewer ends it there or passes it up. */
export type ReviewLevels = (typeof REVIEW_LEVELS)[number];

/** How one category is declared. What its form asks follows from the rules that count it. */
export interface DeclarationRule {
  readonly category: string;
  readonly clause?: string;
  readonly advice?: Text;
  /** The papers asked for; without any, none has to be handed in. Default: one paper that proves it. */
  readonly evidence?: readonly Text[];
  readonly review?: ReviewLevels;
  /** 备案: only what was filed, and the filing approved, may be declared. */
  readonly filedBefore?: boolean;
}

/** Which categories people and units declare. Without this part, every category that a rule counts, at any time. */
export interface Declarations {
  /** Days after the last day of the activity; later is late. */
  readonly withinDays?: number;
  /** Days after the last day of the training year; later is late. */
  readonly daysAfterYear?: number;
  readonly late?: 'with_reason' | 'refused';
  readonly categories: readonly DeclarationRule[];
}
