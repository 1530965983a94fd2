import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/public';
import { CreditLedgerModule } from '../credit-ledger/public';
import { CreditPolicyModule } from '../credit-policy/public';
import { ClaimsModule } from '../credit-registration/public';
import { ClaimsExporter } from './exports/claims-exporter';
import { ExportReach } from './exports/export-reach';
import { LedgerEntriesExporter } from './exports/ledger-entries-exporter';
import { PeopleResultsExporter } from './exports/people-results-exporter';
import { OverviewDesk } from './overview/overview-desk';
import { YearExplainer } from './person-year/explain-person-year';
import { ScheduleKeeper } from './schedules/schedule-keeper';
import { TrainingYearContext } from './training-year-context';

@Module({
  imports: [CreditLedgerModule, CreditPolicyModule, ClaimsModule, AssessmentsModule],
  providers: [TrainingYearContext, YearExplainer, OverviewDesk, ExportReach, PeopleResultsExporter, LedgerEntriesExporter, ClaimsExporter, ScheduleKeeper],
  exports: [TrainingYearContext, YearExplainer, OverviewDesk],
})
export class ReportingModule {}
