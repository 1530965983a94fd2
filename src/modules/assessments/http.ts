import { Module } from '@nestjs/common';
import { CreditLedgerModule } from '../credit-ledger/public';
import { CreditPolicyModule } from '../credit-policy/public';
import { AppraisalController } from './annual/appraisal/appraisal.controller';
import { ObjectionsController } from './annual/objections/objections.controller';
import { PublicityController } from './annual/publicity/publicity.controller';
import { PublishedYearsController } from './annual/publicity/published-years.controller';
import { SignOffsController } from './annual/sign-off/sign-offs.controller';
import { AnnualStepsController } from './annual/year/annual-steps.controller';
import { AnnualController } from './annual/year/annual.controller';
import { AssessmentsModule } from './assessments.module';
import { DryRunsController } from './dry-runs/dry-runs.controller';
import { RunResultsController } from './reading/run-results.controller';
import { RunsController } from './reading/runs.controller';

@Module({
  imports: [CreditLedgerModule, CreditPolicyModule, AssessmentsModule],
  controllers: [
    DryRunsController, RunsController, RunResultsController, AnnualController, AnnualStepsController, SignOffsController, PublicityController,
    PublishedYearsController, ObjectionsController, AppraisalController,
  ],
})
export class AssessmentsHttp {}
