import { Module, type Type } from '@nestjs/common';
import { AssessmentsModule } from './modules/assessments/public';
import { AttendanceModule } from './modules/attendance/public';
import { ClassesModule } from './modules/classes/public';
import { CreditLedgerModule } from './modules/credit-ledger/public';
import { CreditPolicyModule } from './modules/credit-policy/public';
import { ClassForecastModule, CreditRegistrationModule } from './modules/credit-registration/public';
import { NoticesModule } from './modules/notices/public';
import { OrganizationsModule } from './modules/organizations/public';
import { ReportingModule, TrainingYearsModule } from './modules/reporting/public';
import { PlatformModule } from './platform/platform.module';
import { entities } from './schema';
import { StatedKindsModule } from './stated-kinds';

/** All rooms of the house, with the same wiring in every process. The api adds the doors of `http.ts`; only a worker consumes jobs. */
@Module({})
export class ApplicationModule {
  static forProcess(process: 'api' | 'worker' | 'cli', environment: NodeJS.ProcessEnv, doors: readonly Type[] = []) {
    return {
      module: ApplicationModule,
      imports: [
        PlatformModule.forProcess({ process, entities, environment }),
        StatedKindsModule,
        OrganizationsModule,
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
        ...doors,
      ],
    };
  }
}
