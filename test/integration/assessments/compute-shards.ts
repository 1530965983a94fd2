import { ComputeShard } from '../../../src/modules/assessments/runs/compute-shard';
import { finishRun } from '../../../src/modules/assessments/runs/finish-run';
import { prepareRun, type ShardSizes } from '../../../src/modules/assessments/runs/prepare-run';
import type { Province } from './province';
import { WHOLE } from './province';

export interface Way {
  /** An existing run instead of a new one. */
  readonly runId?: number;
  readonly sizes?: ShardSizes;
  readonly backwards?: boolean;
  readonly everythingTwice?: boolean;
}

/** Does a run's jobs by hand, in an order of the test's choosing, beside the queue. @returns the run's digest, '' without one */
export async function computeShards(province: Province, way: Way): Promise<string> {
  const runId = way.runId ?? (await insertQueued(province));
  const compute = province.application.get(ComputeShard, { strict: false });
  const times = way.everythingTwice ? 2 : 1;
  let shards: number[] = [];
  for (let time = 0; time < times; time += 1) shards = await prepareRun(province.database, province.policies, runId, province.clock, way.sizes);
  if (way.backwards) shards.reverse();
  const never = new AbortController().signal;
  for (const shardNo of shards) await Promise.all(Array.from({ length: times }, () => compute.run(runId, shardNo, never)));
  for (let time = 0; time < times; time += 1) await finishRun(province.database, runId, province.clock);
  return province.digest(runId);
}

/** A run that no job knows of. It holds no scope, so that it stands beside others. */
async function insertQueued(province: Province): Promise<number> {
  const now = province.clock.now();
  const answer: unknown = await province.database.query(
    `INSERT INTO assessment_run (training_year, unit_id, unit_path, policy_version_id, mode, status, as_of, created_by, created_by_name, created_at, progressed_at)
     VALUES (2026, ?, ?, ?, 'full', 'queued', '2026-11-01', 0, 'test', ?, '2036-01-01')`,
    [WHOLE.id, WHOLE.path, province.policy.id, now],
  );
  return (answer as { insertId: number }).insertId;
}
