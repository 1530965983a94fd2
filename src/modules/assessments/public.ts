import { AssessmentDisagreement } from './runs/assessment-disagreement.entity';
import { AssessmentFailure } from './runs/assessment-failure.entity';
import { AssessmentResult } from './runs/assessment-result.entity';
import { AssessmentRun } from './runs/assessment-run.entity';
import { AssessmentShard } from './runs/assessment-shard.entity';
import { Standing } from './standing/standing.entity';

export { ASSESSMENT_JOBS, REFRESH_STANDING } from './assessments.jobs';
export { AssessmentsModule } from './assessments.module';
export { assessmentDay } from './counting/assessment-day';
export type { PersonToCount } from './counting/count-people';
export { layoutOf, type OutcomeLayout } from './counting/outcome-layout';
export { isUnmet, unlisted, unpackOutcome, type Attainment, type PackedOutcome } from './counting/pack-outcome';
export { PersonYears } from './counting/person-years';
export { cancelRun } from './runs/cancel-run';
export { findRun, type RunRow } from './runs/find-run';
export { queueRun, type RunWanted } from './runs/queue-run';
export { resultRows } from './runs/result-rows';
export { RunSweeper } from './runs/run-sweeper';
export { RefreshStanding } from './standing/refresh-standing';

export const ASSESSMENT_ENTITIES = [AssessmentRun, AssessmentShard, AssessmentResult, AssessmentFailure, AssessmentDisagreement, Standing] as const;
