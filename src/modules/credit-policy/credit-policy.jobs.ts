import { defineJob } from '../../platform/queue/job-definition';

/** Another version judges the year from now on. Whoever keeps totals fresh handles it. */
export const POLICY_PUT_IN_FORCE = defineJob<{ readonly trainingYear: number }>('credit-policy.announce-policy');
