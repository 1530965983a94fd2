import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { RunPurpose } from './run-purposes';

/** One annual run over a subtree: what was asked, how far it has come, what came of it. The row is the truth; jobs are nudges. */
@Entity('assessment_run')
@Index('assessment_run_active', ['activeScope'], { unique: true })
@Index('assessment_run_year', ['trainingYear', 'status', 'id'])
@Index('assessment_run_status', ['status', 'id'])
export class AssessmentRun {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  @Column({ name: 'unit_path', type: 'varchar', length: 255, charset: 'ascii', collation: 'ascii_bin' })
  unitPath: string;

  @Column({ name: 'policy_version_id', type: 'int', unsigned: true })
  policyVersionId: number;

  /** See run-purposes.ts. */
  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin', default: () => "'annual'" })
  purpose: RunPurpose;

  /** Of a dry run: the version it compares with. */
  @Column({ name: 'against_version_id', type: 'int', unsigned: true, nullable: true })
  againstVersionId: number | null;

  /** `reuse` leaves out people proven unchanged since the base run; `full` counts everybody again. */
  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  mode: 'reuse' | 'full';

  /** The complete run whose rows this one reuses. */
  @Column({ name: 'base_run_id', type: 'int', unsigned: true, nullable: true })
  baseRunId: number | null;

  /** Completed runs of the years before, latest year first, joined by commas: surpluses and earlier verdicts come from them. */
  @Column({ name: 'prior_runs', type: 'varchar', length: 16000, charset: 'ascii', collation: 'ascii_bin', default: () => "''" })
  priorRuns: string;

  /** Into the ledgers of how many years before its own the policy looks: where they ended is kept with each result. */
  @Column({ name: 'earlier_years', type: 'tinyint', unsigned: true, default: 0 })
  earlierYears: number;

  /** The annual assessment whose roster it counts, and nobody else; null for a run over the postings of its day. */
  @Column({ name: 'annual_assessment_id', type: 'int', unsigned: true, nullable: true })
  annualAssessmentId: number | null;

  /** Every person has an own row in `assessment_result`. */
  @Column({ type: 'tinyint', unsigned: true, default: 0 })
  complete: number;

  /** See docs/states.md. */
  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  status: string;

  /** Year and path while the run is active, null afterwards: a second active run of the same scope is a duplicate key. */
  @Column({ name: 'active_scope', type: 'varchar', length: 270, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  activeScope: string | null;

  /** The day whose postings decide who belongs to the run and as what. */
  @Column({ name: 'as_of', type: 'date' })
  asOf: string;

  /** How many postings there were, how many of them had ended, and how many moves had been taken back: the same numbers are the same postings. */
  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin', default: () => "''" })
  postings: string;

  /** No posting began, ended or came back between the base run and this one: everybody serves where they served then. */
  @Column({ name: 'same_postings', type: 'tinyint', unsigned: true, default: 0 })
  samePostings: number;

  /** SHA-256 of the unit tree within the scope. */
  @Column({ name: 'tree_digest', type: 'binary', length: 32, nullable: true })
  treeDigest: Buffer | null;

  @Column({ type: 'int', unsigned: true, default: 0 })
  people: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  done: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  reused: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  failed: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  met: number;

  @Column({ name: 'not_met', type: 'int', unsigned: true, default: 0 })
  notMet: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  flagged: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  changed: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  disagreements: number;

  @Column({ name: 'shards_total', type: 'int', unsigned: true, default: 0 })
  shardsTotal: number;

  @Column({ name: 'shards_done', type: 'int', unsigned: true, default: 0 })
  shardsDone: number;

  /** Ledger entries that the results were counted from: the sum of the people's heads. */
  @Column({ type: 'bigint', unsigned: true, default: 0 })
  watermark: string;

  @Column({ type: 'binary', length: 32, nullable: true })
  digest: Buffer | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  problem: string | null;

  /** When a part of it was last finished; the sweeper looks after runs that stand still. */
  @Column({ name: 'progressed_at', type: 'datetime', precision: 3 })
  progressedAt: Date;

  @Column({ name: 'created_by', type: 'int', unsigned: true })
  createdBy: number;

  /** The name at that time. */
  @Column({ name: 'created_by_name', type: 'varchar', length: 100 })
  createdByName: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  @Column({ name: 'started_at', type: 'datetime', precision: 3, nullable: true })
  startedAt: Date | null;

  @Column({ name: 'finished_at', type: 'datetime', precision: 3, nullable: true })
  finishedAt: Date | null;
}
