import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../../platform/clock/clock';
import { Database } from '../../../../platform/database/database';
import { JobHandlers } from '../../../../platform/queue/job-handlers';
import { PolicyLibrary, YearPolicyChecks } from '../../../credit-policy/public';
import { TAKE_ROSTER } from '../../assessments.jobs';
import { takeRoster } from '../roster/take-roster';
import { assertPolicyNotFixed } from './policy-of-opened-year';

@Injectable()
export class AnnualJobHandlers implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    private readonly checks: YearPolicyChecks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.checks.register(assertPolicyNotFixed);
    this.handlers.register(TAKE_ROSTER, ({ year }) => takeRoster(this.database, this.policies, year, this.clock));
  }
}
