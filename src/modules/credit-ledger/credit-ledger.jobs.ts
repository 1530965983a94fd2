import { defineJob } from '../../platform/queue/job-definition';

/** New entries stand in the ledger for these people; at most 500 of them a job. Whoever keeps totals fresh handles it. */
export const ENTRIES_POSTED = defineJob<{ readonly trainingYear: number; readonly personIds: readonly number[] }>('credit-ledger.announce-entries');
