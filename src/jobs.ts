import { ASSESSMENT_JOBS } from './modules/assessments/public';
import { ATTENDANCE_JOBS } from './modules/attendance/public';
import { ENTRIES_POSTED } from './modules/credit-ledger/public';
import { RUN_IMPORT } from './platform/imports/queue-import';
import type { JobDefinition } from './platform/queue/job-definition';

/** Every job of the product. A worker that lacks a handler for one of them does not start. */
export const jobs: readonly JobDefinition<object>[] = [RUN_IMPORT, ENTRIES_POSTED, ...ATTENDANCE_JOBS, ...ASSESSMENT_JOBS];
