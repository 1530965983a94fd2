import type { JobRunner } from '../../../platform/queue/job-runner';
import { COMPUTE_SHARD, FINISH_RUN, START_RUN } from '../assessments.jobs';
import type { RunRow } from './find-run';

/** Enough of a run to name its jobs. */
export type NamedRun = Pick<RunRow, 'id' | 'createdAt'>;

/** One parent that draws the sum when all its shards are done. */
export async function handOutShards(jobs: JobRunner, run: NamedRun, shardNos: readonly number[]): Promise<void> {
  await jobs.addFlow(
    { job: FINISH_RUN, payload: { runId: run.id }, jobId: jobId(run, 'finish') },
    shardNos.map((shardNo) => ({ job: COMPUTE_SHARD, payload: { runId: run.id, shardNo }, jobId: jobId(run, `shard-${shardNo}`) })),
  );
}

/**
 * Adds again what an emptied Redis forgot; BullMQ passes over jobs it still knows. `round` makes new ids of them once the old
 * ones must have used up their tries.
 */
export async function handOutAgain(jobs: JobRunner, run: NamedRun, shardNos: readonly number[], round: number): Promise<void> {
  for (const shardNo of shardNos) {
    await jobs.add(COMPUTE_SHARD.name, COMPUTE_SHARD.lane, { runId: run.id, shardNo }, jobId(run, `shard-${shardNo}`, round));
  }
  if (shardNos.length === 0) await handOutFinish(jobs, run, round);
}

/** The flow's own parent has the same id: while it stands, this adds nothing. */
export async function handOutFinish(jobs: JobRunner, run: NamedRun, round = 0): Promise<void> {
  await jobs.add(FINISH_RUN.name, FINISH_RUN.lane, { runId: run.id }, jobId(run, 'finish', round));
}

export async function handOutStart(jobs: JobRunner, run: NamedRun, round: number): Promise<void> {
  await jobs.add(START_RUN.name, START_RUN.lane, { runId: run.id }, jobId(run, 'start', round));
}

/**
 * With the instant in it: BullMQ remembers ids of jobs long done, and a database that was set up anew or restored counts its runs
 * from an earlier number again.
 */
function jobId(run: NamedRun, part: string, round = 0): string {
  return `run-${run.id}-${run.createdAt.getTime()}-${part}${round === 0 ? '' : `-again-${round}`}`;
}
