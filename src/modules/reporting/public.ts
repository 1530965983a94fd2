import { Transcript } from './transcripts/transcript.entity';

export { ReportingModule } from './reporting.module';
export { TrainingYearsModule } from './training-years';

export const REPORTING_ENTITIES = [Transcript] as const;

/** What was handed out is never changed. */
export const REPORTING_APPEND_ONLY_TABLES: readonly string[] = ['transcript'];
