import type { TrainingYear } from '#kernel';
import type { Database, Transaction } from '../../../platform/database/database';
import type { ReadyPolicy } from '../../credit-policy/public';
import { resultRows } from '../runs/result-rows';
import type { SqlPart } from './person-selection';
import { runsBefore, yearsRemembered, type PriorRun } from './prior-years';

interface Wanted {
  readonly year: TrainingYear;
  readonly policy: ReadyPolicy;
  /** Of the years before. */
  readonly priorRuns: readonly PriorRun[];
  /** A table of `person_id`, or one person. */
  readonly among: SqlPart | { readonly personId: number };
}

/** Years of which something stands in the ledger and of which no run that counts says what it leaves. */
export interface Uncarried {
  /** Oldest first; none when everything was counted. */
  readonly years: readonly TrainingYear[];
  readonly people: number;
}

const NONE: Uncarried = { years: [], people: 0 };

/**
 * A surplus is what the run of a year found above the requirement, so a year that nobody ran leaves none, and hides what stood over from the years
 * before it. This says of which years that is so, among the years from which the policy brings something along, and for how many of these people.
 */
export async function uncarriedSurpluses(on: Database | Transaction, { year, policy, priorRuns, among }: Wanted): Promise<Uncarried> {
  const { needs } = policy.compiled;
  if (needs.carryYears === 0) return NONE;
  const one = 'personId' in among ? among.personId : undefined;
  const of = (column: string): SqlPart => (one === undefined ? { sql: 'TRUE', parameters: [] } : { sql: `${column} = ?`, parameters: [one] });
  const counted = runsBefore(priorRuns, year, yearsRemembered(needs)).map((run) => countedBy(run, of('y.person_id')));
  const people = 'sql' in among ? { sql: `JOIN ${among.sql} p ON p.person_id = h.person_id`, parameters: among.parameters } : { sql: '', parameters: [] };
  const last = counted.length === 0 ? '(SELECT NULL AS person_id, NULL AS year)' : `(SELECT r.person_id, MAX(r.year) AS year FROM (${counted.map(({ sql }) => sql).join(' UNION ALL ')}) r GROUP BY r.person_id)`;
  const within = of('h.person_id');
  const rows = (await on.query(
    `SELECT h.training_year AS year, COUNT(DISTINCT h.person_id) AS people FROM credit_ledger_head h ${people.sql} LEFT JOIN ${last} c ON c.person_id = h.person_id
      WHERE h.training_year IN (?) AND ${within.sql} AND h.entry_no > 0 AND (c.year IS NULL OR c.year < h.training_year)
      GROUP BY h.training_year WITH ROLLUP`,
    [...people.parameters, ...counted.flatMap(({ parameters }) => parameters), Array.from({ length: needs.carryYears }, (_none, index) => year - 1 - index), ...within.parameters],
  )) as { year: TrainingYear | null; people: number }[];
  return { years: rows.flatMap((row) => (row.year === null ? [] : [row.year])), people: Number(rows.find((row) => row.year === null)?.people ?? 0) };
}

function countedBy({ runId, baseRunId, year }: PriorRun, within: SqlPart): SqlPart {
  const rows = resultRows({ id: runId, baseRunId }, ['person_id']);
  return { sql: `SELECT y.person_id, ${year} AS year FROM ${rows.sql} y WHERE ${within.sql}`, parameters: [...rows.parameters, ...within.parameters] };
}
