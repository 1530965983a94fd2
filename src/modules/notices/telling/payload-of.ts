import type { JobDefinition } from '../../../platform/queue/job-definition';

/** What a job carries. */
export type PayloadOf<Job> = Job extends JobDefinition<infer Payload> ? Payload : never;
