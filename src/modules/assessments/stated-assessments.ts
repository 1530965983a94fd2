import type { StatedKind } from '../audit/public';

/** How far a year has come, which run it is judged by, what is shown to whom and until when. */
export const STATED_YEARS: StatedKind = {
  kind: 'annual_assessment', table: 'annual_assessment', keys: ['id'], about: 'training_year',
  facts: ['training_year', 'unit_id', 'opened_at'],
  standing: [
    'state', 'policy_version_id', 'roster_as_of', 'people', 'run_id', 'published_run_id', 'published_from', 'published_until', 'objections_until', 'audience', 'shows_names', 'shows_verdicts', 'confirmed_by',
  ],
};

/** What was shown of each person: every result of a run from the day it is made public. */
export const STATED_RESULTS: StatedKind = {
  kind: 'published_result', table: 'assessment_result', keys: ['run_id', 'person_id'], about: 'person_id',
  facts: ['total', 'verdict', 'attainment', 'unmet', 'flags', 'SHA2(outcome, 256)', 'HEX(digest)'],
  standing: [],
  begunBy: 'run_id IN (SELECT published_run_id FROM annual_assessment)',
};

/** What was held against a result, and what two people made of it. */
export const STATED_OBJECTIONS: StatedKind = {
  kind: 'annual_objection', table: 'annual_objection', keys: ['id'], about: 'person_id',
  facts: ['assessment_id', 'person_id', 'run_id', 'body', 'raised_by', 'raised_at'],
  standing: [
    'state', '`open`', 'file_digest', 'file_name', 'outcome', 'proposal_reason', 'proposed_by', 'proposed_by_name', 'proposed_at', 'decided_by_name', 'decided_at', 'decision_note',
  ],
};
