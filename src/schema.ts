import { migrations } from '../migrations/migrations';
import { ASSESSMENT_ENTITIES } from './modules/assessments/public';
import { ATTENDANCE_APPEND_ONLY_TABLES, ATTENDANCE_ENTITIES } from './modules/attendance/public';
import { APPEND_ONLY_TABLES, AUDIT_ENTITIES } from './modules/audit/public';
import { CLASSES_ENTITIES } from './modules/classes/public';
import { CATALOG_APPEND_ONLY_TABLES, CATALOG_ENTITIES } from './modules/catalog/public';
import { CREDIT_LEDGER_ENTITIES, LEDGER_APPEND_ONLY_TABLES } from './modules/credit-ledger/public';
import { CREDIT_REGISTRATION_APPEND_ONLY_TABLES, CREDIT_REGISTRATION_ENTITIES } from './modules/credit-registration/public';
import { CREDIT_POLICY_APPEND_ONLY_TABLES, CREDIT_POLICY_ENTITIES } from './modules/credit-policy/public';
import { IDENTITY_ENTITIES } from './modules/identity/public';
import { NOTICES_ENTITIES } from './modules/notices/public';
import { ORGANIZATIONS_ENTITIES } from './modules/organizations/public';
import { PARTNERS_ENTITIES } from './modules/partners/public';
import { ExportJob } from './platform/exports/export-job.entity';
import { REPORTING_APPEND_ONLY_TABLES, REPORTING_ENTITIES } from './modules/reporting/public';
import { IdempotencyKey } from './platform/http/idempotency-key.entity';
import { ImportBatch } from './platform/imports/import-batch.entity';
import { ImportRefusal } from './platform/imports/import-refusal.entity';
import { OutboxEvent } from './platform/outbox/outbox-event.entity';

/** Every table of the product. The schema-drift check compares these with what the migrations made. */
export const entities = [
  OutboxEvent, ImportBatch, ImportRefusal, ExportJob, IdempotencyKey,
  ...AUDIT_ENTITIES, ...IDENTITY_ENTITIES, ...ASSESSMENT_ENTITIES,
  ...ORGANIZATIONS_ENTITIES,
  ...CLASSES_ENTITIES, ...ATTENDANCE_ENTITIES,
  ...PARTNERS_ENTITIES, ...CATALOG_ENTITIES,
  ...CREDIT_POLICY_ENTITIES,
  ...CREDIT_REGISTRATION_ENTITIES,
  ...NOTICES_ENTITIES,
  ...CREDIT_LEDGER_ENTITIES, ...REPORTING_ENTITIES,
];

/** Tables into which the application may insert, and never update or delete. */
export const appendOnlyTables: readonly string[] = [...LEDGER_APPEND_ONLY_TABLES, ...REPORTING_APPEND_ONLY_TABLES, ...APPEND_ONLY_TABLES, ...CATALOG_APPEND_ONLY_TABLES, ...ATTENDANCE_APPEND_ONLY_TABLES, ...CREDIT_REGISTRATION_APPEND_ONLY_TABLES, ...CREDIT_POLICY_APPEND_ONLY_TABLES];

export { migrations };
