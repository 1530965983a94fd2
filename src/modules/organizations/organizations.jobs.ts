import { defineJob } from '../../platform/queue/job-definition';

/** These people serve somewhere else, as something else, or are described otherwise; at most 500 of them a job. Whoever counts them handles it. */
export const PEOPLE_CHANGED = defineJob<{ readonly personIds: readonly number[] }>('organizations.announce-people');
/** These units are named, graded or placed otherwise, and so everybody who serves in them. */
export const UNITS_CHANGED = defineJob<{ readonly unitIds: readonly number[] }>('organizations.announce-units');
/** The people of a merge or a split get their new postings. */
export const CARRY_PEOPLE = defineJob<{ readonly actId: number }>('organizations.carry-people');
/** The people of an act that was undone return to their postings before it. */
export const RETURN_PEOPLE = defineJob<{ readonly actId: number }>('organizations.return-people');
/** A planned change of units could not be done on its day. */
export const UNIT_PLAN_LAPSED = defineJob<{ readonly planId: number; readonly at: string }>('organizations.announce-lapsed-plan');
