import type { StatedKind } from '../audit/public';

/** The facts of a posting never change; its end moves. */
export const STATED_POSTINGS: StatedKind = {
  kind: 'posting', table: 'posting', keys: ['id'], about: 'person_id',
  facts: ['person_id', 'unit_id', 'post', '`rank`', 'rank_since', 'staff_kind', 'managed_by', 'status', 'valid_from', 'recorded_by', 'recorded_at'],
  standing: ['valid_until'],
};
