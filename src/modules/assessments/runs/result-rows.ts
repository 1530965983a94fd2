import type { SqlPart } from '../counting/person-selection';

/**
 * The rows of a run as a table expression: its own, and those of its base run that it did not replace.
 * `reused` is 1 for the latter.
 */
export function resultRows(run: { readonly id: number; readonly baseRunId: number | null }, columns: readonly string[]): SqlPart {
  const list = columns.join(', ');
  const own = `SELECT ${list}, 0 AS reused FROM assessment_result WHERE run_id = ? AND gone = 0`;
  if (run.baseRunId === null) return { sql: `(${own})`, parameters: [run.id] };
  const kept = columns.map((column) => (column === 'changed' ? '0 AS changed' : `b.${column}`)).join(', ');
  return {
    sql: `(${own} UNION ALL
      SELECT ${kept}, 1 AS reused FROM assessment_result b
       WHERE b.run_id = ? AND b.gone = 0 AND NOT EXISTS (SELECT 1 FROM assessment_result o WHERE o.run_id = ? AND o.person_id = b.person_id))`,
    parameters: [run.id, run.baseRunId, run.id],
  };
}
