import { countPeople, type CountTask } from '../counting/count-people';
import type { RawConnection } from '../counting/raw-connection';
import { digestBlocks, type ShardWork } from './shard-work';

/** Counts everybody of the range. */
export async function countShard(connection: RawConnection, task: CountTask): Promise<ShardWork> {
  const { counted, failures } = await countPeople(connection, task);
  return { results: counted.map((person) => ({ ...person, changed: false })), failures, gone: [], blocks: digestBlocks(counted), reused: 0, changed: 0 };
}
