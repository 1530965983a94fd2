import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AssessmentsModule } from '../assessments/public';
import { CreditLedgerModule } from '../credit-ledger/public';
import { CreditPolicyModule } from '../credit-policy/public';
import { ClaimsModule } from '../credit-registration/public';
import { ClaimForecastsController } from './claim-forecast/claim-forecasts.controller';
import { ClaimsExporter } from './exports/claims-exporter';
import { ExportOrdersController } from './exports/export-orders.controller';
import { ExportReach } from './exports/export-reach';
import { LedgerEntriesExporter } from './exports/ledger-entries-exporter';
import { PeopleResultsExporter } from './exports/people-results-exporter';
import { ComplaintsController } from './complaints/complaints.controller';
import { OverviewController } from './overview/overview.controller';
import { OverviewDesk } from './overview/overview-desk';
import { PapersController } from './papers/papers.controller';
import { PeopleController } from './people/people.controller';
import { DecisionTrialController } from './person-year/decision-trial';
import { YearExplainer } from './person-year/explain-person-year';
import { CyclesController } from './person-year/cycles.controller';
import { PersonYearController } from './person-year/person-year.controller';
import { PersonController } from './person-year/person.controller';
import { LiveSystemReader } from './red-lines/live-system-reader';
import { RedLinesController } from './red-lines/red-lines.controller';
import { SavedFiltersController } from './saved-filters/saved-filters.controller';
import { ScheduleKeeper } from './schedules/schedule-keeper';
import { SchedulesController } from './schedules/schedules.controller';
import { TranscriptsController } from './transcripts/transcripts.controller';
import { TrainingYearContext } from './training-year-context';
import { UnitsController } from './units/units.controller';
import { WhatIsMissingController } from './what-is-missing/what-is-missing.controller';

@Module({
  imports: [DiscoveryModule, CreditLedgerModule, CreditPolicyModule, ClaimsModule, AssessmentsModule],
  controllers: [
    UnitsController, OverviewController, PeopleController, PersonController, PersonYearController, CyclesController, DecisionTrialController, ClaimForecastsController, TranscriptsController, WhatIsMissingController,
    ExportOrdersController, ComplaintsController, RedLinesController, PapersController, SavedFiltersController, SchedulesController,
  ],
  providers: [LiveSystemReader, TrainingYearContext, YearExplainer, OverviewDesk, ExportReach, PeopleResultsExporter, LedgerEntriesExporter, ClaimsExporter, ScheduleKeeper],
})
export class ReportingModule {}
