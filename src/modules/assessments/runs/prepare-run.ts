import { createHash } from 'node:crypto';
import type { Clock, TrainingDay } from '#kernel';
import type { Database, Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import type { PolicyLibrary } from '../../credit-policy/public';
import { IDS_A_BLOCK } from '../counting/block-digests';
import { ledgersBefore } from '../counting/earlier-heads';
import { findPriorRuns, nameOf } from '../counting/prior-years';
import { scopeOfPostings, type PeopleWanted } from '../counting/read-people';
import { cutIntoShards, type BlockSize, type ShardRange } from './cut-into-shards';
import { findRun, type RunRow } from './find-run';
import { moveRun } from './move-run';

/** Counting pays per person and comparing per shard, so a run that mostly compares takes larger parts. */
const PEOPLE_A_SHARD = { full: 2_000, reuse: 20_000 } as const;
const WHOLE_HOUSE = /^\/\d+\/$/;

export interface ShardSizes {
  readonly full: number;
  readonly reuse: number;
}

/**
 * Cuts a queued run into shards and sets it running. Doing it again changes nothing.
 * @returns the shards still to be done; none when the run is no longer active
 */
export async function prepareRun(database: Database, library: PolicyLibrary, runId: number, clock: Clock, sizes: ShardSizes = PEOPLE_A_SHARD): Promise<number[]> {
  await database.transaction(async (tx) => {
    const run = await findRun(tx, runId, true);
    if (run.status !== 'queued') return;
    const policy = await library.byId(run.policyVersionId);
    const against = run.againstVersionId === null ? undefined : await library.byId(run.againstVersionId);
    const priorRuns = nameOf(await findPriorRuns(tx, library, { year: run.trainingYear, policy, ...(against ? { against } : {}) }));
    const treeDigest = await digestTree(tx, run.unitPath);
    // A roster is taken anew without any posting beginning or ending, so its runs count everybody.
    const reuses = run.mode === 'reuse' && run.purpose !== 'dry_run' && run.annualAssessmentId === null;
    const postings = await countPostings(tx);
    const base = reuses ? await findBase(tx, run, priorRuns, treeDigest) : undefined;
    const earlierYears = ledgersBefore(policy.compiled.needs);
    // The quick comparison sums up the ledgers of one year only.
    const samePostings = base !== undefined && earlierYears === 0 && base.postings === postings && (await nothingBetween(tx, base.asOf, run.asOf));
    const blocks = await countBlocks(tx, run);
    const shards = cutIntoShards(blocks, base ? sizes.reuse : sizes.full);
    await insertShards(tx, runId, shards);
    await tx.query(
      'UPDATE assessment_run SET base_run_id = ?, complete = ?, prior_runs = ?, earlier_years = ?, tree_digest = ?, postings = ?, same_postings = ?, people = ?, shards_total = ? WHERE id = ?',
      [base?.id ?? null, base ? 0 : 1, priorRuns, earlierYears, treeDigest, postings, samePostings ? 1 : 0, blocks.reduce((sum, block) => sum + block.people, 0), shards.length, runId],
    );
    await moveRun(tx, runId, 'running', clock.now());
  });
  return waitingShards(database, runId);
}

export async function waitingShards(database: Database, runId: number): Promise<number[]> {
  const rows = await database.query<{ shardNo: number }>(
    `SELECT s.shard_no AS shardNo FROM assessment_shard s JOIN assessment_run r ON r.id = s.run_id
      WHERE s.run_id = ? AND s.status = 'waiting' AND r.status = 'running' ORDER BY s.shard_no`,
    [runId],
  );
  return rows.map((row) => row.shardNo);
}

/** '' when the scope is the whole tree: then no unit needs to be looked at. */
async function pathToFilter(on: Database | Transaction, unitPath: string): Promise<string> {
  if (!WHOLE_HOUSE.test(unitPath)) return unitPath;
  const roots = (await on.query('SELECT COUNT(*) AS count FROM org_unit WHERE parent_id IS NULL')) as { count: number }[];
  return Number(roots[0]?.count) === 1 ? '' : unitPath;
}

/** Whom a run counts. */
export async function peopleOfRun(on: Database | Transaction, run: RunRow): Promise<Pick<PeopleWanted, 'asOf' | 'unitPath' | 'rosterOf'>> {
  if (run.annualAssessmentId !== null) return { asOf: run.asOf, unitPath: '', rosterOf: run.annualAssessmentId };
  return { asOf: run.asOf, unitPath: await pathToFilter(on, run.unitPath) };
}

interface BaseRun {
  readonly id: number;
  readonly asOf: TrainingDay;
  readonly postings: string;
}

/** The latest complete run that asked the same question: same scope, policy, tree and earlier years. */
async function findBase(tx: Transaction, run: RunRow, priorRuns: string, treeDigest: Buffer): Promise<BaseRun | undefined> {
  const rows: BaseRun[] = await tx.query(
    `SELECT id, as_of AS asOf, postings FROM assessment_run
      WHERE training_year = ? AND status = 'completed' AND complete = 1 AND purpose = 'annual' AND annual_assessment_id IS NULL AND unit_id = ? AND unit_path = ? AND policy_version_id = ? AND prior_runs = ? AND tree_digest = ?
      ORDER BY id DESC LIMIT 1`,
    [run.trainingYear, run.unitId, run.unitPath, run.policyVersionId, priorRuns, treeDigest],
  );
  return rows[0];
}

/**
 * Read before the run's people are: a posting that begins or ends meanwhile makes the next run compare them one by one. A move that is
 * taken back ends one posting and lets another go on, so those numbers may stay: how many were taken back does not.
 */
async function countPostings(tx: Transaction): Promise<string> {
  const rows: { begun: number; ended: number; undone: number }[] = await tx.query(
    'SELECT COUNT(*) AS begun, COUNT(valid_until) AS ended, (SELECT COUNT(undone_at) FROM posting_move) AS undone FROM posting',
  );
  return `${rows[0]?.begun}:${rows[0]?.ended}:${rows[0]?.undone}`;
}

/** No posting written down earlier came into force, or went out of it, between the two days. */
async function nothingBetween(tx: Transaction, from: TrainingDay, to: TrainingDay): Promise<boolean> {
  if (from === to) return true;
  const rows: unknown[] = await tx.query('SELECT 1 FROM posting WHERE (valid_from > ? AND valid_from <= ?) OR (valid_until > ? AND valid_until <= ?) LIMIT 1', [from, to, from, to]);
  return rows.length === 0;
}

async function digestTree(tx: Transaction, unitPath: string): Promise<Buffer> {
  const units: { path: string; name: string; kind: string }[] = await tx.query('SELECT path, name, kind FROM org_unit WHERE path LIKE ? ORDER BY path', [`${unitPath}%`]);
  return createHash('sha256').update(JSON.stringify(units.map((unit) => [unit.path, unit.name, unit.kind]))).digest();
}

async function countBlocks(tx: Transaction, run: RunRow): Promise<BlockSize[]> {
  const scope = scopeOfPostings({ ...(await peopleOfRun(tx, run)), selection: { from: 0, to: 4_294_967_295 } });
  const rows: { block: number; people: number }[] = await tx.query(
    `SELECT p.person_id DIV ${IDS_A_BLOCK} AS block, COUNT(*) AS people FROM posting p ${scope.join} WHERE ${scope.where} GROUP BY block ORDER BY block`,
    [...scope.joinParameters, ...scope.parameters],
  );
  return rows.map((row) => ({ block: Number(row.block), people: Number(row.people) }));
}

async function insertShards(tx: Transaction, runId: number, shards: readonly ShardRange[]): Promise<void> {
  await insertRows(tx, 'assessment_shard', ['run_id', 'shard_no', 'from_person_id', 'to_person_id'], shards.map((shard) => [runId, shard.shardNo, shard.from, shard.to]));
}
