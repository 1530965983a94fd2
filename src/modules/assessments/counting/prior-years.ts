import { createHash } from 'node:crypto';
import type { TrainingYear } from '#kernel';
import type { CarryLot, PolicyNeeds, YearHistory } from '#credit-rules';
import type { Database, Transaction } from '../../../platform/database/database';
import type { PolicyLibrary, ReadyPolicy } from '../../credit-policy/public';
import { ledgersBefore } from './earlier-heads';
import { layoutOf } from './outcome-layout';
import { unpackOutcome } from './pack-outcome';
import type { RawConnection } from './raw-connection';
import { selectionCondition, type PersonSelection } from './person-selection';

/** "Three years in a row" is the longest condition found in any rule; four earlier years leave room. */
export const LONGEST_HISTORY = 4;
/** A cycle's earlier years, and what its first year remembers: how far a run may matter to a later one. */
export const LONGEST_REACH = 19 + LONGEST_HISTORY;
/** Runs over single units when nobody ran the year over all of them; `prior_runs` has room for their numbers. */
const MOST_RUNS_A_YEAR = 80;
const LONGEST_MARK = 80;

/** The completed run an earlier year is remembered by. */
export interface PriorRun {
  readonly runId: number;
  readonly year: TrainingYear;
  readonly baseRunId: number | null;
  readonly policy: ReadyPolicy;
}

/** What earlier years leave to a person. */
export interface Inheritance {
  readonly carryIn: readonly CarryLot[];
  /** The year whose result left these surpluses: the one before, or the last in which somebody who was away was counted. */
  readonly carriedFrom: TrainingYear;
  readonly history: readonly YearHistory[];
}

export const NO_INHERITANCE: Inheritance = { carryIn: [], carriedFrom: 0, history: [] };

/** How many years back a policy remembers verdicts and surpluses. */
export function yearsRemembered({ history, carryYears }: PolicyNeeds): number {
  return Math.max(history ? LONGEST_HISTORY : 0, carryYears);
}

/** How many years before the counted one can change what is counted: by their own entries, or by what they leave to it. */
export function yearsBefore(needs: PolicyNeeds): number {
  return ledgersBefore(needs) + yearsRemembered(needs);
}

interface PriorRow {
  readonly runId: number;
  readonly baseRunId: number | null;
  readonly policyVersionId: number;
}

/**
 * The runs that count for the years before `year`, latest year first and without a gap, whoever asks: of each year the latest
 * completed run of every scope that lies in no wider one; of a sealed year the run that was sealed. A person is remembered by the run that counted them, wherever they serve
 * now. None when the policy asks neither for surpluses nor for earlier verdicts. With cycles also those that counted for their earlier years,
 * of which a year may have none: see {@link runsBefore}.
 */
export async function findPriorRuns(on: Database | Transaction, library: PolicyLibrary, { year, policy, against }: { readonly year: TrainingYear; readonly policy: ReadyPolicy; readonly against?: ReadyPolicy }): Promise<PriorRun[]> {
  const remembered = Math.max(yearsRemembered(policy.compiled.needs), against ? yearsRemembered(against.compiled.needs) : 0);
  const cycleYears = Math.max(policy.compiled.needs.cycleYears, against?.compiled.needs.cycleYears ?? 0);
  const years = remembered === 0 ? 0 : remembered + cycleYears;
  const found: PriorRun[] = [];
  for (let earlier = year - 1; earlier >= year - years; earlier -= 1) {
    const rows = await outermostRuns(on, earlier);
    if (rows.length === 0 && cycleYears === 0) break;
    for (const row of rows) found.push({ runId: row.runId, baseRunId: row.baseRunId, year: earlier, policy: await library.byId(row.policyVersionId) });
  }
  return found;
}

/** Of those found, the ones that count for a year: its remembered years, latest first and without a gap. */
export function runsBefore(priorRuns: readonly PriorRun[], year: TrainingYear, remembered: number): PriorRun[] {
  const found: PriorRun[] = [];
  for (let earlier = year - 1; earlier >= year - remembered; earlier -= 1) {
    const own = priorRuns.filter((run) => run.year === earlier);
    if (own.length === 0) break;
    found.push(...own);
  }
  return found;
}

async function outermostRuns(on: Database | Transaction, year: TrainingYear): Promise<PriorRow[]> {
  const rows = (await on.query(
    `SELECT r.id AS runId, r.base_run_id AS baseRunId, r.policy_version_id AS policyVersionId, r.unit_path AS unitPath FROM assessment_run r
       LEFT JOIN annual_assessment a ON a.run_id = r.id AND a.state = 'sealed'
      WHERE r.training_year = ? AND r.status = 'completed' AND r.purpose = 'annual' ORDER BY CHAR_LENGTH(r.unit_path), a.id IS NULL, r.id DESC`,
    [year],
  )) as (PriorRow & { readonly unitPath: string })[];
  const outermost: typeof rows = [];
  for (const row of rows) if (!outermost.some(({ unitPath }) => row.unitPath.startsWith(unitPath))) outermost.push(row);
  return outermost.slice(0, MOST_RUNS_A_YEAR).toSorted((left, right) => left.runId - right.runId);
}

/** The runs named in a run's `prior_runs`. */
export async function priorRunsNamed(on: Database | Transaction, library: PolicyLibrary, names: string): Promise<PriorRun[]> {
  if (names === '') return [];
  const ids = names.split(',').map(Number);
  const rows = (await on.query(
    'SELECT id AS runId, training_year AS year, base_run_id AS baseRunId, policy_version_id AS policyVersionId FROM assessment_run WHERE id IN (?) ORDER BY training_year DESC, id',
    [ids],
  )) as (PriorRow & { readonly year: TrainingYear })[];
  return Promise.all(rows.map(async (row) => ({ runId: row.runId, year: row.year, baseRunId: row.baseRunId, policy: await library.byId(row.policyVersionId) })));
}

export function nameOf(priorRuns: readonly PriorRun[]): string {
  return priorRuns.map((run) => run.runId).join(',');
}

/** As a standing keeps it: the numbers themselves as long as they are few. */
export function markOf(names: string): string {
  return names.length <= LONGEST_MARK ? names : createHash('sha256').update(names).digest('hex');
}

/** Surpluses that the last year in which they were counted left to these people, and the verdicts of the remembered years. */
export async function readInheritance(connection: RawConnection, priorRuns: readonly PriorRun[], personIds: readonly number[], { history }: PolicyNeeds): Promise<Map<number, Inheritance>> {
  const inherited = new Map<number, { carryIn: readonly CarryLot[]; carriedFrom: TrainingYear; history: YearHistory[] }>();
  for (const year of new Set(priorRuns.map((run) => run.year))) {
    // Where only surpluses matter, years further back are asked for those alone who were away since.
    const ids = history ? personIds : personIds.filter((personId) => !inherited.has(personId));
    if (ids.length === 0) break;
    for (const [personId, counted] of await readOutcomes(connection, priorRuns.filter((run) => run.year === year), { ids })) {
      const before = inherited.get(personId) ?? { carryIn: counted.carryOut, carriedFrom: year, history: [] };
      const own = counted.requirements.filter((requirement) => requirement.partOf === undefined);
      before.history.push({
        year,
        verdict: counted.verdict,
        met: own.filter((requirement) => requirement.met || requirement.excused).map(({ id }) => id),
        notMet: own.filter((requirement) => !requirement.met && !requirement.excused).map(({ id }) => id),
      });
      inherited.set(personId, before);
    }
  }
  return inherited;
}

/** What one year's runs counted. Who was counted by two of them, having moved meanwhile, is remembered by the later. */
async function readOutcomes(connection: RawConnection, runs: readonly PriorRun[], selection: PersonSelection): Promise<Map<number, ReturnType<typeof unpackOutcome>>> {
  const outcomes = new Map<number, ReturnType<typeof unpackOutcome>>();
  for (const run of runs) {
    const layout = layoutOf(run.policy.policy);
    // The base's rows first, so that the run's own replace them.
    const own = new Map<number, ReturnType<typeof unpackOutcome> | undefined>();
    for (const runId of run.baseRunId === null ? [run.runId] : [run.baseRunId, run.runId]) {
      for (const [personId, verdict, flags, outcome, gone] of await readRows(connection, runId, selection)) {
        const counted = gone === 1 ? undefined : unpackOutcome(layout, { verdict: verdict as string, flags: flags as string, outcome: outcome as string });
        own.set(personId as number, counted);
      }
    }
    for (const [personId, counted] of own) if (counted) outcomes.set(personId, counted);
  }
  return outcomes;
}

function readRows(connection: RawConnection, runId: number, selection: PersonSelection) {
  const where = selectionCondition('person_id', selection);
  return connection.rows(`SELECT person_id, verdict, flags, outcome, gone FROM assessment_result WHERE run_id = ? AND ${where.sql}`, [runId, ...where.parameters]);
}
