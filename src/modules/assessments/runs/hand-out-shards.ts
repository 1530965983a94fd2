import type { JobRunner } from '../../../platform/queue/job-runner';
import { COMPUTE_SHARD, FINISH_RUN, START_RUN } from '../assessments.jobs';

/** One parent that draws the sum when all its shards are done. */
export async function handOutShards(jobs: JobRunner, runId: number, shardNos: readonly number[]): Promise<void> {
  await jobs.addFlow(
    { job: FINISH_RUN, payload: { runId }, jobId: finishJobId(runId) },
    shardNos.map((shardNo) => ({ job: COMPUTE_SHARD, payload: { runId, shardNo }, jobId: shardJobId(runId, shardNo) })),
  );
}

/**
 * Adds again what an emptied Redis forgot; BullMQ passes over jobs it still knows. `round` makes new ids of them once the old
 * ones must have used up their tries.
 */
export async function handOutAgain(jobs: JobRunner, runId: number, shardNos: readonly number[], round: number): Promise<void> {
  for (const shardNo of shardNos) {
    await jobs.add(COMPUTE_SHARD.name, COMPUTE_SHARD.lane, { runId, shardNo }, shardJobId(runId, shardNo) + suffixOf(round));
  }
  if (shardNos.length === 0) await handOutFinish(jobs, runId, round);
}

/** The flow's own parent has the same id: while it stands, this adds nothing. */
export async function handOutFinish(jobs: JobRunner, runId: number, round = 0): Promise<void> {
  await jobs.add(FINISH_RUN.name, FINISH_RUN.lane, { runId }, finishJobId(runId) + suffixOf(round));
}

export async function handOutStart(jobs: JobRunner, runId: number, round: number): Promise<void> {
  await jobs.add(START_RUN.name, START_RUN.lane, { runId }, `run-${runId}-start${suffixOf(round)}`);
}

function shardJobId(runId: number, shardNo: number): string {
  return `run-${runId}-shard-${shardNo}`;
}

function finishJobId(runId: number): string {
  return `run-${runId}-finish`;
}

function suffixOf(round: number): string {
  return round === 0 ? '' : `-again-${round}`;
}
