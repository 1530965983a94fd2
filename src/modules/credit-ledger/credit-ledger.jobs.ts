import type { TrainingDay } from '#kernel';
import { defineJob, type JobDefinition } from '../../platform/queue/job-definition';

/** New entries stand in the ledger for these people; at most 500 of them a job. Whoever keeps totals fresh handles it. */
export const ENTRIES_POSTED = defineJob<{ readonly trainingYear: number; readonly personIds: readonly number[] }>('credit-ledger.announce-entries');

/** A sealed year takes postings again: whoever held some back makes them up. */
export const YEAR_UNSEALED = defineJob<{ readonly trainingYear: number }>('credit-ledger.announce-unsealed');

/** Takes a checkpoint as soon as a year is sealed: what was sealed is signed before the day ends. Once more does no harm. */
export const SIGN_SEAL = defineJob<{ readonly trainingYear: number }>('credit-ledger.sign-seal');

/** Takes the checkpoint of a day that has ended. */
export const CLOSE_DAY = defineJob<{ readonly day: TrainingDay }>('credit-ledger.close-day');

/** Checks the whole ledger because somebody asked. */
export const VERIFY_LEDGER = defineJob<{ readonly verificationId: number }>('credit-ledger.verify-ledger');

/** Those that this module does itself. */
export const CREDIT_LEDGER_JOBS: readonly JobDefinition<object>[] = [CLOSE_DAY, SIGN_SEAL, VERIFY_LEDGER];
