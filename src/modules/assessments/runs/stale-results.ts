import type { TrainingYear } from '#kernel';
import type { Database, Transaction } from '../../../platform/database/database';
import type { PolicyLibrary } from '../../credit-policy/public';
import { earlierHeads, NO_EARLIER_HEADS } from '../counting/earlier-heads';
import { selectionCondition, type PersonSelection, type SqlPart } from '../counting/person-selection';
import { findPriorRuns, nameOf, priorRunsNamed, type PriorRun } from '../counting/prior-years';
import type { RunRow } from './find-run';
import { resultRows } from './result-rows';

/** Entries of the year itself, entries of the earlier years that its policy looks into, or what an earlier year's run leaves to it. */
export type StaleCause = 'this_year' | 'earlier_years' | 'surplus';

export interface Counted {
  readonly on: Database | Transaction;
  readonly library: PolicyLibrary;
  readonly run: Pick<RunRow, 'id' | 'baseRunId' | 'trainingYear' | 'policyVersionId' | 'priorRuns' | 'earlierYears'>;
}

/** A run from whose results something follows. */
interface Source extends PriorRun {
  readonly priorRuns: string;
  readonly earlierYears: number;
}

export const EVERYBODY: PersonSelection = { from: 0, to: 4_294_967_295 };

/**
 * Whose results of a run are not what would be counted now, as a table of `person_id`, `cause` and `year`; a person has a row for each cause. The
 * year is the run's own, or an earlier one whose run is behind its ledger: that one must be counted anew first, and what it leaves to its people
 * may be another surplus or another verdict. A sealed year stands as it was sealed.
 */
export async function staleResults({ on, library, run }: Counted, selection = EVERYBODY): Promise<SqlPart> {
  const own: Source = { ...run, runId: run.id, year: run.trainingYear, policy: await library.byId(run.policyVersionId) };
  const prior = await findPriorRuns(on, library, own);
  const parts = [laterEntries(own, own, selection)];
  for (const source of [own, ...(await notSealed(on, prior))]) {
    if (source !== own) parts.push(laterEntries(source, own, selection));
    parts.push(...(await otherSurpluses(on, library, source, selection)));
  }
  const counted = resultRows(run, ['person_id']);
  return {
    sql: `(SELECT s.person_id, s.cause, s.year FROM (${parts.map(({ sql }) => sql).join(' UNION ALL ')}) s JOIN ${counted.sql} c ON c.person_id = s.person_id)`,
    parameters: [...parts.flatMap(({ parameters }) => parameters), ...counted.parameters],
  };
}

/** Of the runs of earlier years the latest that count, as far as their years may still change. */
async function notSealed(on: Database | Transaction, prior: readonly PriorRun[]): Promise<Source[]> {
  if (prior.length === 0) return [];
  const rows = (await on.query(
    `SELECT r.id, r.prior_runs AS priorRuns, r.earlier_years AS earlierYears FROM assessment_run r
      WHERE r.id IN (?) AND NOT EXISTS (SELECT 1 FROM annual_assessment a WHERE a.run_id = r.id AND a.state = 'sealed')`,
    [prior.map(({ runId }) => runId)],
  )) as { id: number; priorRuns: string; earlierYears: number }[];
  const found = new Map(rows.map((row) => [row.id, row]));
  return prior.flatMap((run) => {
    const row = found.get(run.runId);
    return row ? [{ ...run, priorRuns: row.priorRuns, earlierYears: row.earlierYears }] : [];
  });
}

/** Ledgers that have grown since. Into an earlier year's surplus its cycles do not go, only entries that are spread over years. */
function laterEntries(source: Source, own: Source, selection: PersonSelection): SqlPart {
  const { year, earlierYears, policy } = source;
  const rows = resultRows({ id: source.runId, baseRunId: source.baseRunId }, ['person_id', 'ledger_entry_no', 'earlier_heads']);
  const heads = earlierYears === 0 ? undefined : earlierHeads({ year, yearsBefore: earlierYears, selection });
  const within = selectionCondition('r.person_id', selection);
  const grown = 'IFNULL(h.entry_no, 0) <> r.ledger_entry_no';
  const grownBefore = source === own || policy.compiled.needs.earlierYears > 0 ? `NOT (r.earlier_heads <=> ${heads ? `IFNULL(e.mark, ${NO_EARLIER_HEADS})` : 'NULL'})` : 'FALSE';
  const cause = source === own ? `IF(${grown}, 'this_year', 'earlier_years')` : "'surplus'";
  return {
    sql: `SELECT r.person_id, ${cause} AS cause, ${year} AS year FROM ${rows.sql} r LEFT JOIN credit_ledger_head h ON h.training_year = ? AND h.person_id = r.person_id
      ${heads ? `LEFT JOIN ${heads.sql} e ON e.person_id = r.person_id` : ''} WHERE ${within.sql} AND (${grown} OR ${grownBefore})`,
    parameters: [...rows.parameters, year, ...(heads?.parameters ?? []), ...within.parameters],
  };
}

/** The runs by which a source remembers earlier years are no longer those that count, and say something else of these people. */
async function otherSurpluses(on: Database | Transaction, library: PolicyLibrary, source: Source, selection: PersonSelection): Promise<SqlPart[]> {
  const now = await findPriorRuns(on, library, source);
  if (nameOf(now) === source.priorRuns) return [];
  const then = await priorRunsNamed(on, library, source.priorRuns);
  const idsOf = (runs: readonly PriorRun[], year: TrainingYear): string => nameOf(ofYear(runs, year));
  const years = new Set([...then, ...now].map(({ year }) => year));
  return [...years].filter((year) => idsOf(then, year) !== idsOf(now, year)).map((year) => saidOtherwise(source.year, [ofYear(then, year), ofYear(now, year)], selection));
}

function ofYear(runs: readonly PriorRun[], year: TrainingYear): PriorRun[] {
  return runs.filter((run) => run.year === year);
}

/** Whoever is counted by several of a year's runs is told of by each of them. */
function saidOtherwise(year: TrainingYear, sides: readonly (readonly PriorRun[])[], selection: PersonSelection): SqlPart {
  const rows = sides.flatMap((runs, side) => runs.map((run) => ({ ...resultRows({ id: run.runId, baseRunId: run.baseRunId }, ['person_id', 'digest']), side, runId: run.runId })));
  const within = selectionCondition('o.person_id', selection);
  const told = (side: number): string => `GROUP_CONCAT(IF(o.side = ${side}, HEX(o.digest), NULL) ORDER BY o.run_id)`;
  return {
    sql: `SELECT o.person_id, 'surplus' AS cause, ${year} AS year
      FROM (${rows.map(({ sql, side, runId }) => `SELECT p.person_id, p.digest, ${side} AS side, ${runId} AS run_id FROM ${sql} p`).join(' UNION ALL ')}) o
      WHERE ${within.sql} GROUP BY o.person_id HAVING NOT (${told(0)} <=> ${told(1)})`,
    parameters: [...rows.flatMap(({ parameters }) => parameters), ...within.parameters],
  };
}

export interface StalePeople {
  readonly people: number;
  /** Earlier years that must be counted anew first, in order. */
  readonly behindYears: readonly TrainingYear[];
}

export const NOBODY_STALE: StalePeople = { people: 0, behindYears: [] };

export async function countStale(counted: Counted): Promise<StalePeople> {
  const { sql, parameters } = await staleResults(counted);
  const rows = (await counted.on.query(`SELECT year, COUNT(DISTINCT person_id) AS people FROM ${sql} t GROUP BY year WITH ROLLUP`, parameters)) as { year: number | null; people: number }[];
  const years = rows.flatMap(({ year }) => (year === null || year === counted.run.trainingYear ? [] : [year]));
  return { people: Number(rows.find(({ year }) => year === null)?.people ?? 0), behindYears: years.toSorted((left, right) => left - right) };
}

/** Those of them for whom something has come since. */
export async function staleAmong(counted: Counted, personIds: readonly number[]): Promise<ReadonlySet<number>> {
  if (personIds.length === 0) return new Set();
  const { sql, parameters } = await staleResults(counted, { ids: personIds });
  const rows = (await counted.on.query(`SELECT DISTINCT person_id AS personId FROM ${sql} t`, parameters)) as { personId: number }[];
  return new Set(rows.map(({ personId }) => personId));
}
