import { ASSESSMENT_JOBS } from './modules/assessments/public';
import { ATTENDANCE_JOBS } from './modules/attendance/public';
import { CLASSES_JOBS } from './modules/classes/public';
import { CREDIT_LEDGER_JOBS, ENTRIES_POSTED, YEAR_UNSEALED } from './modules/credit-ledger/public';
import { CREDIT_REGISTRATION_JOBS } from './modules/credit-registration/public';
import { CREDIT_POLICY_JOBS } from './modules/credit-policy/public';
import { CARRY_PEOPLE, PEOPLE_CHANGED, RETURN_PEOPLE, UNIT_PLAN_LAPSED, UNITS_CHANGED } from './modules/organizations/public';
import { EXPORT_FAILED, EXPORT_READY, RUN_EXPORT } from './platform/exports/queue-export';
import { RUN_IMPORT } from './platform/imports/queue-import';
import { REPORTING_JOBS } from './modules/reporting/public';
import type { JobDefinition } from './platform/queue/job-definition';

/** Every job of the product. A worker that lacks a handler for one of them does not start. */
export const jobs: readonly JobDefinition<object>[] = [RUN_IMPORT, RUN_EXPORT, EXPORT_READY, EXPORT_FAILED, PEOPLE_CHANGED, UNITS_CHANGED, CARRY_PEOPLE, RETURN_PEOPLE, UNIT_PLAN_LAPSED, ENTRIES_POSTED, YEAR_UNSEALED, ...CREDIT_LEDGER_JOBS, ...CREDIT_POLICY_JOBS, ...CREDIT_REGISTRATION_JOBS, ...CLASSES_JOBS, ...ATTENDANCE_JOBS, ...ASSESSMENT_JOBS, ...REPORTING_JOBS];
