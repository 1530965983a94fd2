import { ComplaintStep } from './complaints/complaint-step.entity';
import { ComplaintFile } from './complaints/complaint-file.entity';
import { Complaint } from './complaints/complaint.entity';
import { OverviewCategoryFigure } from './overview/overview-category-figure.entity';
import { OverviewFigure, OverviewState } from './overview/overview-figure.entity';
import { SavedFilter } from './saved-filters/saved-filter.entity';
import { ScheduledExport } from './schedules/scheduled-export.entity';
import { Transcript } from './transcripts/transcript.entity';

export { answerComplaint } from './complaints/answer-complaint';
export { fileComplaint, type NewComplaint } from './complaints/file-complaint';
export { COMPLAINT_ASKED, COMPLAINT_FILED, COMPLAINT_MOVED, REPORTING_JOBS, SCHEDULE_ENDED } from './reporting.jobs';
export type { ListKind } from './exports/list-kinds';
export { keepFigures } from './overview/keep-figures';
export { readOverview } from './overview/read-overview';
export { readTraining } from './overview/read-training';
export { ReportingModule } from './reporting.module';
export { SCHEDULE_ENDS, type ScheduleEnd } from './schedules/schedule-ends';
export { ScheduleKeeper } from './schedules/schedule-keeper';
export { TrainingYearsModule } from './training-years';

export const REPORTING_ENTITIES = [Transcript, Complaint, ComplaintStep, ComplaintFile, OverviewFigure, OverviewCategoryFigure, OverviewState, SavedFilter, ScheduledExport] as const;

/** What was handed out or answered is never changed. */
export const REPORTING_APPEND_ONLY_TABLES: readonly string[] = ['transcript', 'complaint_step'];
