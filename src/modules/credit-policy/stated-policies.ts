import type { StatedKind } from '../audit/public';

/** A text and its digest, which together never change; whether it was confirmed moves once. */
export const STATED_VERSIONS: StatedKind = {
  kind: 'policy_version', table: 'credit_policy_version', keys: ['id'],
  facts: ['code', 'version', 'HEX(digest)', 'SHA2(document, 256)', 'recorded_at'],
  standing: ['confirmed_at'],
};

export const STATED_ENACTMENTS: StatedKind = {
  kind: 'policy_enactment', table: 'policy_enactment', keys: ['id'], about: 'training_year',
  facts: ['training_year', 'policy_version_id', 'effective_on', 'document_no', 'reason', 'decided_by', 'decided_by_name', 'decided_at'],
  standing: ['state', 'end_note', 'in_force_at'],
};

export const STATED_IN_FORCE: StatedKind = {
  kind: 'policy_in_force', table: 'policy_in_force', keys: ['training_year'], about: 'training_year',
  facts: ['training_year'],
  standing: ['policy_version_id', 'decided_by', 'decided_at'],
};
