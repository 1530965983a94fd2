import type { JobDefinition } from '../../platform/queue/job-definition';

/** Everything that attendance says to those below; each is handled there. */
export const ATTENDANCE_JOBS: readonly JobDefinition<object>[] = [];
