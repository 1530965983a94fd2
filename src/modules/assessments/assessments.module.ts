import { Module } from '@nestjs/common';
import { CreditLedgerModule } from '../credit-ledger/public';
import { CreditPolicyModule } from '../credit-policy/public';
import { AssessmentJobHandlers, AssessmentWork } from './assessment-job-handlers';
import { PersonYears } from './counting/person-years';
import { RunResultsController } from './reading/run-results.controller';
import { RunsController } from './reading/runs.controller';
import { ComputeShard } from './runs/compute-shard';
import { RunSweeper } from './runs/run-sweeper';
import { RefreshStanding } from './standing/refresh-standing';
import { RenewStanding } from './standing/renew-standing';

/** Works in every process; only workers start the sweeper and consume the jobs. */
@Module({
  imports: [CreditLedgerModule, CreditPolicyModule],
  controllers: [RunsController, RunResultsController],
  providers: [PersonYears, ComputeShard, RefreshStanding, RenewStanding, AssessmentWork, AssessmentJobHandlers, RunSweeper],
  exports: [PersonYears, RunSweeper, RefreshStanding],
})
export class AssessmentsModule {}
