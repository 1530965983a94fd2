import { OverviewFigure, OverviewState } from './overview/overview-figure.entity';
import { Transcript } from './transcripts/transcript.entity';

export { keepFigures } from './overview/keep-figures';
export { readOverview } from './overview/read-overview';
export { readTraining } from './overview/read-training';
export { ReportingModule } from './reporting.module';
export { TrainingYearsModule } from './training-years';

export const REPORTING_ENTITIES = [Transcript, OverviewFigure, OverviewState] as const;

/** What was handed out is never changed. */
export const REPORTING_APPEND_ONLY_TABLES: readonly string[] = ['transcript'];
