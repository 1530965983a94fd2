import { Module } from '@nestjs/common';
import { AssessmentsModule } from './modules/assessments/public';
import { AttendanceModule } from './modules/attendance/public';
import { AuditModule } from './modules/audit/public';
import { ClassesModule } from './modules/classes/public';
import { CatalogModule } from './modules/catalog/public';
import { CreditLedgerModule } from './modules/credit-ledger/public';
import { CreditPolicyModule } from './modules/credit-policy/public';
import { ClassForecastModule, CreditRegistrationModule } from './modules/credit-registration/public';
import { IdentityModule } from './modules/identity/public';
import { NoticesModule } from './modules/notices/public';
import { OrganizationsModule } from './modules/organizations/public';
import { PartnersModule } from './modules/partners/public';
import { ReportingModule, TrainingYearsModule } from './modules/reporting/public';
import { ExportsController } from './platform/exports/exports.controller';
import { HealthController } from './platform/health/health.controller';
import { MetricsController } from './platform/health/metrics.controller';
import { PlatformModule } from './platform/platform.module';
import { entities } from './schema';

/** All rooms of the house. Every process has the same wiring; only the api listens and only a worker consumes jobs. */
@Module({})
export class ApplicationModule {
  static forProcess(process: 'api' | 'worker' | 'cli', environment: NodeJS.ProcessEnv) {
    return {
      module: ApplicationModule,
      controllers: [HealthController, MetricsController, ExportsController],
      imports: [
        PlatformModule.forProcess({ process, entities, environment }),
        AuditModule,
        OrganizationsModule,
        IdentityModule,
        PartnersModule,
        CatalogModule,
        ClassesModule,
        AttendanceModule,
        CreditPolicyModule,
        CreditLedgerModule,
        CreditRegistrationModule,
        ClassForecastModule,
        AssessmentsModule,
        ReportingModule,
        TrainingYearsModule,
        NoticesModule,
      ],
    };
  }
}
