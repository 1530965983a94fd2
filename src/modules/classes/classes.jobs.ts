import { defineJob, type JobDefinition } from '../../platform/queue/job-definition';

/** Events of this module, for whoever tells people: each names the row, and the row says what is so. */
export const ENROLMENT_CHANGED = defineJob<{ readonly classId: number; readonly personId: number; readonly from: string | null; readonly to: string }>('classes.enrolment-changed');
export const CLASS_STATE_CHANGED = defineJob<{ readonly classId: number; readonly from: string; readonly to: string }>('classes.state-changed');
/** The published timetable changed; `sessions` name what became different. */
export const TIMETABLE_CHANGED = defineJob<{
  readonly classId: number;
  readonly timetableNo: number;
  readonly sessions: readonly { readonly sessionId: number; readonly change: 'added' | 'moved' | 'changed' | 'removed'; readonly day: string; readonly half: string }[];
}>('classes.timetable-changed');

/** Handled by `notices`. */
export const CLASSES_EVENTS: readonly JobDefinition<object>[] = [ENROLMENT_CHANGED, CLASS_STATE_CHANGED, TIMETABLE_CHANGED];
