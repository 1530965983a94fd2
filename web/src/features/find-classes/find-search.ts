import { TRAINING_FORMS, type TrainingForm } from '#contracts';
import type { ClassKind } from '../../api/classes';
import type { PagingSearch } from '../../pieces/data-list/paging';

export const FORMS = Object.keys(TRAINING_FORMS) as readonly TrainingForm[];

/** What a trainee may ask for besides everything that is not over. */
export const FIND_STATES = ['enrolling', 'published', 'running', 'past', 'all'] as const;
export type FindState = (typeof FIND_STATES)[number];

export interface FindFilter {
  readonly q?: string;
  /** Left out: what is not over. */
  readonly state?: FindState;
  readonly kind?: ClassKind;
  readonly form?: TrainingForm;
  readonly from?: string;
  readonly to?: string;
  readonly mayApply?: true;
  /** Whole credits. */
  readonly credits?: number;
}

export type FindSearch = FindFilter & PagingSearch;
