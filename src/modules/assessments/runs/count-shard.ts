import { countPeople, type CountTask } from '../counting/count-people';
import { digestBlocks } from '../counting/block-digests';
import type { RawConnection } from '../counting/raw-connection';
import { countsOf, type ShardWork } from './shard-work';

/** Counts everybody of the range. */
export async function countShard(connection: RawConnection, task: CountTask): Promise<ShardWork> {
  const { counted, failures } = await countPeople(connection, task);
  return {
    results: counted.map((person) => ({ ...person, changed: false })),
    failures,
    gone: [],
    blocks: digestBlocks(counted.map(({ personId, packed }) => ({ personId, digest: packed.digest }))),
    counts: countsOf(counted, failures.length),
  };
}
