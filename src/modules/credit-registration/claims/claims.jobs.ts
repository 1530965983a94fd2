import { defineJob, type JobDefinition } from '../../../platform/queue/job-definition';
import type { ClaimState } from './claim-states';
import type { FilingState } from './filings/filing-states';

/** A claim was handed in, or somebody decided a step of it. */
export const CLAIM_MOVED = defineJob<{ readonly claimId: number; readonly from: ClaimState; readonly to: ClaimState; readonly at: string }>('credit-registration.announce-claim');

/** A filing was handed in or decided. */
export const FILING_MOVED = defineJob<{ readonly filingId: number; readonly to: FilingState; readonly at: string }>('credit-registration.announce-filing');

/** Everything that credit registration says to those below. */
export const CREDIT_REGISTRATION_JOBS: readonly JobDefinition<object>[] = [CLAIM_MOVED, FILING_MOVED];
