import { Module } from '@nestjs/common';
import { CreditLedgerModule } from '../credit-ledger/public';
import { CreditPolicyModule } from '../credit-policy/public';
import { AnnualJobHandlers } from './annual/year/annual-job-handlers';
import { YearKeeper } from './annual/year/year-keeper';
import { AssessmentJobHandlers, AssessmentWork } from './assessment-job-handlers';
import { PersonYears } from './counting/person-years';
import { ComputeShard } from './runs/compute-shard';
import { RunSweeper } from './runs/run-sweeper';
import { RefreshStanding } from './standing/refresh-standing';
import { RenewStanding } from './standing/renew-standing';

/** Works in every process; only workers start the sweeper and consume the jobs. */
@Module({
  imports: [CreditLedgerModule, CreditPolicyModule],
  providers: [PersonYears, ComputeShard, RefreshStanding, RenewStanding, AssessmentWork, AssessmentJobHandlers, AnnualJobHandlers, YearKeeper, RunSweeper],
  exports: [PersonYears, RunSweeper, YearKeeper, RefreshStanding],
})
export class AssessmentsModule {}
