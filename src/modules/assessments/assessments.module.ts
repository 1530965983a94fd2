import { Module } from '@nestjs/common';
import { CreditLedgerModule } from '../credit-ledger/public';
import { CreditPolicyModule } from '../credit-policy/public';
import { AppraisalController } from './annual/appraisal/appraisal.controller';
import { ObjectionsController } from './annual/objections/objections.controller';
import { PublicityController } from './annual/publicity/publicity.controller';
import { SignOffsController } from './annual/sign-off/sign-offs.controller';
import { AnnualController } from './annual/year/annual.controller';
import { AnnualJobHandlers } from './annual/year/annual-job-handlers';
import { AnnualStepsController } from './annual/year/annual-steps.controller';
import { YearKeeper } from './annual/year/year-keeper';
import { AssessmentJobHandlers, AssessmentWork } from './assessment-job-handlers';
import { DryRunsController } from './dry-runs/dry-runs.controller';
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
  controllers: [DryRunsController, RunsController, RunResultsController, AnnualController, AnnualStepsController, SignOffsController, PublicityController, ObjectionsController, AppraisalController],
  providers: [PersonYears, ComputeShard, RefreshStanding, RenewStanding, AssessmentWork, AssessmentJobHandlers, AnnualJobHandlers, YearKeeper, RunSweeper],
  exports: [PersonYears, RunSweeper, YearKeeper, RefreshStanding],
})
export class AssessmentsModule {}
