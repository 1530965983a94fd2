import { Inject, Injectable } from '@nestjs/common';
import { trainingDayAt, type Clock, type TrainingDay, type TrainingYear } from '#kernel';
import { CLOCK } from '../../platform/clock/clock';
import { PolicyLibrary, type ReadyPolicy } from '../credit-policy/public';

export interface YearContext {
  readonly now: Date;
  /** The day whose postings are shown: today, or the last day of a year that is over. */
  readonly day: TrainingDay;
  readonly policy: ReadyPolicy | undefined;
}

/** What every figure of a year is read against. */
@Injectable()
export class TrainingYearContext {
  constructor(
    private readonly policies: PolicyLibrary,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(year: TrainingYear): Promise<YearContext> {
    return { ...this.dayOf(year), policy: await this.policies.inForceOrNone(year) };
  }

  /** Without the policy, for what finds it by itself. */
  dayOf(year: TrainingYear): Omit<YearContext, 'policy'> {
    const now = this.clock.now();
    const today = trainingDayAt(now);
    const lastDay: TrainingDay = `${year}-12-31`;
    return { now, day: today < lastDay ? today : lastDay };
  }
}
