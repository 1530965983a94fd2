import type { TrainingDay } from '#kernel';
import type { ReadyPolicy } from '../../credit-policy/public';
import type { UnitInScope } from '../../identity/public';

/** What an overview is read against. */
export interface OverviewContext {
  readonly day: TrainingDay;
  readonly now: Date;
  readonly policy: ReadyPolicy;
  readonly unit: UnitInScope;
  /** The day was asked for. */
  readonly past?: true;
}
