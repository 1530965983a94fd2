import { Inject, Injectable } from '@nestjs/common';
import { trainingDayAt, type Clock, type TrainingDay, type TrainingYear } from '#kernel';
import { CLOCK } from '../../platform/clock/clock';
import { PolicyLibrary, type ReadyPolicy } from '../credit-policy/public';
import { reportingErrors } from './reporting.errors';

export interface YearContext {
  readonly now: Date;
  /** The day whose postings are shown: today, the last day of a year that is over, or the day asked for. */
  readonly day: TrainingDay;
  /** That day was asked for: units are shown as they stood on it. */
  readonly past?: true;
  readonly policy: ReadyPolicy | undefined;
}

/** What every figure of a year is read against. */
@Injectable()
export class TrainingYearContext {
  constructor(
    private readonly policies: PolicyLibrary,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError AS_OF_IN_FUTURE */
  async of(year: TrainingYear, asOf?: TrainingDay): Promise<YearContext> {
    return { ...this.dayOf(year, asOf), policy: await this.policies.inForceOrNone(year) };
  }

  /** Without the policy, for what finds it by itself. */
  dayOf(year: TrainingYear, asOf?: TrainingDay): Omit<YearContext, 'policy'> {
    const now = this.clock.now();
    const today = trainingDayAt(now);
    if (asOf !== undefined && asOf > today) throw reportingErrors.asOfInFuture({ asOf, today });
    if (asOf !== undefined) return { now, day: asOf, past: true };
    const lastDay: TrainingDay = `${year}-12-31`;
    return { now, day: today < lastDay ? today : lastDay };
  }
}
