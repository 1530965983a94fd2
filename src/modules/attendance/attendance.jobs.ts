import { defineJob, type JobDefinition } from '../../platform/queue/job-definition';

/** A class was closed or reopened: what it gives is to be settled. Handled by whoever posts credits. */
export const CLASS_SETTLED = defineJob<{ readonly classId: number }>('attendance.settle-class');

/** Everything that attendance says to those below; each is handled there. */
export const ATTENDANCE_JOBS: readonly JobDefinition<object>[] = [CLASS_SETTLED];
