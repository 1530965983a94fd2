import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/public';
import { CreditLedgerModule } from '../credit-ledger/public';
import { CreditPolicyModule } from '../credit-policy/public';
import { ClaimsModule } from '../credit-registration/public';
import { ClaimForecastsController } from './claim-forecast/claim-forecasts.controller';
import { OverviewController } from './overview/overview.controller';
import { PeopleController } from './people/people.controller';
import { DecisionTrialController } from './person-year/decision-trial';
import { YearExplainer } from './person-year/explain-person-year';
import { PersonYearController } from './person-year/person-year.controller';
import { PersonController } from './person-year/person.controller';
import { TranscriptsController } from './transcripts/transcripts.controller';
import { TrainingYearContext } from './training-year-context';
import { UnitsController } from './units/units.controller';
import { WhatIsMissingController } from './what-is-missing/what-is-missing.controller';

@Module({
  imports: [CreditLedgerModule, CreditPolicyModule, ClaimsModule, AssessmentsModule],
  controllers: [UnitsController, OverviewController, PeopleController, PersonController, PersonYearController, DecisionTrialController, ClaimForecastsController, TranscriptsController, WhatIsMissingController],
  providers: [TrainingYearContext, YearExplainer],
})
export class ReportingModule {}
