import type { TrainingYear } from '#kernel';
import type { CarryLot, YearHistory } from '#credit-rules';
import type { Database, Transaction } from '../../../platform/database/database';
import type { PolicyLibrary, ReadyPolicy } from '../../credit-policy/public';
import { layoutOf } from './outcome-layout';
import { unpackOutcome } from './pack-outcome';
import type { RawConnection } from './raw-connection';
import { selectionCondition, type PersonSelection } from './person-selection';

/** "Three years in a row" is the longest condition found in any rule; four earlier years leave room. */
const LONGEST_HISTORY = 4;

/** The completed run an earlier year is remembered by. */
export interface PriorRun {
  readonly runId: number;
  readonly year: TrainingYear;
  readonly baseRunId: number | null;
  readonly policy: ReadyPolicy;
}

/** What the year before leaves to a person. */
export interface Inheritance {
  readonly carryIn: readonly CarryLot[];
  readonly history: readonly YearHistory[];
}

export const NO_INHERITANCE: Inheritance = { carryIn: [], history: [] };

interface PriorRow {
  readonly runId: number;
  readonly baseRunId: number | null;
  readonly policyVersionId: number;
}

/**
 * The runs that count for the years before `year`, latest year first and without a gap: of each year the latest completed run
 * over the widest scope that covers `unitPath` (`''` for the whole house). None when the policy asks neither for surpluses nor for earlier verdicts.
 */
export async function findPriorRuns(on: Database | Transaction, library: PolicyLibrary, wanted: { year: TrainingYear; unitPath: string; policy: ReadyPolicy }): Promise<PriorRun[]> {
  const { needs } = wanted.policy.compiled;
  const years = needs.history ? LONGEST_HISTORY : needs.carryIn ? 1 : 0;
  const path = wanted.unitPath === '' && years > 0 ? await pathOfRoot(on) : wanted.unitPath;
  const found: PriorRun[] = [];
  for (let year = wanted.year - 1; year >= wanted.year - years; year -= 1) {
    const rows = (await on.query(
      `SELECT id AS runId, base_run_id AS baseRunId, policy_version_id AS policyVersionId FROM assessment_run
        WHERE training_year = ? AND status = 'completed' AND ? LIKE CONCAT(unit_path, '%') ORDER BY CHAR_LENGTH(unit_path), id DESC LIMIT 1`,
      [year, path],
    )) as PriorRow[];
    const row = rows[0];
    if (!row) break;
    found.push({ runId: row.runId, baseRunId: row.baseRunId, year, policy: await library.byId(row.policyVersionId) });
  }
  return found;
}

async function pathOfRoot(on: Database | Transaction): Promise<string> {
  const rows = (await on.query('SELECT path FROM org_unit WHERE parent_id IS NULL ORDER BY id LIMIT 1')) as { path: string }[];
  return rows[0]?.path ?? '';
}

/** The runs named in a run's `prior_runs`. */
export async function priorRunsNamed(on: Database, library: PolicyLibrary, names: string): Promise<PriorRun[]> {
  if (names === '') return [];
  const ids = names.split(',').map(Number);
  const rows = await on.query<PriorRow & { year: number }>(
    'SELECT id AS runId, training_year AS year, base_run_id AS baseRunId, policy_version_id AS policyVersionId FROM assessment_run WHERE id IN (?) ORDER BY training_year DESC',
    [ids],
  );
  return Promise.all(rows.map(async (row) => ({ runId: row.runId, year: row.year, baseRunId: row.baseRunId, policy: await library.byId(row.policyVersionId) })));
}

export function nameOf(priorRuns: readonly PriorRun[]): string {
  return priorRuns.map((run) => run.runId).join(',');
}

/** Surpluses of the year before and the verdicts of the remembered years, by person. */
export async function readInheritance(connection: RawConnection, priorRuns: readonly PriorRun[], selection: PersonSelection): Promise<Map<number, Inheritance>> {
  const inherited = new Map<number, { carryIn: readonly CarryLot[]; history: YearHistory[] }>();
  for (const [index, run] of priorRuns.entries()) {
    const layout = layoutOf(run.policy.policy);
    // The base's rows first, so that the run's own replace them.
    const outcomes = new Map<number, ReturnType<typeof unpackOutcome> | undefined>();
    for (const runId of run.baseRunId === null ? [run.runId] : [run.baseRunId, run.runId]) {
      for (const [personId, verdict, flags, outcome, gone] of await readRows(connection, runId, selection)) {
        const counted = gone === 1 ? undefined : unpackOutcome(layout, { verdict: verdict as string, flags: flags as string, outcome: outcome as string });
        outcomes.set(personId as number, counted);
      }
    }
    for (const [personId, counted] of outcomes) {
      if (!counted) continue;
      const before = inherited.get(personId) ?? { carryIn: index === 0 ? counted.carryOut : [], history: [] };
      const own = counted.requirements.filter((requirement) => requirement.partOf === undefined);
      before.history.push({
        year: run.year,
        verdict: counted.verdict,
        met: own.filter((requirement) => requirement.met || requirement.excused).map(({ id }) => id),
        notMet: own.filter((requirement) => !requirement.met && !requirement.excused).map(({ id }) => id),
      });
      inherited.set(personId, before);
    }
  }
  return inherited;
}

function readRows(connection: RawConnection, runId: number, selection: PersonSelection) {
  const where = selectionCondition('person_id', selection);
  return connection.rows(`SELECT person_id, verdict, flags, outcome, gone FROM assessment_result WHERE run_id = ? AND ${where.sql}`, [runId, ...where.parameters]);
}
