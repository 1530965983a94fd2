import { defineJob, type JobDefinition } from '../../platform/queue/job-definition';
import type { EnrolmentState } from './enrolment/enrolment-states';
import type { TimetableChange } from './timetable/wanted-sessions';

/** `acceptanceNo` tells one application of a person from their next: each state is reached at most once under it. */
export interface EnrolmentMove {
  readonly enrolmentId: number;
  readonly acceptanceNo: number;
  /** Null: came in by this very act. */
  readonly from: EnrolmentState | null;
  readonly to: EnrolmentState;
}

/** People of one class got, lost or were refused a seat, by one act at one instant; at most 500 of them a job. */
export const ENROLMENTS_MOVED = defineJob<{ readonly classId: number; readonly at: string; readonly moves: readonly EnrolmentMove[] }>('classes.announce-enrolments');
/** People are called up by name for a class that everybody sees. */
export const CALL_UPS_PUBLISHED = defineJob<{ readonly classId: number; readonly at: string }>('classes.announce-call-ups');
/** The timetable of a class that everybody sees was changed for the `timetableNo`-th time. */
export const TIMETABLE_CHANGED = defineJob<{ readonly classId: number; readonly at: string; readonly timetableNo: number; readonly change: TimetableChange }>('classes.announce-timetable');
/** A class that everybody sees takes place elsewhere. */
export const PLACE_CHANGED = defineJob<{ readonly classId: number; readonly at: string; readonly before: string; readonly after: string }>('classes.announce-place');
export const CLASS_CANCELLED = defineJob<{ readonly classId: number; readonly at: string }>('classes.announce-cancellation');

/** Seats of units, in a class that everybody sees, became more or fewer. */
export const SEATS_ALLOTTED = defineJob<{ readonly classId: number; readonly at: string; readonly changes: readonly SeatsChange[] }>('classes.announce-seats');
/** Enrolment or approval of a class ends in some days. */
export const DEADLINE_NEAR = defineJob<{ readonly classId: number; readonly of: 'enrolment' | 'approval'; readonly at: string }>('classes.announce-deadline');
/** A plan, or a class beside any plan, was handed in, approved or returned. */
export const PLANNING_MOVED = defineJob<{ readonly of: 'plan' | 'class'; readonly id: number; readonly to: 'submitted' | 'approved' | 'draft'; readonly at: string }>('classes.announce-planning');

export interface SeatsChange {
  readonly unitId: number;
  readonly before: number;
  readonly after: number;
}

/** Everything that classes say to those below; each is handled there. */
export const CLASSES_JOBS: readonly JobDefinition<object>[] = [ENROLMENTS_MOVED, CALL_UPS_PUBLISHED, TIMETABLE_CHANGED, PLACE_CHANGED, CLASS_CANCELLED, SEATS_ALLOTTED, DEADLINE_NEAR, PLANNING_MOVED];
