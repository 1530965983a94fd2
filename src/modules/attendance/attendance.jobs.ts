import { defineJob, type JobDefinition } from '../../platform/queue/job-definition';

/** A class was closed or reopened: what it gives is to be settled. Handled by whoever posts credits. */
export const CLASS_SETTLED = defineJob<{ readonly classId: number }>('attendance.settle-class');

/** Forms of a class take answers, for the first time or again. */
export const EVALUATION_OPENED = defineJob<{ readonly classId: number; readonly at: string; readonly evaluationIds: readonly number[] }>('attendance.announce-evaluation');
export const CERTIFICATES_ISSUED = defineJob<{ readonly classId: number; readonly at: string; readonly certificateIds: readonly number[] }>('attendance.announce-certificates');
/** Standing certificates lost their force for a while or for good, or have it again. */
export const CERTIFICATES_MOVED = defineJob<{ readonly certificateIds: readonly number[]; readonly to: 'suspended' | 'valid' | 'revoked'; readonly at: string }>('attendance.announce-certificate-moves');
export const LEAVE_DECIDED = defineJob<{ readonly leaveRequestId: number; readonly at: string }>('attendance.announce-leave');

/** Everything that attendance says to those below; each is handled there. */
export const ATTENDANCE_JOBS: readonly JobDefinition<object>[] = [CLASS_SETTLED, EVALUATION_OPENED, CERTIFICATES_ISSUED, CERTIFICATES_MOVED, LEAVE_DECIDED];
