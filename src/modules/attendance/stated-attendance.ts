import type { StatedKind } from '../audit/public';

/** What a certificate says stays; its state moves, and on which closing it rests. */
export const STATED_CERTIFICATES: StatedKind = {
  kind: 'certificate', table: 'certificate', keys: ['id'], about: 'person_id',
  facts: ['number', 'class_id', 'person_id', 'unit_id', 'person_name', 'class_title', 'organiser', 'starts_on', 'ends_on', 'planned_class_hours', 'attended_class_hours', 'issued_on'],
  standing: ['closure_no', 'state', 'standing', 'replaced_by_id'],
};

export const STATED_CLOSURES: StatedKind = {
  kind: 'class_closure', table: 'class_closure', keys: ['class_id', 'closure_no'],
  facts: ['closed_at', 'closed_by', 'closed_by_name', 'late_reason'],
  standing: ['reopened_at', 'reopened_by', 'reopened_by_name', 'reopen_reason'],
};

/** What a closing found of each trainee. */
export const STATED_OUTCOMES: StatedKind = {
  kind: 'class_outcome', table: 'class_outcome', keys: ['class_id', 'closure_no', 'person_id'], about: 'person_id',
  facts: ['unit_id', 'outcome', 'planned_half_days', 'attended_half_days', 'absent_half_days', 'leave_half_days', 'appraisal_hundredths', 'reasons'],
  standing: [],
};
