import { defineJob, type JobDefinition } from '../../platform/queue/job-definition';

/** Somebody handed in a complaint or a suggestion. */
export const COMPLAINT_FILED = defineJob<{ readonly complaintId: number; readonly at: string }>('reporting.announce-complaint');
/** Its author asked again, or added to it. */
export const COMPLAINT_ASKED = defineJob<{ readonly complaintId: number; readonly at: string }>('reporting.announce-follow-up');
/** It was answered or closed. */
export const COMPLAINT_MOVED = defineJob<{ readonly complaintId: number; readonly to: 'answered' | 'closed'; readonly at: string }>('reporting.announce-answer');

/** Its owner may export no more. */
export const SCHEDULE_ENDED = defineJob<{ readonly scheduleId: number; readonly at: string }>('reporting.announce-end-of-schedule');

export const REPORTING_JOBS: readonly JobDefinition<object>[] = [COMPLAINT_FILED, COMPLAINT_ASKED, COMPLAINT_MOVED, SCHEDULE_ENDED];
