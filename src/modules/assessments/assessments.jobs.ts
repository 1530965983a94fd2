import type { TrainingDay } from '#kernel';
import { defineJob, type JobDefinition } from '../../platform/queue/job-definition';
import type { ObjectionState } from './annual/objections/objection-states';

/** Cuts a queued run into shards and hands them out. */
export const START_RUN = defineJob<{ readonly runId: number }>('assessments.start-run');
/** Counts the people of one shard. */
export const COMPUTE_SHARD = defineJob<{ readonly runId: number; readonly shardNo: number }>('assessments.compute-shard', 'shards');
/** Draws the sum of a run whose shards are all done. */
export const FINISH_RUN = defineJob<{ readonly runId: number }>('assessments.finish-run');
/** Takes away what a cancelled or failed run has stored. */
export const REMOVE_RESULTS = defineJob<{ readonly runId: number }>('assessments.remove-results');
/** Brings the standing of these people up to date; at most 500 a job. */
export const REFRESH_STANDING = defineJob<{ readonly trainingYear: number; readonly personIds: readonly number[] }>('assessments.refresh-standing');
/** Gives people without a fresh standing the one a completed run counted. */
export const SETTLE_STANDING = defineJob<{ readonly runId: number }>('assessments.settle-standing');

/** Counts everybody anew whose standing rests on another policy, other earlier runs or another posting. */
export const RENEW_STANDING = defineJob<{ readonly trainingYear: number }>('assessments.renew-standing');

/** Writes the roster of a year that was opened. */
export const TAKE_ROSTER = defineJob<{ readonly year: number }>('assessments.take-roster');
/** The year stands at another step: `annual_step` says which. Told to those whom it concerns. */
export const ANNUAL_MOVED = defineJob<{ readonly stepId: number }>('assessments.announce-step');
/** The step at which the year stands is due within days, or its last day has passed. */
export const ANNUAL_STEP_DUE = defineJob<{ readonly assessmentId: number; readonly state: string; readonly dueOn: TrainingDay; readonly passed: boolean; readonly at: string }>('assessments.remind-of-step');
/** The last unit has signed its part of the roster. */
export const ALL_UNITS_SIGNED = defineJob<{ readonly assessmentId: number; readonly at: string }>('assessments.announce-all-signed');
/** The run of a year's roster is complete. */
export const ROSTER_COUNTED = defineJob<{ readonly assessmentId: number; readonly runId: number; readonly at: string }>('assessments.announce-roster-counted');
/** A unit's sign-off was returned to it. */
export const SIGN_OFF_RETURNED = defineJob<{ readonly assessmentId: number; readonly unitId: number; readonly at: string }>('assessments.announce-returned-sign-off');
/** An objection waits to be looked into, or to be decided by another person. */
export const OBJECTION_WAITS = defineJob<{ readonly objectionId: number; readonly state: ObjectionState; readonly at: string }>('assessments.announce-objection-waiting');
/** Two people have answered an objection. */
export const OBJECTION_DECIDED = defineJob<{ readonly objectionId: number }>('assessments.announce-objection-decided');

export const ASSESSMENT_JOBS: readonly JobDefinition<object>[] = [
  START_RUN, COMPUTE_SHARD, FINISH_RUN, REMOVE_RESULTS, REFRESH_STANDING, SETTLE_STANDING, RENEW_STANDING,
  TAKE_ROSTER, ANNUAL_MOVED, ANNUAL_STEP_DUE, ALL_UNITS_SIGNED, ROSTER_COUNTED, SIGN_OFF_RETURNED, OBJECTION_WAITS, OBJECTION_DECIDED,
];
