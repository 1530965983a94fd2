import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../../platform/clock/clock';
import { Database } from '../../../../platform/database/database';
import { JobHandlers } from '../../../../platform/queue/job-handlers';
import { SealedResults } from '../../../credit-ledger/public';
import { PolicyLibrary, YearPolicyChecks } from '../../../credit-policy/public';
import { TAKE_ROSTER } from '../../assessments.jobs';
import { takeRoster } from '../roster/take-roster';
import { readSealedResults } from '../seal/read-sealed-results';
import { assertPolicyNotFixed } from './policy-of-opened-year';

@Injectable()
export class AnnualJobHandlers implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    private readonly checks: YearPolicyChecks,
    private readonly sealed: SealedResults,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.checks.register(assertPolicyNotFixed);
    this.sealed.register(readSealedResults);
    this.handlers.register(TAKE_ROSTER, ({ year }) => takeRoster(this.database, this.policies, year, this.clock));
  }
}
