import { Module } from '@nestjs/common';
import { AssessmentsHttp } from './modules/assessments/http';
import { AttendanceHttp } from './modules/attendance/http';
import { AuditHttp } from './modules/audit/http';
import { CatalogHttp } from './modules/catalog/http';
import { ClassesHttp } from './modules/classes/http';
import { CreditLedgerHttp } from './modules/credit-ledger/http';
import { CreditPolicyHttp } from './modules/credit-policy/http';
import { CreditRegistrationHttp } from './modules/credit-registration/http';
import { IdentityHttp } from './modules/identity/http';
import { NoticesHttp } from './modules/notices/http';
import { OrganizationsHttp } from './modules/organizations/http';
import { PartnersHttp } from './modules/partners/http';
import { ReportingHttp } from './modules/reporting/http';
import { ExportsController } from './platform/exports/exports.controller';
import { HealthController } from './platform/health/health.controller';
import { MetricsController } from './platform/health/metrics.controller';

/** What the api serves. A worker loads none of it: no controllers, no shapes of requests, nothing that checks or describes them. */
@Module({
  imports: [AuditHttp, OrganizationsHttp, IdentityHttp, PartnersHttp, CatalogHttp, ClassesHttp, AttendanceHttp, CreditPolicyHttp, CreditLedgerHttp, CreditRegistrationHttp, AssessmentsHttp, ReportingHttp, NoticesHttp],
  controllers: [HealthController, MetricsController, ExportsController],
})
export class HttpModule {}
