import type { TrainingDay, TrainingYear } from '#kernel';
import type { Database, Transaction } from '../../../platform/database/database';
import { assessmentErrors } from '../assessments.errors';
import type { RunPurpose } from './run-purposes';
import type { RunStatus } from './run-states';

/** What the jobs need to know of a run. */
export interface RunRow {
  readonly id: number;
  readonly trainingYear: TrainingYear;
  readonly unitId: number;
  readonly unitPath: string;
  readonly policyVersionId: number;
  readonly purpose: RunPurpose;
  readonly againstVersionId: number | null;
  readonly mode: 'reuse' | 'full';
  readonly baseRunId: number | null;
  readonly priorRuns: string;
  /** Into the ledgers of how many years before its own the policy looks. */
  readonly earlierYears: number;
  /** The annual assessment whose roster it counts. */
  readonly annualAssessmentId: number | null;
  /** 1 when no posting began or ended since the base run. */
  readonly samePostings: number;
  readonly status: RunStatus;
  readonly asOf: TrainingDay;
  readonly people: number;
  readonly shardsTotal: number;
  readonly shardsDone: number;
  readonly complete: number;
  readonly createdAt: Date;
}

const COLUMNS = `id, training_year AS trainingYear, unit_id AS unitId, unit_path AS unitPath, policy_version_id AS policyVersionId, purpose, against_version_id AS againstVersionId, mode,
  base_run_id AS baseRunId, prior_runs AS priorRuns, earlier_years AS earlierYears, annual_assessment_id AS annualAssessmentId, same_postings AS samePostings, status, as_of AS asOf, people, shards_total AS shardsTotal, shards_done AS shardsDone, complete, created_at AS createdAt`;

/** @throws DomainError RUN_NOT_FOUND */
export async function findRun(on: Database | Transaction, runId: number, locked = false): Promise<RunRow> {
  const rows = (await on.query(`SELECT ${COLUMNS} FROM assessment_run WHERE id = ? ${locked ? 'FOR UPDATE' : ''}`, [runId])) as RunRow[];
  const run = rows[0];
  if (!run) throw assessmentErrors.runNotFound({ runId });
  return run;
}
