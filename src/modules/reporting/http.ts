import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AssessmentsModule } from '../assessments/public';
import { CreditLedgerModule } from '../credit-ledger/public';
import { CreditPolicyModule } from '../credit-policy/public';
import { ClaimsModule } from '../credit-registration/public';
import { ClaimForecastsController } from './claim-forecast/claim-forecasts.controller';
import { ComplaintFilesController } from './complaints/complaint-files.controller';
import { ComplaintsController } from './complaints/complaints.controller';
import { ExportOrdersController } from './exports/export-orders.controller';
import { OverviewController } from './overview/overview.controller';
import { PapersController } from './papers/papers.controller';
import { PeopleController } from './people/people.controller';
import { CyclesController } from './person-year/cycles.controller';
import { DecisionTrialController } from './person-year/decision-trial.controller';
import { PersonYearController } from './person-year/person-year.controller';
import { PersonController } from './person-year/person.controller';
import { LiveSystemReader } from './red-lines/live-system-reader';
import { RedLinesController } from './red-lines/red-lines.controller';
import { ReportingModule } from './reporting.module';
import { SavedFiltersController } from './saved-filters/saved-filters.controller';
import { SchedulesController } from './schedules/schedules.controller';
import { TranscriptsController } from './transcripts/transcripts.controller';
import { UnitsController } from './units/units.controller';
import { WhatIsMissingController } from './what-is-missing/what-is-missing.controller';

@Module({
  imports: [DiscoveryModule, CreditLedgerModule, CreditPolicyModule, ClaimsModule, AssessmentsModule, ReportingModule],
  controllers: [
    UnitsController, OverviewController, PeopleController, PersonController, PersonYearController, CyclesController, DecisionTrialController,
    ClaimForecastsController, TranscriptsController, WhatIsMissingController, ExportOrdersController, ComplaintsController, ComplaintFilesController, RedLinesController,
    PapersController, SavedFiltersController, SchedulesController,
  ],
  providers: [LiveSystemReader],
})
export class ReportingHttp {}
