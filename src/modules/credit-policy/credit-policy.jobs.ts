import { defineJob, type JobDefinition } from '../../platform/queue/job-definition';
import type { DraftState } from './drafts/draft-states';

/** Another version judges the year from now on. Whoever keeps totals fresh handles it. */
export const POLICY_PUT_IN_FORCE = defineJob<{ readonly trainingYear: number }>('credit-policy.announce-policy');
/** A draft was handed in, or somebody decided a step of it. */
export const POLICY_DRAFT_MOVED = defineJob<{ readonly draftId: number; readonly to: DraftState; readonly at: string }>('credit-policy.announce-draft');

/** Everything that credit policy says to those below. */
export const CREDIT_POLICY_JOBS: readonly JobDefinition<object>[] = [POLICY_PUT_IN_FORCE, POLICY_DRAFT_MOVED];
