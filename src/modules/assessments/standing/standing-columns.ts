export const STANDING_COLUMNS = [
  'training_year', 'person_id', 'policy_version_id', 'prior_runs', 'unit_id', 'posting_id', 'total', 'verdict', 'attainment', 'unmet', 'flags', 'outcome', 'by_category',
  'ledger_entry_no', 'ledger_hash', 'earlier_heads', 'digest', 'computed_at',
] as const;

/** Counted from no less of the ledger, and not earlier: of two that were counted at once, in whichever order they arrive, the newer stays. */
const NEWER = `(VALUES(ledger_entry_no) > standing.ledger_entry_no
  OR (VALUES(ledger_entry_no) = standing.ledger_entry_no AND VALUES(computed_at) >= standing.computed_at))`;

/**
 * Columns are set from left to right and each decision looks at the two it compares, so these come last, and the instant before
 * the entry number.
 */
const COMPARED = ['computed_at', 'ledger_entry_no'];

export const KEEP_NEWER = `ON DUPLICATE KEY UPDATE ${[...STANDING_COLUMNS.slice(2).filter((column) => !COMPARED.includes(column)), ...COMPARED]
  .map((column) => `standing.${column} = IF(${NEWER}, VALUES(${column}), standing.${column})`)
  .join(', ')}`;
