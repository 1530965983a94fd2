import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { FactKinds } from '../../credit-ledger/public';
import { PolicyLibrary, type ReadyPolicy } from '../../credit-policy/public';
import { kindFinder } from '../counting/kind-finder';
import { inSnapshot, withConnection, type RawConnection } from '../counting/raw-connection';
import { priorRunsNamed } from '../counting/prior-years';
import type { CountTask } from '../counting/read-year';
import { compareShard } from '../dry-runs/compare-shard';
import { countShard } from './count-shard';
import { findRun, type RunRow } from './find-run';
import { peopleOfRun } from './prepare-run';
import { reuseShard } from './reuse-shard';
import { saveShard } from './save-shard';
import type { ShardWork, ShardAnswer } from './shard-work';

interface ShardRow {
  readonly status: string;
  readonly fromPersonId: number;
  readonly toPersonId: number;
}

type ShardTask = Omit<CountTask, 'kindOf' | 'selection'> & { readonly selection: { readonly from: number; readonly to: number }; readonly against: ReadyPolicy | undefined };

/** Counts the people of one shard: reads one snapshot, counts, then writes everything in one transaction or nothing. */
@Injectable()
export class ComputeShard {
  constructor(
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    private readonly kinds: FactKinds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(runId: number, shardNo: number, signal: AbortSignal): Promise<ShardAnswer> {
    const run = await findRun(this.database, runId);
    const shard = await this.findShard(runId, shardNo);
    if (run.status !== 'running' || !shard || shard.status === 'done') return 'not_needed';
    await this.database.query('UPDATE assessment_shard SET tries = tries + 1 WHERE run_id = ? AND shard_no = ?', [runId, shardNo]);
    const task = await this.taskOf(run, shard);
    return withConnection(this.database, async (connection) => {
      const work = await this.count(connection, run, task);
      if (signal.aborted) throw new Error('the worker is shutting down; the shard is counted elsewhere');
      return saveShard(connection, { run, shardNo, range: { from: shard.fromPersonId, to: shard.toPersonId }, work, at: this.clock.now() });
    });
  }

  /** Read before a connection is kept, so that nobody who keeps one waits for another. */
  private async taskOf(run: RunRow, shard: ShardRow): Promise<ShardTask> {
    const policy = await this.policies.byId(run.policyVersionId);
    const against = run.againstVersionId === null ? undefined : await this.policies.byId(run.againstVersionId);
    const priorRuns = await priorRunsNamed(this.database, this.policies, run.priorRuns);
    const people = await peopleOfRun(this.database, run);
    return { year: run.trainingYear, ...people, selection: { from: shard.fromPersonId, to: shard.toPersonId }, policy, priorRuns, against };
  }

  private count(connection: RawConnection, run: RunRow, { against, ...task }: ShardTask): Promise<ShardWork> {
    return inSnapshot(connection, async () => {
      const counting = { ...task, kindOf: await kindFinder(this.kinds, connection) };
      if (against) return compareShard(connection, { ...counting, against });
      return run.baseRunId === null ? countShard(connection, counting) : reuseShard(connection, { ...counting, baseRunId: run.baseRunId, samePostings: run.samePostings === 1 });
    });
  }

  private async findShard(runId: number, shardNo: number): Promise<ShardRow | undefined> {
    const rows = await this.database.query<ShardRow>(
      'SELECT status, from_person_id AS fromPersonId, to_person_id AS toPersonId FROM assessment_shard WHERE run_id = ? AND shard_no = ?',
      [runId, shardNo],
    );
    return rows[0];
  }
}
